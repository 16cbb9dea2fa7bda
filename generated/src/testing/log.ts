import { parsed } from './json.ts'

/** One request that the mock received. */
export interface MockRequest {
  /** The operation as programs call it, `thing.create`; null if the document has none for this method and path. */
  readonly operation: string | null
  readonly method: string
  readonly url: string
  /** The path from the prefix of the service: `/thing/create`. */
  readonly path: string
  /** The parameters of the path, decoded. */
  readonly parameters: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly headers: Headers
  /** The JSON of the body, else its text; undefined if there is none. */
  readonly body: unknown
  readonly bytes: Uint8Array
  /** The status that was answered; null until then, and if the connection broke. */
  readonly status: number | null
  /** Why the request was refused, in a sentence; null if it was not. */
  readonly problem: string | null
}

/** The body as a test compares it. */
export function readBody(bytes: Uint8Array, contentType: string | null): unknown {
  if (bytes.length === 0) return undefined
  const text = new TextDecoder().decode(bytes)
  return /\bjson\b/.test(contentType ?? '') ? parsed(text) : text
}
