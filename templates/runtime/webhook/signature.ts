/** Signatures by HMAC with SHA-256 (RFC 2104), made and compared by WebCrypto: `verify` takes the same time for any signature. */
import { ArgumentError } from '../errors/errors.ts'
import { bytesOf, type WebhookBody, WebhookError, type WebhookSecret } from './webhook.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** What was signed: a prefix and the body as it came. */
export interface Signed {
  readonly prefix: string
  readonly body: WebhookBody
}

/** Throws unless one of the signatures was made with one of the secrets. */
export async function checkSignature(
  { prefix, body }: Signed,
  signatures: readonly Bytes[],
  secret: WebhookSecret,
  keyOf: (secret: string) => Bytes
): Promise<void> {
  const content = joined(bytesOf(prefix), bytesOf(body))
  for (const each of secretsOf(secret)) {
    const hmac = { name: 'HMAC', hash: 'SHA-256' }
    const key = await crypto.subtle.importKey('raw', keyOf(each), hmac, false, ['verify'])
    for (const signature of signatures)
      if (await crypto.subtle.verify('HMAC', key, signature, content)) return
  }
  throw new WebhookError(
    'signature',
    'The signature of the webhook is wrong: check the secret, and hand on the body as it came'
  )
}

function secretsOf(secret: WebhookSecret): readonly string[] {
  const all = typeof secret === 'string' ? [secret] : secret
  if (Array.isArray(all) && all.length > 0 && all.every((each) => typeof each === 'string' && each))
    return all
  throw new ArgumentError('The secret of a webhook must be a text that is not empty, or a list of such texts')
}

function joined(left: Uint8Array, right: Uint8Array): Bytes {
  const all = new Uint8Array(left.length + right.length)
  all.set(left)
  all.set(right, left.length)
  return all
}

/** The bytes of a text in base64 (RFC 4648 §4); null if it is not one. */
export function fromBase64(text: string): Bytes | null {
  try {
    return Uint8Array.from(atob(text), (char) => char.charCodeAt(0))
  } catch {
    // A text that is not base64 cannot match.
    return null
  }
}

/** The bytes of a text in hexadecimal, of either case; null if it is not one. */
export function fromHex(text: string): Bytes | null {
  if (!/^(?:[\da-f]{2})+$/i.test(text)) return null
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
}
