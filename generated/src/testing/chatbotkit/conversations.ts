import type { Act, Answered, Call } from '../call.ts'
import type { Values } from '../fill.ts'
import { isObject, own } from '../json.ts'
import { findRow } from '../places.ts'
import { completion, resultOf, type Flow, type Prompt, type Speaker } from './completions.ts'
import type { Said } from './engine.ts'
import type { Limits } from './limits.ts'
import { nextMeta } from './rows.ts'
import { shaped, shapedValue } from './shape.ts'

/** What conversations do beyond keeping rows. */
export function conversationActs(
  speaker: Speaker,
  limits: Limits
): Readonly<Record<'createConversation' | 'complete' | 'send' | 'receive', Act>> {
  const speaks =
    (flow: Flow): Act =>
    (call): Answered => {
      const prompt = promptOf(call)
      const events = () => completion(call, prompt(), flow, speaker)
      return { kind: 'events', json: () => wholeOf(call, events()), events }
    }
  return {
    createConversation: (call) => create(call, limits),
    complete: speaks({ sends: true, receives: true, end: true }),
    send: speaks({ sends: false, receives: false, end: false }),
    receive: speaks({ sends: false, receives: true, end: false })
  }
}

/** The result of a completion as the whole answer. */
async function wholeOf(call: Call, events: AsyncIterable<Said>): Promise<Values> {
  const result = await resultOf(events)
  return shapedValue(call, result, result)
}

/**
 * Reads what a completion is about, and stores what the user says when the completion begins. Without a conversation it is about
 * the last message of the request. Fails if the conversation does not exist.
 */
export function promptOf(call: Call): () => Prompt {
  const { body, world, caller } = call
  if (call.parameters['conversationId'] === undefined) {
    const last: unknown = Array.isArray(body['messages']) ? body['messages'].at(-1) : undefined
    return () => ({ text: textOf(own(last, 'text')), id: null, store: null })
  }
  const messages = `conversation/${findRow(call)?.row.id}/message`
  const keep = (type: string, text: string): string =>
    world.rows.add(messages, { type, text }, caller.account).id
  return () => {
    const text = textOf(body['text'])
    return { text, id: text === null ? null : keep('user', text), store: (said) => keep('bot', said) }
  }
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

/** The messages of the request become rows below the new conversation. */
function create(call: Call, limits: Limits): Answered {
  const { messages, ...values } = call.body
  const { account } = call.caller
  limits.database('conversation', account)
  const { id } = call.world.rows.add('conversation', nextMeta(values, null), account)
  keepMessages(call, id, Array.isArray(messages) ? messages.filter(isObject) : [])
  return shaped(call, { id, ...(messages === undefined ? {} : { messages }) })
}

/** Puts messages below a conversation. */
export function keepMessages(
  { world, caller }: Call,
  conversation: string,
  messages: readonly Values[]
): void {
  for (const message of messages)
    world.rows.add(`conversation/${conversation}/message`, message, caller.account)
}
