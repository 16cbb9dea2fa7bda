/** The endpoint in the manner of OpenAI: errors have its form, and a stream is server-sent events with a mark at the end. */
import type { Answered, Call } from '../call.ts'
import { MockFailure } from '../failure.ts'
import { own } from '../json.ts'
import { completion, type Speaker } from './completions.ts'
import type { Limits } from './limits.ts'
import { refused } from './refusals.ts'

/** Answers a chat completion. */
export async function chat(call: Call, speaker: Speaker, limits: Limits): Promise<Answered> {
  const { model, messages, stream } = call.body
  if (typeof model !== 'string' || !/^(model\/name|bot\/id)=/.test(model))
    throw refused('BAD_REQUEST', 'Invalid model selector')
  if (!Array.isArray(messages)) throw refused('BAD_REQUEST', '"messages" is required')
  try {
    limits.charge(call)
  } catch (error) {
    const { message } = failureOf(error)
    const type = message.includes('rate limits') ? 'rate_limit_exceeded' : 'insufficient_quota'
    return answer({ error: { message, type, code: type } }, 429)
  }
  const tokens = tokensOf(call, String(own(messages.at(-1), 'content') ?? ''), speaker)
  const head = { id: 'chatcmpl-1', created: Math.floor(call.world.rows.now() / 1000), model }
  if (stream === true) return { kind: 'events', json: () => ({}), events: () => chunks(tokens, head) }
  return whole(tokens, head)
}

async function* tokensOf(call: Call, text: string, speaker: Speaker): AsyncGenerator<string> {
  const flow = { sends: false, receives: true, end: true }
  for await (const { type, data } of completion(call, { text, id: null, store: null }, flow, speaker))
    if (type === 'token') yield String(own(data, 'token'))
}

async function whole(tokens: AsyncIterable<string>, head: object): Promise<Answered> {
  let content = ''
  try {
    for await (const token of tokens) content += token
  } catch (error) {
    return answer({ error: serverError(error) }, 500)
  }
  const choices = [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }]
  const usage = { prompt_tokens: 3, completion_tokens: 3, total_tokens: 6 }
  return answer({ ...head, object: 'chat.completion', choices, usage }, 200)
}

async function* chunks(tokens: AsyncIterable<string>, head: object): AsyncGenerator<unknown> {
  const chunk = (delta: unknown, reason: string | null): unknown => ({
    ...head,
    object: 'chat.completion.chunk',
    choices: [{ index: 0, delta, finish_reason: reason }]
  })
  try {
    yield chunk({ role: 'assistant', content: '' }, null)
    for await (const content of tokens) yield chunk({ content }, null)
    yield chunk({}, 'stop')
  } catch (error) {
    yield { error: serverError(error) }
  }
}

function answer(value: unknown, status: number): Answered {
  return { kind: 'response', response: Response.json(value, { status }) }
}

function serverError(error: unknown): object {
  return { message: failureOf(error).message, type: 'server_error', code: 'server_error' }
}

/** What is not a refusal is a fault of the mock. */
function failureOf(error: unknown): MockFailure {
  if (error instanceof MockFailure) return error
  throw error
}
