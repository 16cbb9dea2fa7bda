/** How a security scheme of OpenAPI travels in a request (OpenAPI 3.1 §4.8.27). */
import type { SecurityScheme } from '../read/document.ts'
import type { Auth, Way } from './apiService.ts'

/** How a secret travels of which nothing is said. */
export const bearer = {
  kind: 'header',
  header: 'Authorization',
  scheme: 'Bearer',
  asked: false
} as const satisfies Auth

const token = /^[\w!#$%&'*+.^`|~-]+$/

/** Schemes of HTTP that answer a challenge or sign each request (IANA's registry): a fixed secret in a header is not one of them. */
const challenging: ReadonlySet<string> = new Set(
  'concealed digest dpop gnap hoba mutual negotiate ntlm oauth privatetoken scram-sha-1 scram-sha-256 vapid'.split(
    ' '
  )
)

/** How a scheme travels; null if a request cannot carry it. */
export function wayOf(scheme: SecurityScheme): Way | null {
  const { type, scheme: word = '', name = '', in: place } = scheme
  if (uncarried(scheme) !== null) return null
  if (type !== 'http' && type !== 'apiKey') return bearerWay
  if (type === 'apiKey') {
    if (place === 'header') return { kind: 'header', name, scheme: '' }
    return place === 'query' ? { kind: 'query', name } : { kind: 'cookie', name }
  }
  if (/^basic$/i.test(word)) return { kind: 'basic' }
  return { kind: 'header', name: bearer.header, scheme: word.charAt(0).toUpperCase() + word.slice(1) }
}

const bearerWay: Way = { kind: 'header', name: bearer.header, scheme: bearer.scheme }

/** Why no request carries a scheme, and what to do about it; null if one does. */
export function uncarried(
  scheme: SecurityScheme
): { readonly fault: string; readonly remedy: string } | null {
  const { type, scheme: word = '', name = '', in: place = '', isSigned = false } = scheme
  const remedy =
    'Write under service.auth in sdk.yaml which header and scheme carry it, or give the client a `fetch` that adds it.'
  switch (type) {
    case 'oauth2':
    case 'openIdConnect':
      return null
    case 'http':
      if (!token.test(word)) return { fault: `${JSON.stringify(word)} is not a scheme of HTTP`, remedy }
      return challenging.has(word.toLowerCase())
        ? { fault: `the HTTP scheme ${word} answers each request anew`, remedy }
        : null
    case 'apiKey':
      if (isSigned) return { fault: 'it is a signature of each request', remedy }
      if (!/^(header|query|cookie)$/.test(place))
        return { fault: `a key is in header, query or cookie; got ${JSON.stringify(place)}`, remedy }
      return name === '' || (place !== 'query' && !token.test(name))
        ? { fault: `${JSON.stringify(name)} is not a name that a ${place} can have`, remedy }
        : null
    case 'mutualTLS':
      return {
        fault: 'it is a certificate of the connection',
        remedy: 'Give the client a `fetch` whose connections have the certificate.'
      }
    default:
      return { fault: `its type ${JSON.stringify(type)} is unknown`, remedy }
  }
}
