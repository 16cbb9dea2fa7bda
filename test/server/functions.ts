import type { Call } from './call.ts'
import type { FunctionCall, Turn } from './engine.ts'
import { ApiError } from './errors.ts'
import { isObject } from './json.ts'
import { event, type StreamEvent } from './streams.ts'

/** What the called functions answered; it is over where one of them has no way to answer. */
export interface Answered {
  readonly answers: readonly unknown[]
  readonly isOver: boolean
}

/** Calls the functions of a turn: over their channel, with the answer that the request already has, or not at all. */
export async function* callFunctions(call: Call, turn: Turn): AsyncGenerator<StreamEvent, Answered> {
  const answers: unknown[] = []
  for (const wanted of turn.calls ?? []) {
    const result = resultFieldOf(call, wanted)
    if (result === null) return { answers, isOver: true }
    if ('data' in result) answers.push(result['data'])
    else answers.push(yield* ask(call, wanted, String(result['channel'])))
  }
  return { answers, isOver: false }
}

function resultFieldOf(call: Call, { name }: FunctionCall): Readonly<Record<string, unknown>> | null {
  const functions = Array.isArray(call.body['functions']) ? call.body['functions'] : []
  const definition: unknown = functions.find((candidate) => isObject(candidate) && candidate['name'] === name)
  if (!isObject(definition)) throw new ApiError('BAD_REQUEST', `The request has no function ${name}`)
  return isObject(definition['result']) ? definition['result'] : null
}

/** Listens before it tells anybody, so that an answer cannot come too early. */
async function* ask(call: Call, wanted: FunctionCall, channel: string): AsyncGenerator<StreamEvent, unknown> {
  const listening = new AbortController()
  const signal = AbortSignal.any([call.signal, listening.signal])
  const messages = call.world.channels.listen(call.session.id, channel, signal)
  try {
    const data = { channel, function: { name: wanted.name, args: wanted.args } }
    yield event('waitForChannelMessageBegin', data)
    const first = await messages.next()
    if (first.done === true) throw new ApiError('TIMEOUT', 'Nobody answered')
    yield event('waitForChannelMessageEnd', { ...data, message: first.value })
    return first.value['data'] ?? { error: first.value['error'] }
  } finally {
    listening.abort()
  }
}
