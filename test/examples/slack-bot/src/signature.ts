/** How Slack proves that a request is its own: https://api.slack.com/authentication/verifying-requests-from-slack */
import { createHmac, timingSafeEqual } from 'node:crypto'

/** Requests that are older than this many seconds are replays. */
const oldest = 5 * 60

/** What a request brings to prove it. */
export interface Signed {
  readonly body: string
  readonly timestamp: string
  readonly signature: string
}

/** Whether a request was signed with the secret, now. */
export function isSigned(secret: string, { body, timestamp, signature }: Signed, now = Date.now()): boolean {
  if (!/^\d+$/.test(timestamp) || Math.abs(now / 1000 - Number(timestamp)) > oldest) return false
  const [given, own] = [Buffer.from(signature), Buffer.from(signatureOf(secret, timestamp, body))]
  return given.length === own.length && timingSafeEqual(given, own)
}

/** The signature of a body. */
export function signatureOf(secret: string, timestamp: string, body: string): string {
  return `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`
}
