/** Stands in for the module that the generator writes from the document: what sdk.yaml lists under `helpers.follow.needs`. */
import type { Operation, StreamStyle } from '../runtime/index.ts'

const lines: StreamStyle = {
  framing: 'jsonl',
  mediaType: 'application/jsonl',
  discriminator: 'type',
  payload: 'data',
  error: 'error',
  result: 'result',
  text: { event: 'token', field: 'token' },
  heartbeats: ['nop', 'ping']
}

/** The events of each operation. */
export interface Events {
  readonly completeConversationMessage: unknown
  readonly subscribeChannelMessages: unknown
}

export const completeConversationMessage: Operation & { readonly stream: StreamStyle } = {
  method: 'POST',
  path: '/conversation/{conversationId}/complete',
  stream: {
    framing: 'jsonl',
    mediaType: 'application/jsonl',
    discriminator: 'type',
    payload: 'data',
    error: 'error',
    result: 'result',
    text: { event: 'token', field: 'token' },
    heartbeats: ['nop', 'ping'],
    idle: 30_000,
    noResult: 'ping',
    ends: ['result']
  }
}

export const publishChannelMessage: Operation = { method: 'POST', path: '/channel/{channelId}/publish' }

export const subscribeChannelMessages: Operation & {
  readonly stream: StreamStyle
  readonly events: readonly string[]
} = { method: 'POST', path: '/channel/{channelId}/subscribe', stream: lines, events: ['message'] }
