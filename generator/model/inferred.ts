/** What holds of a package and its service if sdk.yaml does not say: read from the name of the package and from the document. */
import type { Document } from '../read/document.ts'
import { isIdentifier, isPlatformName, pascalCase, wordsOf } from './names.ts'

/** Words that say what a package is, and not of what. */
const kindsOfPackage: ReadonlySet<string> = new Set(
  'api client javascript js node rest sdk ts typescript'.split(' ')
)

/**
 * The name of the root class: `@acme/pet-store-sdk` gives `PetStore`. It never comes from the title of the document, which a
 * server may change: the class would be renamed in every program.
 */
export function clientNameOf(packageName: string, taken: ReadonlySet<string>): string {
  const [, scope = '', own = ''] = /^(?:@([^/]*)\/)?(.*)$/.exec(packageName) ?? []
  const words = [...wordsOf(own)]
  while (kindsOfPackage.has(words.at(-1)?.toLowerCase() ?? '')) words.pop()
  return classNameOf(pascalCase(words.join(' ')) || pascalCase(scope) || pascalCase(own), taken)
}

/** A name that the root class can have: an identifier that neither the platform nor the package has. */
export function classNameOf(found: string, taken: ReadonlySet<string>): string {
  const name = isIdentifier(found) ? found : `Api${found}`
  return isPlatformName(name) || taken.has(name) ? `${name}Api` : name
}

/** The title of the document without an article and without the word API behind it; null if it is not a plain name, which documents of the package could hold. */
export function serviceNameOf({ info }: Document): string | null {
  const title = info.title
    .trim()
    .replace(/\s+(?:(?:REST|HTTP|Public)\s+)?API(?:\s+v?\d[\d.]*)?$/i, '')
    .replace(/\s+/g, ' ')
    .replace(/^The (?=.)/i, '')
  return title.length <= 60 && /^[\p{L}\p{N}](?:[\p{L}\p{N}\p{M} &'’,+-]|\.(?=\s|\d))*$/u.test(title)
    ? title
    : null
}
