/** Reads what Slack sends: https://api.slack.com/apis/events-api */
import type { Written } from './bot.ts'

/** What a body of Slack asks for. */
export type Arrived =
  /** Slack checks the address. */
  | { readonly kind: 'challenge'; readonly challenge: string }
  | { readonly kind: 'message'; readonly id: string; readonly written: Written }
  /** Nothing to do. */
  | { readonly kind: 'other' }

type Fields = Readonly<Record<string, unknown>>

/** Reads a body; null if it does not come from Slack. */
export function readEvent(body: string): Arrived | null {
  const envelope = fieldsOf(body)
  if (envelope === null) return null
  if (envelope['type'] === 'url_verification')
    return { kind: 'challenge', challenge: String(envelope['challenge']) }
  const { event, event_id: id, team_id: team } = envelope
  if (!isFields(event) || typeof id !== 'string' || typeof team !== 'string') return { kind: 'other' }
  const { type, text, channel, ts, thread_ts: thread = ts, bot_id: bot } = event
  // The messages of bots, its own among them, are not answered.
  if (type !== 'app_mention' || bot !== undefined) return { kind: 'other' }
  if (typeof text !== 'string' || typeof channel !== 'string' || typeof thread !== 'string')
    return { kind: 'other' }
  // A mention is not part of the question.
  const question = text.replace(/<@\w+>/g, '').trim()
  return { kind: 'message', id, written: { team, channel, thread, text: question } }
}

function fieldsOf(body: string): Fields | null {
  try {
    const read: unknown = JSON.parse(body)
    return isFields(read) ? read : null
  } catch {
    return null
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null
}
