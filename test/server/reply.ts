import { encodeJson } from './encode.ts'

/** One answer before it is sent: bytes that are known, or bytes that come by and by. */
export interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array | AsyncIterable<Uint8Array> | null
}

const encoder = new TextEncoder()

/** An answer of text. */
export function textReply(
  text: string,
  contentType: string,
  status = 200,
  headers: Readonly<Record<string, string>> = {}
): Reply {
  return { status, headers: { 'content-type': contentType, ...headers }, body: encoder.encode(text) }
}

/** An answer of JSON, encoded as the service encodes it. */
export function jsonReply(
  value: unknown,
  status = 200,
  headers: Readonly<Record<string, string>> = {}
): Reply {
  return textReply(encodeJson(value), 'application/json', status, headers)
}
