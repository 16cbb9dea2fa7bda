import { value, type Action, type Answer, type Call } from './call.ts'
import { completion, resultOf, type Flow, type Prompt } from './completions.ts'
import { textOf } from './fill.ts'
import { isObject } from './json.ts'
import { nextMeta } from './meta.ts'
import { findRow } from './resources.ts'
import type { StreamEvent } from './streams.ts'

const complete: Flow = { sends: true, receives: true, end: true }

/** What the routes of conversations do beyond keeping rows. */
export const conversations: Readonly<Record<string, Action>> = {
  'POST conversation/create': createConversation,
  'POST conversation/complete': (call) => streamed(call, complete, true, statelessPrompt),
  'POST conversation/*/complete': (call) => streamed(call, complete, true, statefulPrompt(call)),
  'POST conversation/*/send': (call) =>
    streamed(call, { sends: false, receives: false, end: false }, false, statefulPrompt(call)),
  'POST conversation/*/receive': (call) =>
    streamed(call, { sends: false, receives: true, end: false }, false, statefulPrompt(call))
}

/** A completion as JSON or as a stream; nothing of it begins before one of them is asked for. */
function streamed(call: Call, flow: Flow, continuity: boolean, prompt: (call: Call) => Prompt): Answer {
  const events = (): AsyncGenerator<StreamEvent> => completion(call, prompt(call), flow)
  return { kind: 'stream', continuity, masked: true, json: () => resultOf(events()), events }
}

/** A stateless completion is about the last message of the request. */
export function statelessPrompt(call: Call): Prompt {
  const messages = Array.isArray(call.body['messages']) ? call.body['messages'] : []
  return { text: textOf(messages.at(-1), 'text'), id: null, store: null }
}

/** A stateful one stores what is said under the conversation, which must exist. */
export function statefulPrompt(call: Call): (call: Call) => Prompt {
  const conversation = findRow(call)?.row.id ?? ''
  return () => {
    const { store } = call.world
    const keep = (type: string, text: string): string =>
      store.add(`conversation/${conversation}/message`, { type, text }, call.session.account).id
    const text = textOf(call.body, 'text')
    return { text, id: text === null ? null : keep('user', text), store: (said) => keep('bot', said) }
  }
}

/** The messages of the request become rows below the new conversation. */
function createConversation(call: Call): Answer {
  const { messages, meta, ...values } = call.body
  const { store } = call.world
  call.world.limits.database('conversation', store.rows('conversation', call.session.account).length)
  const stored = nextMeta(meta, null)
  const row = store.add(
    'conversation',
    { ...values, ...(stored === undefined ? {} : { meta: stored }) },
    call.session.account
  )
  const given = Array.isArray(messages) ? messages.filter(isObject) : []
  for (const message of given) store.add(`conversation/${row.id}/message`, message, call.session.account)
  return value({ id: row.id, ...(Array.isArray(messages) ? { messages } : {}) })
}
