import type { IncomingMessage } from 'node:http'
import { withoutSecret } from '../ground/address.ts'
import { fail } from '../ground/diagnostics.ts'
import { ExchangeError, get, readText, type Bounds } from './exchange.ts'

/** The most a transfer may take: `milliseconds` from the first look-up to the last byte, `bytes` after decompression. */
export interface FetchLimits {
  readonly milliseconds: number
  readonly bytes: number
}

/** What an earlier fetch recorded, so that an unchanged document need not travel again. */
export interface Validators {
  /** Null if the snapshot was not fetched. */
  readonly url: string | null
  readonly etag: string | null
  readonly lastModified: string | null
}

/** What to fetch. `lock` is the record of the present snapshot; null if there is none. */
export interface FetchRequest {
  readonly url: string
  readonly lock: Validators | null
  readonly limits: FetchLimits
}

/** How a fetch ended. `url` is the address that was asked for, without a user name and password. */
export type FetchOutcome =
  | {
      readonly kind: 'fetched'
      readonly text: string
      readonly etag: string | null
      readonly lastModified: string | null
      readonly url: string
    }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'unreachable'; readonly reason: string }

const mostRedirects = 5
const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])
const accept = 'application/json, application/openapi+json, application/yaml, text/yaml;q=0.9, */*;q=0.5'
/** What else there is if a snapshot is. */
export const orOffline = 'or use the snapshot: run with --offline, or a report of `changes` without --online.'

/**
 * Fetches the document unless it is unchanged since `lock`. A host that cannot be reached is an outcome; an answer that is
 * an error, no document, too large, too slow or a redirect to a place not allowed fails with a diagnostic.
 */
export async function fetchDocument({ url, lock, limits }: FetchRequest): Promise<FetchOutcome> {
  const start = parseAddress(url)
  const shown = withoutSecret(start)
  const end = new AbortController()
  const timer = setTimeout(() => end.abort(), limits.milliseconds)
  try {
    return await converse(start, lock?.url === shown ? lock : null, { signal: end.signal, ...limits })
  } catch (error) {
    if (error instanceof ExchangeError) return outcomeOf(error, shown)
    throw error
  } finally {
    clearTimeout(timer)
  }
}

async function converse(start: URL, lock: Validators | null, bounds: Bounds): Promise<FetchOutcome> {
  const conditions = conditionsOf(lock)
  let address = start
  for (let hop = 0; hop <= mostRedirects; hop += 1) {
    const answer = await get(address, { accept, ...conditions }, bounds)
    const status = answer.statusCode ?? 0
    if (!redirects.has(status)) return settle(start, status, answer, lock, bounds)
    answer.destroy()
    address = redirectTarget(start, address, answer.headers.location)
  }
  const place = withoutSecret(start)
  fail(
    'input/redirect',
    place,
    `It redirects more than ${mostRedirects} times.`,
    `Give the address it should end at, ${orOffline}`
  )
}

async function settle(
  start: URL,
  status: number,
  answer: IncomingMessage,
  lock: Validators | null,
  bounds: Bounds
): Promise<FetchOutcome> {
  const url = withoutSecret(start)
  if (status === 304 && lock !== null) {
    answer.destroy()
    return { kind: 'unchanged' }
  }
  if (status < 200 || status > 299) {
    answer.destroy()
    fail('input/status', url, `The server answered with status ${status}.`, remedyOf(status))
  }
  const text = await readText(answer, bounds)
  const type = answer.headers['content-type'] ?? ''
  const remedy = `Point to the OpenAPI document itself, ${orOffline}`
  if (text.trim() === '') fail('input/not-a-document', url, 'The answer is empty.', remedy)
  // A host may give any file the type of a page.
  const isData = /^\uFEFF?\s*\{/.test(text) || /^\uFEFF?["']?(?:openapi|swagger)["']?\s*:/m.test(text)
  if ((/html/i.test(type) && !isData) || text.trimStart().startsWith('<'))
    fail('input/not-a-document', url, 'The answer is a web page, not a document.', remedy)
  const { etag, 'last-modified': lastModified } = answer.headers
  return { kind: 'fetched', text, etag: sendable(etag), lastModified: sendable(lastModified), url }
}

function conditionsOf(lock: Validators | null): Record<string, string> {
  const conditions: Record<string, string> = {}
  if (lock !== null && lock.etag !== null) conditions['if-none-match'] = lock.etag
  if (lock !== null && lock.lastModified !== null) conditions['if-modified-since'] = lock.lastModified
  return conditions
}

/** A validator is worth keeping only if it can be sent back as a header. */
function sendable(header: string | undefined): string | null {
  return header !== undefined && /^[\x20-\x7e]+$/.test(header) ? header : null
}

function parseAddress(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null
  if (url !== null && /^https?:$/.test(url.protocol)) return url
  fail(
    'input/missing',
    text,
    'It is not an http or https address.',
    'Give the full address of the document, or the path of a file.'
  )
}

/** Where a redirect leads, if it is allowed to: to https, or over http to this machine. */
function redirectTarget(start: URL, from: URL, location: string | undefined): URL {
  const place = withoutSecret(start)
  const remedy = `Give an address that ends at https, ${orOffline}`
  if (location === undefined || !URL.canParse(location, from.href))
    fail('input/redirect', place, 'It redirects without a Location header.', remedy)
  const target = new URL(location, from)
  if (target.protocol === 'https:' || (target.protocol === 'http:' && isLoopback(target.hostname)))
    return target
  fail('input/redirect', place, `It redirects to ${withoutSecret(target)}, which is not https.`, remedy)
}

function isLoopback(host: string): boolean {
  return (
    host === 'localhost' ||
    host.endsWith('.localhost') ||
    host === '[::1]' ||
    /^127\.\d+\.\d+\.\d+$/.test(host)
  )
}

function outcomeOf(error: ExchangeError, url: string): FetchOutcome {
  switch (error.kind) {
    case 'unreachable':
      return { kind: 'unreachable', reason: error.message }
    case 'too slow':
      return fail(
        'input/limit',
        url,
        `The document was given up: ${error.message}.`,
        `Raise document.seconds in sdk.yaml, ${orOffline}`,
        error
      )
    case 'too large':
      return fail(
        'input/limit',
        url,
        `The document was given up: ${error.message}.`,
        `Raise document.mebibytes in sdk.yaml, ${orOffline}`,
        error
      )
    case 'encoding':
      return fail(
        'input/not-a-document',
        url,
        `The answer cannot be read: ${error.message}.`,
        `Give an address that answers with UTF-8 text, plain or in the encoding gzip, ${orOffline}`,
        error
      )
  }
}

function remedyOf(status: number): string {
  if (status >= 500) return `Try again later, ${orOffline}`
  if (status === 401 || status === 403) return `Give an address that needs no credentials, ${orOffline}`
  return `Correct the address, ${orOffline}`
}

/** An address as messages show it: without a user name and password. */
export function shownAddress(address: string): string {
  return withoutSecret(parseAddress(address))
}
