import type { Call } from '../call.ts'
import { isObject, own } from '../json.ts'
import type { Channels } from './channels.ts'
import { tokensOf, type Engine, type Said, type Turn } from './engine.ts'
import { callFunctions } from './functions.ts'

/** The parts of a conversation that a completion is about. */
export interface Prompt {
  /** What the user said last; null if the bot goes on by itself. */
  readonly text: string | null
  /** The id under which that was stored, if it was. */
  readonly id: string | null
  /** Stores what the bot says and gives its id; null for a completion without a conversation. */
  readonly store: ((text: string) => string) | null
}

/** Which events an operation has, and whether its result says why it ended. */
export interface Flow {
  readonly sends: boolean
  readonly receives: boolean
  readonly end: boolean
}

/** What completions are made with. */
export interface Speaker {
  readonly engine: Engine
  readonly channels: Channels
}

/** Everything that one completion sends; the result is last. */
export async function* completion(
  call: Call,
  prompt: Prompt,
  flow: Flow,
  speaker: Speaker
): AsyncGenerator<Said> {
  const turn = speaker.engine(prompt.text ?? '')
  await turn.begin?.(call.signal)
  const sent = { ...withId(prompt.id), text: prompt.text ?? '', entities: [], usage: { token: 1 } }
  const { now } = call.world.rows
  const timed = (event: Said): Said => ({ ...event, createdAt: event.createdAt ?? now() })
  if (flow.sends && prompt.text !== null) yield timed({ type: 'sendResult', data: sent })
  const events = flow.receives
    ? receive(call, prompt, flow, { ...speaker, turn })
    : [{ type: 'result', data: sent }]
  for await (const event of events) yield timed(event)
}

async function* receive(
  call: Call,
  prompt: Prompt,
  flow: Flow,
  { turn, channels }: Speaker & { readonly turn: Turn }
): AsyncGenerator<Said> {
  const round = { instance: 0, iteration: 0 }
  yield { type: 'completeBegin', data: round }
  const asked = yield* callFunctions(call, channels, turn)
  let text = ''
  if (!asked.isOver)
    for await (const event of turn.speak(asked.answers, call.signal)) {
      if (event.type === 'token') text += String(own(event.data, 'token'))
      yield event
    }
  const outputTokensUsed = tokensOf(text).length
  yield { type: 'usage', data: { model: 'mock', inputTokensUsed: 3, outputTokensUsed } }
  yield { type: 'completeEnd', data: round }
  if (turn.silentEnd === true) return
  const result = { ...withId(prompt.store?.(text) ?? null), text, usage: { token: 10 } }
  const ended = { ...result, end: { reason: asked.isOver ? 'activity' : (turn.reason ?? 'stop') } }
  yield { type: 'receiveResult', data: ended }
  yield { type: 'result', data: flow.end ? ended : result }
}

function withId(id: string | null): { readonly id?: string } {
  return id === null ? {} : { id }
}

/** The data of the result of a completion. */
export async function resultOf(events: AsyncIterable<Said>): Promise<Readonly<Record<string, unknown>>> {
  let result: Readonly<Record<string, unknown>> = { ping: true }
  for await (const { type, data } of events) if (type === 'result' && isObject(data)) result = data
  return result
}
