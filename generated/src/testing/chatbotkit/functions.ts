import type { Call } from '../call.ts'
import { isObject } from '../json.ts'
import type { Channels } from './channels.ts'
import type { FunctionCall, Said, Turn } from './engine.ts'
import { refused } from './refusals.ts'

/** What the called functions answered. It is over if one of them has no way to answer. */
interface Answers {
  readonly answers: readonly unknown[]
  readonly isOver: boolean
}

/** Calls the functions of a turn: over their channel, with the answer that the request already has, or not at all. */
export async function* callFunctions(
  call: Call,
  channels: Channels,
  { calls }: Turn
): AsyncGenerator<Said, Answers> {
  const answers: unknown[] = []
  for (const wanted of calls) {
    const result = resultOf(call, wanted)
    if (result === null) return { answers, isOver: true }
    if ('data' in result) answers.push(result['data'])
    else answers.push(yield* ask(call, channels, wanted, String(result['channel'])))
  }
  return { answers, isOver: false }
}

function resultOf({ body }: Call, { name }: FunctionCall): Readonly<Record<string, unknown>> | null {
  const functions: readonly unknown[] = Array.isArray(body['functions']) ? body['functions'] : []
  const definition = functions.find((each) => isObject(each) && each['name'] === name)
  if (!isObject(definition)) throw refused('BAD_REQUEST', `The request has no function ${name}`)
  return isObject(definition['result']) ? definition['result'] : null
}

/** Listens before it says what it waits for, so that an answer cannot come too early. */
async function* ask(
  { caller, signal }: Call,
  channels: Channels,
  wanted: FunctionCall,
  channel: string
): AsyncGenerator<Said, unknown> {
  const listening = new AbortController()
  const messages = channels.listen(caller.id, channel, AbortSignal.any([signal, listening.signal]))
  try {
    const data = { channel, function: { name: wanted.name, args: wanted.args } }
    yield { type: 'waitForChannelMessageBegin', data }
    const first = await messages.next()
    if (first.done === true) throw refused('TIMEOUT', 'Nobody answered')
    yield { type: 'waitForChannelMessageEnd', data: { ...data, message: first.value } }
    return first.value['data'] ?? { error: first.value['error'] }
  } finally {
    listening.abort()
  }
}
