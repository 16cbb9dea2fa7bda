import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask } from './ask.ts'
import { startServer, type TestServer } from './server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

test('GraphQL is always a 200 with its errors in the body', async () => {
  expect(
    await ask(server, 'POST /graphql', {
      query: 'query Q($x: ID) { me(id: $x) { id bots { id } } team { id } }',
      variables: { x: 1 }
    })
  ).toMatchObject({ status: 200, json: { data: { me: null, team: null } } })
  expect(await ask(server, 'POST /graphql', { query: 'query {' })).toMatchObject({
    status: 200,
    json: { errors: [{ message: expect.stringContaining('Syntax Error') }] }
  })
})

describe('the endpoint in the manner of OpenAI', () => {
  const body = {
    model: 'model/name=glm',
    messages: [{ role: 'user', content: 'Hi' }],
    temperature: 0,
    anything: true
  }
  const chat = (extra: Readonly<Record<string, unknown>> = {}): ReturnType<typeof ask> =>
    ask(server, 'POST /openai/chat/completions', { ...body, ...extra })

  test('the OpenAI-style endpoint answers with a completion', async () => {
    expect((await chat()).json).toMatchObject({
      object: 'chat.completion',
      choices: [{ message: { role: 'assistant', content: 'You said: Hi' }, finish_reason: 'stop' }]
    })
  })

  test('the OpenAI-style endpoint streams server-sent events up to its mark', async () => {
    const { text, headers } = await chat({ stream: true })
    const events = text.split('\n\n')
    expect([
      headers.get('content-type'),
      events.slice(-2),
      events.every((event) => event === '' || event.startsWith('data: '))
    ]).toEqual(['text/event-stream', ['data: [DONE]', ''], true])
    expect(
      events
        .slice(0, -2)
        .map((event) => JSON.parse(event.slice(6)).choices[0].delta.content)
        .join('')
    ).toBe('You said: Hi')
  })

  test('the OpenAI-style endpoint requires a selector as its model', async () => {
    expect(await chat({ model: 'gpt-4o' })).toMatchObject({ status: 400, json: { code: 'BAD_REQUEST' } })
  })

  test('the OpenAI-style endpoint has its own errors', async () => {
    server.limits.allow('rate/message', 0)
    expect(await chat()).toMatchObject({ status: 429, json: { error: { type: 'rate_limit_exceeded' } } })
    server.limits.allow('rate/message', null)
    server.limits.allow('account/token', 0)
    expect(await chat()).toMatchObject({ status: 429, json: { error: { type: 'insufficient_quota' } } })
    server.limits.allow('account/token', null)
    server.engine.plan({ fails: { code: 'X', internal: true, afterTokens: 0 }, text: 'a' })
    expect(await chat()).toMatchObject({ status: 500, json: { error: { type: 'server_error' } } })
  })
})

describe('a skill server', () => {
  const invoke = (method: string, body?: unknown, query = ''): ReturnType<typeof ask> =>
    ask(server, `${method} /integration/skillserver/K/invoke${query}`, body, {
      authorization: 'Bearer its-own'
    })

  test('a skill server accepts its own token and reports failures in a 200', async () => {
    server.state.add('integration/skillserver', { id: 'K' })
    const [manual, done, failed, json] = [
      await invoke('GET'),
      await invoke('POST', { ability: 'a', input: { x: 1 } }),
      await invoke('POST', { ability: 'fail' }),
      await invoke('POST', { ability: 'a' }, '?format=json')
    ]
    expect([manual.headers.get('content-type'), done.text, failed.status, failed.text, json.json]).toEqual([
      'text/markdown; charset=utf-8',
      '{"x":1}',
      200,
      'Error: It failed',
      { result: {}, error: null }
    ])
  })
})

describe('rows of rows', () => {
  test('a blueprint shows its resources as JSON and as text', async () => {
    server.state.add('blueprint', { id: 'P' })
    server.state.add('bot', { id: 'B', blueprintId: 'P' })
    expect((await ask(server, 'GET /blueprint/P/resource/list')).json).toMatchObject({
      id: 'P',
      resources: { bot: [{ id: 'B' }] }
    })
    const { text, headers } = await ask(server, 'GET /blueprint/P/resource/export', undefined, {
      accept: 'application/terraform+hcl'
    })
    expect([text, headers.get('content-type')]).toEqual([
      'resource "chatbotkit_bot" "B" {}\n',
      'application/terraform+hcl'
    ])
  })

  test('a file is attached to a dataset and detached again', async () => {
    server.state.add('dataset', { id: 'D' })
    server.state.add('file', { id: 'F', name: 'f' })
    expect((await ask(server, 'POST /dataset/D/file/F/attach', { type: 'source' })).json).toEqual({ id: 'F' })
    expect((await ask(server, 'GET /dataset/D/file/list')).json).toMatchObject({
      items: [{ id: 'F', name: 'f' }]
    })
    expect((await ask(server, 'POST /dataset/D/file/F/sync')).json).toEqual({ id: 'F' })
    expect([
      (await ask(server, 'POST /dataset/D/file/F/detach')).status,
      (await ask(server, 'POST /dataset/D/file/F/detach')).status
    ]).toEqual([200, 404])
  })

  test('a contact is ensured with and without a fingerprint', async () => {
    const ensure = async (body: unknown): Promise<unknown> =>
      (await ask(server, 'POST /contact/ensure', body)).json
    const first = await ensure({ fingerprint: 'x', name: 'A' })
    expect([await ensure({ fingerprint: 'x', name: 'B' }), server.state.rows('contact')]).toMatchObject([
      first,
      [{ name: 'B' }]
    ])
    expect(await ensure({ name: 'C' })).not.toEqual(first)
  })

  test('a search finds records of a dataset', async () => {
    server.state.add('dataset/D/record', { text: 'All about Ada' })
    server.state.add('dataset/D/record', { text: 'All about Bob' })
    expect((await ask(server, 'POST /dataset/D/search', { search: 'ada' })).json).toMatchObject({
      id: 'D',
      records: [{ text: 'All about Ada', score: 1 }]
    })
  })

  test('a cloned bot lacks its alias, and a bulletin is returned whole', async () => {
    server.state.add('bot', { id: 'B3', name: 'n', alias: 'x' })
    await ask(server, 'POST /bot/B3/clone')
    expect(server.state.rows('bot').at(-1)).toMatchObject({ name: 'n' })
    expect(server.state.rows('bot').at(-1)).not.toHaveProperty('alias')
    expect((await ask(server, 'POST /blueprint/P/bulletin/create', { text: 'x' })).json).toMatchObject({
      bulletin: { text: 'x', author: null }
    })
  })
})
