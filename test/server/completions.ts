import type { Call } from './call.ts'
import { tokensOf, type Turn } from './engine.ts'
import { ApiError, InternalError } from './errors.ts'
import { callFunctions } from './functions.ts'
import { pause } from './pause.ts'
import { event, type StreamEvent } from './streams.ts'

/** The parts of a conversation that a completion is about. */
export interface Prompt {
  /** What the user said last; null where the bot goes on by itself. */
  readonly text: string | null
  /** Id under which that was stored, where it was. */
  readonly id: string | null
  /** Stores what the bot says and gives its id; null for a completion without a conversation. */
  readonly store: ((text: string) => string) | null
}

/** Which events a route has, and the form of its last one. */
export interface Flow {
  readonly sends: boolean
  readonly receives: boolean
  readonly end: boolean
}

/** Everything that the engine says in one completion; the last event is the result. */
export async function* completion(call: Call, prompt: Prompt, flow: Flow): AsyncGenerator<StreamEvent> {
  const turn = call.world.engine.next(prompt.text ?? '')
  if (turn.delayMs !== undefined) await pause(turn.delayMs, call.signal)
  if (turn.fails?.beforeAnything === true) throw failure(turn)
  const sent = {
    ...(prompt.id === null ? {} : { id: prompt.id }),
    text: prompt.text ?? '',
    entities: [],
    usage: { token: 1 }
  }
  if (flow.sends && prompt.text !== null) yield event('sendResult', sent)
  if (!flow.receives) {
    yield event('result', sent)
    return
  }
  yield* receive(call, prompt, flow, turn)
}

async function* receive(call: Call, prompt: Prompt, flow: Flow, turn: Turn): AsyncGenerator<StreamEvent> {
  yield event('completeBegin', { instance: 0, iteration: 0 })
  const asked = yield* callFunctions(call, turn)
  const text = asked.isOver ? '' : yield* speak(call, turn, asked.answers)
  yield event('usage', { model: 'glm', inputTokensUsed: 3, outputTokensUsed: tokensOf(text).length })
  yield event('completeEnd', { instance: 0, iteration: 0 })
  if (turn.silentEnd === true) return
  const id = prompt.store?.(text)
  const result = { ...(id === undefined ? {} : { id }), text, usage: { token: 10 } }
  const reason = asked.isOver ? 'activity' : (turn.reason ?? 'stop')
  yield event('receiveResult', { ...result, end: { reason } })
  yield event('result', flow.end ? { ...result, end: { reason } } : result)
}

async function* speak(
  call: Call,
  turn: Turn,
  answers: readonly unknown[]
): AsyncGenerator<StreamEvent, string> {
  for (const token of turn.reasoning ?? []) yield event('reasoningToken', { token })
  yield* turn.events ?? []
  const said = turn.text ?? ''
  const tokens = turn.tokens ?? tokensOf(typeof said === 'function' ? said(answers) : said)
  for (const [index, token] of tokens.entries()) {
    if (index === turn.fails?.afterTokens) throw failure(turn)
    if (turn.tokenMs !== undefined && index > 0) await pause(turn.tokenMs, call.signal)
    yield event('token', { token })
  }
  if (turn.fails !== undefined) throw failure(turn)
  return tokens.join('')
}

function failure({ fails }: Turn): Error {
  if (fails?.internal === true) return new InternalError(fails.message)
  return new ApiError(fails?.code ?? 'GENERIC_ERROR', fails?.message)
}

/** Reads a completion to its end and gives the data of its result. */
export async function resultOf(events: AsyncIterable<StreamEvent>): Promise<unknown> {
  let result: unknown = { ping: true }
  for await (const { type, data } of events) if (type === 'result') result = data
  return result
}
