import { json, type Act, type Answered, type Call } from '../call.ts'
import { fill } from '../fill.ts'
import { isObject, own } from '../json.ts'
import { findRow } from '../places.ts'
import type { Channels } from './channels.ts'

/** Which events a completion has. */
type Flow = 'complete' | 'send' | 'receive'

interface Event {
  readonly type: string
  readonly data: unknown
  readonly createdAt: number
}

/** Completions: a bot that repeats what it was told. */
export function completionActs(channels: Channels): Readonly<Record<Flow | 'dispatch', Act>> {
  const act =
    (flow: Flow): Act =>
    (call): Answered => {
      // A conversation that does not exist is refused before anything is said.
      findRow(call)
      return {
        kind: 'events',
        json: () => shaped(call, completion(call, flow).at(-1)?.data),
        events: () => completion(call, flow)
      }
    }
  return {
    complete: act('complete'),
    send: act('send'),
    receive: act('receive'),
    dispatch(call): Answered {
      const asked = call.body['channelId']
      const channelId = typeof asked === 'string' ? asked : call.world.rows.makeId('channel')
      const { conversationId } = call.parameters
      // A conversation that does not exist goes unnoticed: the channel stays silent.
      const isThere =
        conversationId === undefined || call.world.rows.find('conversation', conversationId) !== null
      if (isThere)
        for (const { type, data } of completion(call, 'complete'))
          channels.publish(call, channelId, { type, data }, true)
      return json({ channelId })
    }
  }
}

/** The result as the document describes the whole answer. */
function shaped({ operation, world }: Call, data: unknown): unknown {
  return operation.a === undefined || !isObject(data) ? data : fill(operation.a, data, world.schemas, false)
}

/** Everything that a completion says; the result is last. */
function completion(call: Call, flow: Flow): readonly Event[] {
  const { rows } = call.world
  const { conversationId } = call.parameters
  const event = (type: string, data: unknown): Event => ({ type, data, createdAt: rows.now() })
  const keep = (type: string, text: string): object =>
    conversationId === undefined
      ? {}
      : { id: rows.add(`conversation/${conversationId}/message`, { type, text }).id }
  const told = textOf(call)
  const sent = told === null ? null : { ...keep('user', told), text: told, entities: [], usage: { token: 1 } }
  if (flow === 'send') return [event('result', sent ?? { text: '', entities: [], usage: { token: 0 } })]
  const tokens = (told === null ? 'I have nothing to add.' : `You said: ${told}`).match(/\s*\S+/g) ?? []
  const text = tokens.join('')
  const said = { ...keep('bot', text), text, usage: { token: 10 } }
  const round = { instance: 'mock', iteration: 0 }
  return [
    ...(sent === null ? [] : [event('sendResult', sent)]),
    event('completeBegin', round),
    ...tokens.map((token) => event('token', { token })),
    event('completeEnd', round),
    event('receiveResult', { ...said, end: { reason: 'stop' } }),
    event('result', flow === 'receive' ? said : { ...said, end: { reason: 'stop' } })
  ]
}

/** What the user said: the text of the request, else that of its last message. */
function textOf({ body }: Call): string | null {
  const { text, messages } = body
  const last: unknown = Array.isArray(messages) ? messages.at(-1) : undefined
  const said = text ?? (isObject(last) ? own(last, 'text') : undefined)
  return typeof said === 'string' ? said : null
}
