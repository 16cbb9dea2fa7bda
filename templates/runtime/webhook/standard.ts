import { ArgumentError } from '../errors/errors.ts'
import { checkSignature, fromBase64 } from './signature.ts'
import {
  headerOf,
  parseWebhook,
  type UnwrapOptions,
  type WebhookBody,
  WebhookError,
  type WebhookHeaders,
  type WebhookSecret
} from './webhook.ts'

/** Seconds that the time of a webhook may differ from that of the clock. */
const usualTolerance = 300

/**
 * Reads the payload of a request that is signed by Standard Webhooks (https://www.standardwebhooks.com, `v1`): an HMAC of its id, its
 * time and its body. The secret is base64, with or without `whsec_` before it.
 *
 * @throws WebhookError if a header is missing, the time is too far from now, or no signature is right.
 */
export async function unwrapStandard<E>(
  body: WebhookBody,
  headers: WebhookHeaders,
  secret: WebhookSecret,
  { tolerance = usualTolerance, now = Date.now() }: UnwrapOptions = {}
): Promise<E> {
  const [id, time, given] = ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) =>
    headerOf(headers, name)
  )
  const seconds = /^\d+$/.test(time ?? '') ? Number(time) : Number.NaN
  // Written so that a time which is not a number is refused.
  if (!(Math.abs(now / 1000 - seconds) <= tolerance))
    throw new WebhookError(
      'time',
      `The time of the webhook differs from now by more than ${tolerance} seconds`
    )
  const signatures = (given ?? '').split(/[ ,]+(?=v1,)|\s+/).flatMap((each) => {
    const [version, signature = ''] = each.split(/,(.*)/)
    return version === 'v1' ? (fromBase64(signature) ?? []) : []
  })
  await checkSignature({ prefix: `${id}.${time}.`, body }, signatures, secret, keyOf)
  return parseWebhook<E>(body)
}

function keyOf(secret: string): Uint8Array<ArrayBuffer> {
  const key = fromBase64(secret.replace(/^whsec_/, ''))
  if (key?.length) return key
  throw new ArgumentError('The secret of a webhook must be base64, with or without `whsec_` before it')
}
