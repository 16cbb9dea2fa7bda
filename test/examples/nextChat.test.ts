/** The page and the route of test/examples/next-chat, without Next.js. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ask } from './next-chat/app/answer.ts'
import { POST } from './next-chat/app/api/answer/route.ts'
import { start, type Started } from './started.ts'

let here: Started

beforeEach(async () => {
  here = await start()
})

afterEach(async () => {
  vi.unstubAllEnvs()
  await here.server.close()
})

/** Brings what the page sends to the route. */
const send: typeof fetch = (url, init) =>
  POST(new Request(new URL(String(url), 'https://shop.example'), init))

function visit(body: string, signal?: AbortSignal): Request {
  return new Request('https://shop.example/', { method: 'POST', body, ...(signal && { signal }) })
}

test('the page shows an answer token by token, and the next question continues the conversation', async () => {
  here.server.engine.plan({ tokens: ['Three', ' lamps'] })
  const shown: string[] = []
  const show = (text: string): void => void shown.push(text)
  const conversationId = await ask({ text: 'How many lamps?' }, show, send)
  expect(shown).toEqual(['Three', ' lamps'])
  expect(conversationId).toBeTypeOf('string')
  here.server.requests.length = 0
  expect(await ask({ text: 'And chairs?', ...(conversationId && { conversationId }) }, show, send)).toBe(
    conversationId
  )
  expect(here.server.requests.map(({ path }) => path)).toEqual([`/conversation/${conversationId}/complete`])
})

test.each(['the body', 'the signal'])(
  'the request to the API ends when %s tells that the visitor left',
  async (way) => {
    here.server.engine.plan({ tokens: ['a', 'b', 'c'], tokenMs: 1_000 })
    const gone = new AbortController()
    const response = await POST(visit('{"text":"Hi"}', gone.signal))
    const reader = response.body?.getReader()
    await reader?.read()
    if (way === 'the body') await reader?.cancel()
    else gone.abort()
    const upstream = here.server.requests.find(({ path }) => path.endsWith('/complete'))
    expect(await upstream?.ended).toBe('cancelled')
  }
)

test('the page gets an error of the API with its message and code, after the text before it', async () => {
  const fails = { code: 'LIMITS_REACHED', message: 'Enough', afterTokens: 1 }
  here.server.engine.plan({ tokens: ['a', 'b'], fails })
  const shown: string[] = []
  await expect(ask({ text: 'Hi' }, (text) => void shown.push(text), send)).rejects.toMatchObject({
    apiMessage: 'Enough',
    code: 'LIMITS_REACHED'
  })
  expect(shown).toEqual(['a'])
})

test.each(['', '{}', 'null', '{"text":5}', '{"text":""}', '[]', '"text"'])(
  'the route refuses %j, and sends nothing to the API',
  async (body) => {
    const response = await POST(visit(body))
    expect([response.status, await response.text()]).toEqual([400, 'Say something'])
    expect(here.server.requests).toEqual([])
  }
)

test('the page shows why the route refused a question', async () => {
  await expect(ask({ text: '' }, () => undefined, send)).rejects.toThrow('Say something')
})
