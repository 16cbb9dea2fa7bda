/** What holds of a package and its service if sdk.yaml does not say: read from the name of the package and from the document. */
import type { Config } from '../decide/config.ts'
import type { Document } from '../read/document.ts'
import { isServerAddress } from '../ground/address.ts'
import { diagnostic, type Diagnostic } from '../ground/diagnostics.ts'
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
  const found = pascalCase(words.join(' ')) || pascalCase(scope) || pascalCase(own)
  const name = isIdentifier(found) ? found : `Api${found}`
  return isPlatformName(name) || taken.has(name) ? `${name}Api` : name
}

/** The title of the document without the word API behind it; null if it is not a plain name, which documents of the package could hold. */
export function serviceNameOf({ info }: Document): string | null {
  const title = info.title
    .trim()
    .replace(/\s+(?:(?:REST|HTTP|Public)\s+)?API(?:\s+v?\d[\d.]*)?$/i, '')
    .replace(/\s+/g, ' ')
  return title.length <= 60 && /^[\p{L}\p{N}](?:[\p{L}\p{N}\p{M} &'’,+-]|\.(?=\s|\d))*$/u.test(title)
    ? title
    : null
}

/** The address of the API. That of a server may be relative to the document, and is `/` if none is named (OpenAPI 3.0 §4.7.5). */
export function addressOf(config: Pick<Config, 'service' | 'document'>, document: Document): string {
  const { baseUrl } = config.service
  if (baseUrl !== undefined) return baseUrl
  const server = document.servers?.[0]?.url ?? '/'
  const place = config.document.url
  return URL.canParse(server) || !URL.canParse(server, place) ? server : new URL(server, place).href
}

/** What of a service was assumed because neither sdk.yaml nor the document says it. */
export function assumptionsOf(
  config: Pick<Config, 'service' | 'document'>,
  document: Document
): readonly Diagnostic[] {
  const address = addressOf(config, document)
  return [
    ...(isServerAddress(address)
      ? []
      : [
          diagnostic(
            'document/server',
            '#/servers',
            `${address} is not an address that requests can be sent to; every client has to be given a baseUrl.`,
            'Write service.baseUrl in sdk.yaml, the address of the API.'
          )
        ])
  ]
}
