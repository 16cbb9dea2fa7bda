/** The libraries of the compiler that a comparison takes. That of the platform is most of their text, and most types name nothing of it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The libraries of the language, which every program has. */
export const languageLibraries = ['lib.es2023.d.ts', 'lib.esnext.disposable.d.ts'] as const

/** The libraries of the platform, `Response` and `ReadableStream` for instance. */
export const platformLibraries = [
  'lib.dom.d.ts',
  'lib.dom.iterable.d.ts',
  'lib.dom.asynciterable.d.ts'
] as const

/**
 * Whether one of the texts may name a declaration of the platform; `folder` is that of the libraries. A word that only looks like
 * such a name says so too: then the platform is there and decides nothing.
 */
export function namesPlatform(texts: Iterable<string>, folder: string): boolean {
  const names = platformNames(folder)
  for (const text of texts) if (isNamed(text, names)) return true
  return false
}

function isNamed(text: string, names: ReadonlySet<string>): boolean {
  // An identifier may be written with escapes, which no list of names can be compared with.
  if (text.includes('\\u')) return true
  // The platform declares values like `name` and `status`, too, which are words of most documents: a type reaches them by `typeof`.
  for (const [word, operator, name = word] of text.matchAll(/\b(typeof )?([A-Za-z_$][\w$]*)/g))
    if (names.has(name) && (operator !== undefined || /^[A-Z]/.test(name))) return true
  return false
}

let found: { readonly folder: string; readonly names: ReadonlySet<string> } | null = null

/** Every name that a library of the platform declares at its top. */
export function platformNames(folder: string): ReadonlySet<string> {
  if (found?.folder === folder) return found.names
  const names = new Set(['globalThis'])
  for (const library of platformLibraries)
    for (const [, name = ''] of readFileSync(join(folder, library), 'utf8').matchAll(declaration))
      names.add(name)
  found = { folder, names }
  return names
}

const declaration =
  /^(?:declare )?(?:abstract )?(?:var|let|const|function|class|namespace|type|interface|enum) ([\w$]+)/gm
