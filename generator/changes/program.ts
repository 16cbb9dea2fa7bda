/** One program of the declarations of two surfaces: `/old/` and `/new/`, and a module in both if nothing in it can differ. */
import { createRequire } from 'node:module'
import { posix } from 'node:path'
import type { CompilerHost, CompilerOptions, Program, SourceFile } from 'typescript'
import { isDeepStrictEqual } from 'node:util'
import type { Surface } from '../target/surface.ts'
import { valueAt } from '../ground/valueAt.ts'
import { moduleText } from './moduleText.ts'

export type Library = typeof import('typescript')

/** The compiler takes a third of a second to load, so it is loaded only if a text differs. */
export function loadLibrary(): Library {
  return createRequire(import.meta.url)('typescript')
}

/** Where a module of a side is in the program. */
export function fileOf(side: 'old' | 'new', module: string): string {
  return `/${side}/${module}`
}

/** Modules that are the same on both sides, with everything that they import. */
export function sharedModules(old: Surface, now: Surface): ReadonlySet<string> {
  const differing = new Set(
    Object.keys(old.modules).filter((path) => !isDeepStrictEqual(declared(old, path), declared(now, path)))
  )
  const links = new Map(Object.keys(old.modules).map((path) => [path, linkedTo(old, path)]))
  for (let before = -1; before !== differing.size;) {
    before = differing.size
    for (const [path, list] of links) if (list.some((each) => differing.has(each))) differing.add(path)
  }
  return new Set([...links.keys()].filter((path) => !differing.has(path)))
}

function linkedTo(surface: Surface, path: string): readonly string[] {
  const { imports = {}, exports = {} } = valueAt(surface.modules, path) ?? {}
  return [...Object.keys(imports), ...Object.keys(exports)].map((from) =>
    posix.join(posix.dirname(path), from)
  )
}

function declared(surface: Surface, path: string): string | null {
  const module = valueAt(surface.modules, path)
  return module === undefined ? null : moduleText(module)
}

/** The texts of a program by file, with what is asked of it at the end of each old module. */
export function filesOf(
  old: Surface,
  now: Surface,
  shared: ReadonlySet<string>,
  questions: ReadonlyMap<string, string>
): ReadonlyMap<string, string> {
  const texts = (side: 'old' | 'new', { modules }: Surface) =>
    Object.entries(modules)
      .filter(([path]) => side === 'old' || !shared.has(path))
      .map(([path, module]) => [fileOf(side, path), moduleText(module)] as const)
  const files = new Map([...texts('old', old), ...texts('new', now)])
  for (const [module, text] of questions) {
    const file = fileOf('old', module)
    files.set(file, `${files.get(file) ?? ''}${text}`)
  }
  return files
}

/** Sources by text, and the libraries of the compiler: they are parsed once, whatever the options. */
const parsed = new Map<string, SourceFile>()

/** Makes the program. A module of the new side that is shared is found on the old one. */
export function programOf(
  library: Library,
  files: ReadonlyMap<string, string>,
  exactOptionalPropertyTypes: boolean,
  roots: readonly string[]
): Program {
  const options: CompilerOptions = {
    ...baseOptions(library),
    exactOptionalPropertyTypes
  }
  return library.createProgram(roots, options, hostOf(library, files, options))
}

function baseOptions(library: Library): CompilerOptions {
  return {
    target: library.ScriptTarget.ES2023,
    module: library.ModuleKind.ESNext,
    moduleResolution: library.ModuleResolutionKind.Bundler,
    lib: [
      'lib.es2023.d.ts',
      'lib.dom.d.ts',
      'lib.dom.iterable.d.ts',
      'lib.dom.asynciterable.d.ts',
      'lib.esnext.disposable.d.ts'
    ],
    types: [],
    strict: true,
    noUncheckedIndexedAccess: true,
    allowImportingTsExtensions: true,
    skipLibCheck: true,
    noEmit: true
  }
}

function hostOf(
  library: Library,
  files: ReadonlyMap<string, string>,
  options: CompilerOptions
): CompilerHost {
  const host = library.createCompilerHost(options)
  const folder = posix.dirname(host.getDefaultLibFileName(options))
  const sourceOf = (path: string): SourceFile | undefined => {
    const text = files.get(path) ?? (path.startsWith(folder) ? host.readFile(path) : undefined)
    if (text === undefined) return undefined
    const key = `${path}\n${path.startsWith(folder) ? '' : text}`
    const known = parsed.get(key) ?? library.createSourceFile(path, text, library.ScriptTarget.ES2023)
    if (path.startsWith(folder)) parsed.set(key, known)
    return known
  }
  return {
    ...host,
    getSourceFile: sourceOf,
    fileExists: (path) => files.has(path) || (path.startsWith(folder) && host.fileExists(path)),
    readFile: (path) => files.get(path),
    getCurrentDirectory: () => '/',
    resolveModuleNameLiterals: (names, from) =>
      names.map(({ text }) => {
        const found = moduleAt(files, from, text)
        return {
          resolvedModule:
            found === undefined
              ? undefined
              : { resolvedFileName: found, extension: library.Extension.Ts, isExternalLibraryImport: false }
        }
      })
  }
}

function moduleAt(files: ReadonlyMap<string, string>, from: string, name: string): string | undefined {
  const path = name.startsWith('/') ? name : posix.join(posix.dirname(from), name)
  return [path, path.replace(/^\/new\//, '/old/')].find((each) => files.has(each))
}
