import { checkSignature, fromBase64, fromHex } from './signature.ts'
import {
  headerOf,
  parseWebhook,
  type WebhookBody,
  type WebhookHeaders,
  type WebhookSecret
} from './webhook.ts'

/** Where a request has the signature of its body, and how it is written. */
export interface SignedHeader {
  readonly header: string
  readonly encoding: 'hex' | 'base64'
  /** What is before the signature, `sha256=` for instance. */
  readonly prefix?: string
}

/**
 * Reads the payload of a request that has the HMAC of its body, with SHA-256, in a header.
 *
 * @throws WebhookError if the header is missing or the signature is wrong.
 */
export async function unwrapSigned<E>(
  { header, encoding, prefix = '' }: SignedHeader,
  body: WebhookBody,
  headers: WebhookHeaders,
  secret: WebhookSecret
): Promise<E> {
  const given = headerOf(headers, header).trim()
  const text = given.startsWith(prefix) ? given.slice(prefix.length) : ''
  const signature = encoding === 'hex' ? fromHex(text) : fromBase64(text)
  const signatures = signature?.length ? [signature] : []
  await checkSignature({ prefix: '', body }, signatures, secret, (each) => new TextEncoder().encode(each))
  return parseWebhook<E>(body)
}
