/** Addresses of documents and of APIs: which can be used, and what is wrong with the others. */
import { existsSync } from 'node:fs'
import { nearNames } from './nearest.ts'

/** Whether a document is given by its address; else by the path of a file. */
export function isAddress(place: string): boolean {
  return /^https?:\/\//i.test(place)
}

/** Whether requests can be sent to the address of an API: it is whole, and has no variables. */
export function isServerAddress(address: string): boolean {
  return URL.canParse(address) && !/[{}]/.test(address)
}

/** An address without a user name and password, as messages show it and packages have it. */
export function withoutSecret(address: URL | string): string {
  const shown = new URL(address)
  shown.username = ''
  shown.password = ''
  return shown.href
}

/** What is wrong with a place that is neither an address that can be fetched nor looks like a path; null for the others. */
export function addressFault(place: string): string | null {
  if (existsSync(place)) return null
  if (isAddress(place)) return URL.canParse(place) ? null : 'This is not a valid address.'
  // One letter before a colon is a drive of Windows.
  const [, scheme = '', rest = ''] = /^([a-z][a-z\d+.-]+):(.*)$/i.exec(place) ?? []
  if (scheme !== '') return `${wrongScheme(scheme, rest)}`
  const looksLikeHost = /^(?:[a-z\d-]+\.)+[a-z]{2,}\/./i.test(place)
  return looksLikeHost ? `The file does not exist. Did you mean https://${place}?` : null
}

function wrongScheme(scheme: string, rest: string): string {
  const beyond = rest.replace(/^\/*/, '')
  const isPort = /^\d+(?:\/|$)/.test(rest)
  if (isPort) return `An address begins with its protocol. Did you mean http://${scheme}:${rest}?`
  if (scheme.toLowerCase() === 'file')
    return `A file is given by its path alone. Did you mean ${rest.replace(/^\/\/(?=\/)/, '')}?`
  const [near] = /^https?$/i.test(scheme) ? [scheme] : nearNames(scheme.toLowerCase(), ['https', 'http'])
  const hint = near === undefined ? '' : ` Did you mean ${near}://${beyond}?`
  return near === scheme
    ? `An address has two slashes behind its protocol.${hint}`
    : `${scheme} is not a protocol that a document is fetched with; that is https or http.${hint}`
}
