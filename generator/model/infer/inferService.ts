/** What a document says of its security and of its addresses, in the words of a comment of sdk.yaml. */
import { isServerAddress } from '../../ground/address.ts'
import type { Config } from '../../decide/config.ts'
import type { Document } from '../../read/document.ts'
import type { Auth, Way } from '../apiService.ts'
import { securedBy } from '../security.ts'
import { servedBy } from '../servers.ts'

/** The service as the document describes it. */
export interface InferredService {
  /** How requests show who sends them, and from what that follows. */
  readonly security: string
  /** What a client is given to prove who asks. */
  readonly auth: Auth
  /** Where requests go; empty if the document names no address. */
  readonly baseUrl: string
  readonly addresses: string
}

export function inferService(
  document: Document,
  config: Pick<Config, 'service' | 'document'>
): InferredService {
  const { auth } = securedBy(config, document)
  const { baseUrl, servers } = servedBy(config, document, new Set())
  const isUsable = isServerAddress(baseUrl)
  return {
    security: securityText(auth),
    auth,
    baseUrl: isUsable ? baseUrl : '',
    addresses: isUsable
      ? `servers of the document${servers.length > 0 ? `, the first of ${servers.length}; a client chooses by the option server: ${servers.map(({ name }) => name).join(', ')}` : ''}`
      : `the document names no whole address, so that each client is given one, unless it is written here`
  }
}

function securityText(auth: Auth): string {
  if (auth.kind === 'header')
    return auth.asked
      ? `${wayText({ kind: 'header', name: auth.header, scheme: auth.scheme })}, by securitySchemes of the document`
      : 'the document names none; a client that is given a token sends it as Authorization: Bearer'
  if (auth.schemes.length === 0) return 'none that a request can carry, by securitySchemes of the document'
  const ways = auth.schemes.map(({ name, way }) => `${name} (${wayText(way)})`)
  return `${ways.join(', ')}, by securitySchemes of the document`
}

function wayText(way: Way): string {
  switch (way.kind) {
    case 'header':
      return way.scheme === '' ? `the header ${way.name}` : `${way.name}: ${way.scheme} …`
    case 'query':
    case 'cookie':
      return `${way.name} in the ${way.kind}`
    case 'basic':
      return 'user name and password'
    default:
      return way satisfies never
  }
}
