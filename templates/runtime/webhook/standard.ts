import { checkNames } from '../call/givenOptions.ts'
import { ArgumentError } from '../errors/errors.ts'
import { describe, recordOf } from '../values.ts'
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
 * @throws ArgumentError if an argument is of another kind, or an option is unknown.
 */
export async function unwrapStandard<E>(
  body: WebhookBody,
  headers: WebhookHeaders,
  secret: WebhookSecret,
  options?: UnwrapOptions
): Promise<E> {
  const { tolerance = usualTolerance, now = Date.now() } = timesOf(options)
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

function timesOf(options: UnwrapOptions | undefined): UnwrapOptions {
  const given = recordOf(options, 'The options of unwrap')
  checkNames(given, { what: 'unwrap', kinds: { tolerance: null, now: null } })
  for (const [name, value] of Object.entries(given))
    if (value !== undefined && (typeof value !== 'number' || Number.isNaN(value) || value < 0))
      throw new ArgumentError(`The option ${name} of unwrap must be a number from 0; got ${said(value)}`)
  return given
}

function said(value: unknown): string {
  return typeof value === 'number' ? String(value) : describe(value)
}

function keyOf(secret: string): Uint8Array<ArrayBuffer> {
  const key = fromBase64(secret.replace(/^whsec_/, ''))
  if (key?.length) return key
  throw new ArgumentError('The secret of a webhook must be base64, with or without `whsec_` before it')
}
