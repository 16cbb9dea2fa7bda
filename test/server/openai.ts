import type { Answer, Call } from './call.ts'
import { completion } from './completions.ts'
import { ApiError } from './errors.ts'
import { textOf } from './fill.ts'
import { isObject } from './json.ts'
import { charge } from './limits.ts'
import { jsonReply, type Reply } from './reply.ts'

/** The endpoint that speaks as OpenAI does: errors have its form, a stream is server-sent events with a mark at the end. */
export async function chatCompletion(call: Call): Promise<Answer> {
  const { model, messages, stream } = call.body
  if (typeof model !== 'string' || !/^(model\/name|bot\/id)=/.test(model))
    throw new ApiError('BAD_REQUEST', 'Invalid model selector')
  if (!Array.isArray(messages)) throw new ApiError('BAD_REQUEST', '"messages" is required')
  try {
    charge(call.world.limits, call.route)
  } catch (error) {
    return { kind: 'reply', reply: limited(error) }
  }
  const tokens = speak(call, contentOf(messages.at(-1)))
  if (stream === true) {
    const headers = { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' }
    return { kind: 'reply', reply: { status: 200, headers, body: chunks(tokens, model) } }
  }
  return { kind: 'reply', reply: await whole(tokens, model) }
}

const contentOf = (message: unknown): string => textOf(message, 'content') ?? ''

async function* speak(call: Call, text: string): AsyncGenerator<string> {
  const prompt = { text, id: null, store: null }
  for await (const event of completion(call, prompt, { sends: false, receives: true, end: true })) {
    if (event.type === 'token' && isObject(event.data)) yield String(event.data['token'])
  }
}

function limited(error: unknown): Reply {
  const message = error instanceof Error ? error.message : String(error)
  const type = message.includes('rate limits') ? 'rate_limit_exceeded' : 'insufficient_quota'
  return jsonReply({ error: { message, type, code: type } }, 429)
}

const head = (model: string, object: string): Readonly<Record<string, unknown>> => ({
  id: 'chatcmpl-1',
  object,
  created: Math.floor(Date.now() / 1000),
  model
})

async function whole(tokens: AsyncIterable<string>, model: string): Promise<Reply> {
  let content = ''
  try {
    for await (const token of tokens) content += token
  } catch (error) {
    return jsonReply({ error: failure(error) }, 500)
  }
  const choices = [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }]
  return jsonReply({
    ...head(model, 'chat.completion'),
    choices,
    usage: { prompt_tokens: 3, completion_tokens: 3, total_tokens: 6 }
  })
}

async function* chunks(tokens: AsyncIterable<string>, model: string): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  const data = (value: unknown): Uint8Array => encoder.encode(`data: ${JSON.stringify(value)}\n\n`)
  const chunk = (delta: unknown, reason: string | null): Uint8Array =>
    data({ ...head(model, 'chat.completion.chunk'), choices: [{ index: 0, delta, finish_reason: reason }] })
  try {
    yield chunk({ role: 'assistant', content: '' }, null)
    for await (const token of tokens) yield chunk({ content: token }, null)
    yield chunk({}, 'stop')
  } catch (error) {
    yield data({ error: failure(error) })
  }
  yield encoder.encode('data: [DONE]\n\n')
}

const failure = (error: unknown): unknown => ({
  message: error instanceof ApiError ? error.message : 'Something went wrong',
  type: 'server_error',
  code: 'server_error'
})
