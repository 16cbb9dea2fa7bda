import { value, type Action, type Answer, type Call, type Streamable } from './call.ts'
import type { Message } from './channels.ts'
import { ApiError } from './errors.ts'
import { isObject } from './json.ts'
import { ended } from './pause.ts'
import { findRow } from './resources.ts'
import type { StreamEvent } from './streams.ts'

/** Channels, and the live streams of tasks and of the event log. */
export const subscriptions: Readonly<Record<string, Action>> = {
  'POST channel/*/publish': publish,
  'POST channel/*/subscribe': (call) =>
    subscribe(call, call.session.id, channelOf(call), (message) => ({ type: 'message', data: message })),
  'POST task/*/subscribe': (call) =>
    subscribe(call, call.session.account, `task/${findRow(call)?.row.id}`, eventOf),
  'POST event/log/subscribe': (call) => subscribe(call, call.session.account, 'event/log', eventOf)
}

const eventOf = (message: Message): StreamEvent => ({ type: String(message['type']), data: message['data'] })

/** A message is heard by those who listen now and by nobody later: what users publish has no history. */
function publish(call: Call): Answer {
  const { message } = call.body
  if (!isObject(message)) throw new ApiError('BAD_REQUEST', '"message" must be of type object')
  const channel = channelOf(call)
  call.world.channels.publish(call.session.id, channel, message, false)
  return value({ id: channel })
}

function channelOf(call: Call): string {
  const channel = call.parameters['channelId'] ?? ''
  if (channel.length < 16)
    throw new ApiError('BAD_REQUEST', '"channelId" length must be at least 16 characters long')
  return channel
}

function subscribe(
  call: Call,
  session: string,
  channel: string,
  form: (message: Message) => StreamEvent
): Streamable {
  const limit = AbortSignal.any([call.signal, AbortSignal.timeout(call.world.timing.channelMs)])
  const listening: Call = { ...call, signal: limit }
  return {
    kind: 'stream',
    continuity: false,
    masked: false,
    // Nobody ever gets JSON from a subscription: the answer begins and has no end.
    json: () => ended(limit),
    events: () => heard(listening, call.signal, session, channel, form)
  }
}

async function* heard(
  call: Call,
  caller: AbortSignal,
  session: string,
  channel: string,
  form: (message: Message) => StreamEvent
): AsyncGenerator<StreamEvent> {
  const { channels } = call.world
  yield { type: 'nop', data: {} }
  const length = typeof call.body['historyLength'] === 'number' ? call.body['historyLength'] : 0
  for (const message of channels.history(session, channel, length)) yield form(message)
  // What is published between the replay and this line is heard by nobody, as in the service.
  for await (const message of channels.listen(session, channel, call.signal)) yield form(message)
  if (!caller.aborted) throw new ApiError('GENERIC_ERROR', 'This operation was aborted')
}
