/** `@chatbotkit/next` and `@chatbotkit/react` from npm, with clients of this package in place of those that they were written for. */
import { stream } from '@chatbotkit/next/edge'
import { streamComplete, type InputFunction, type InputMessage } from '@chatbotkit/react/actions/complete'
import { useConversationManager } from '@chatbotkit/react/hooks/useConversationManager'
import { consume } from '@chatbotkit/react/utils/stream'
import { ChatBotKit as Published } from '@chatbotkit/sdk'
import { createElement } from 'react'
import { act, create, type ReactTestRenderer } from 'react-test-renderer'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ChatBotKit, ConversationClient } from '../../generated/src/index.ts'
import { failWith } from '../server/faultMakers.ts'
import { startServer, type TestServer } from '../server/server.ts'

let server: TestServer
let cbk: ChatBotKit
let published: Published

beforeEach(async () => {
  server = await startServer()
  cbk = new ChatBotKit({ secret: server.secret, baseUrl: server.baseUrl })
  published = new Published({ secret: server.secret, baseUrl: server.origin })
})

afterEach(() => server.close())

type Conversations = NonNullable<Parameters<typeof useConversationManager>[0]['client']>

/** A client where the declarations of a framework ask for the class of the published SDK. */
function inPlaceOf(client: object): Conversations {
  return client as Conversations
}

interface Event {
  readonly type: string
  readonly data: unknown
}

const messages: InputMessage[] = [{ type: 'user', text: 'Hello there' }]

describe('a route handler of @chatbotkit/next', () => {
  /** As its readme has it: the request of a browser, answered with a stream. */
  async function route(request: Request, client: Conversations): Promise<Response> {
    const given = (await request.json()) as { readonly messages: InputMessage[] }
    return stream(client.complete(null, { messages: given.messages, model: 'gpt-4o' }))
  }

  async function linesOf(client: object): Promise<readonly unknown[]> {
    const request = new Request('http://app.example/api', {
      method: 'POST',
      body: JSON.stringify({ messages })
    })
    const response = await route(request, inPlaceOf(client))
    expect(response.headers.get('content-type')).toBe('application/jsonl')
    const lines = (await response.text()).trimEnd().split('\n')
    return lines.map((line) => {
      const { type, data } = JSON.parse(line) as Event
      return { type, data }
    })
  }

  test('a route handler answers with the events of a completion, as with the published SDK', async () => {
    const lines = await linesOf(cbk.conversation)
    expect(lines).toContainEqual({ type: 'token', data: { token: 'You' } })
    expect(lines).toEqual(await linesOf(published.conversation))
  })

  test('a route handler takes the stream of a call, too', async () => {
    const response = stream(
      inPlaceOf(cbk.conversation)
        .complete(null, { messages: [{ type: 'user', text: 'Hello' }], model: 'gpt-4o' })
        .stream()
    )
    expect(await response.text()).toContain('"type":"result"')
  })

  test('a route handler breaks its answer off if the completion fails', async () => {
    server.script('POST /conversation/complete', failWith(403))
    await expect(linesOf(cbk.conversation)).rejects.toThrow()
  })
})

describe('a server action of @chatbotkit/react', () => {
  const asked: unknown[] = []
  const weather: InputFunction = {
    name: 'weather',
    description: 'Says what the weather is',
    parameters: { type: 'object', properties: { city: { type: 'string' } } },
    handler: async (args: unknown) => {
      asked.push(args)
      return { result: { sky: 'clear' } }
    }
  }

  const request = {
    type: 'message',
    data: {
      type: 'activity',
      text: '',
      meta: {
        activity: { type: 'request', function: { name: 'weather', arguments: { city: 'Ankara' } } }
      }
    }
  }

  async function eventsOf(client: object): Promise<readonly unknown[]> {
    server.engine.plan({ events: [request], text: '' }, { text: 'It is clear.' })
    const found: unknown[] = []
    const answer = streamComplete({
      client: inPlaceOf(client),
      model: 'gpt-4o',
      messages,
      functions: [weather]
    })
    for await (const { type, data } of consume(answer) as AsyncIterable<Event>) found.push({ type, data })
    return found
  }

  test('a server action calls its function and goes on, as with the published SDK', async () => {
    asked.length = 0
    const events = await eventsOf(cbk.conversation)
    expect(asked).toEqual([{ city: 'Ankara' }])
    expect(events).toContainEqual({ type: 'token', data: { token: ' clear.' } })
    const bodies = server.requests.map(({ body }) => JSON.parse(new TextDecoder().decode(body)) as object)
    expect(bodies).toHaveLength(2)
    expect(bodies[1]).toMatchObject({
      messages: [{ type: 'user' }, { type: 'activity' }, { type: 'activity' }]
    })
    expect(events).toEqual(await eventsOf(published.conversation))
    expect(
      server.requests.slice(2).map(({ body }) => JSON.parse(new TextDecoder().decode(body)) as object)
    ).toEqual(bodies)
  })
})

describe('the hook of @chatbotkit/react', () => {
  type Manager = ReturnType<typeof useConversationManager>

  beforeEach(() => {
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  })

  afterEach(() => {
    vi.unstubAllGlobals()
  })

  /** Renders a component with the hook, types a text and submits it. */
  async function submitted(
    options: Parameters<typeof useConversationManager>[0],
    text = 'Hello there'
  ): Promise<Manager> {
    let manager: Manager | undefined
    function Chat(): null {
      manager = useConversationManager(options)
      return null
    }
    let renderer: ReactTestRenderer | undefined
    const now = (): Manager => {
      if (manager === undefined) throw new Error('The component was not rendered.')
      return manager
    }
    await act(async () => {
      renderer = create(createElement(Chat))
    })
    await act(async () => now().setText(text))
    await act(async () => void (await now().submit()))
    act(() => renderer?.unmount())
    return now()
  }

  const told = ({ messages: all, message, thinking, typing, error }: Manager): object => ({
    messages: all.map(({ type, text }) => `${type}: ${text}`),
    message: message?.text ?? null,
    thinking,
    typing,
    error: error instanceof Error ? error.message : error
  })

  const reply = { type: 'message', data: { type: 'bot', text: 'You said: Hello there' } }

  test('a component talks without a conversation, as with the published SDK', async () => {
    const results: object[] = []
    for (const client of [cbk.conversation, published.conversation]) {
      server.engine.plan({ events: [reply], text: 'You said: Hello there' })
      results.push(
        told(await submitted({ client: inPlaceOf(client), model: 'gpt-4o', backstory: 'Repeat.' }))
      )
    }
    expect(results[0]).toMatchObject({
      messages: ['user: Hello there', 'bot: You said: Hello there'],
      error: null
    })
    expect(results[0]).toEqual(results[1])
  })

  test('a component talks in a conversation with the token of a session', async () => {
    const { id } = await cbk.conversation.create({})
    const { token } = await cbk.conversation.session.create(id, {})
    const client = new ConversationClient({ token, baseUrl: server.baseUrl })
    const state = await submitted({ client: inPlaceOf(client), conversationId: id })
    expect(told(state)).toMatchObject({ message: 'You said: Hello there', thinking: false, error: null })
  })

  test('a component asks an endpoint of its own server', async () => {
    const path = '/conversation/complete'
    const client = new ConversationClient({ secret: null, baseUrl: server.baseUrl }).extend({
      endpoints: { [path]: `${server.baseUrl}${path}` },
      headers: { authorization: `Bearer ${server.secret}` }
    })
    const state = await submitted({ client: inPlaceOf(client), model: 'gpt-4o' })
    expect(told(state)).toMatchObject({ message: 'You said: Hello there', error: null })
  })

  test('a component asks a server action', async () => {
    const state = await submitted({
      endpoint: (options) =>
        streamComplete({ client: inPlaceOf(cbk.conversation), model: 'gpt-4o', ...options })
    })
    expect(told(state)).toMatchObject({ message: 'You said: Hello there', error: null })
  })

  // The hook copies the fields of a client onto a new object; both packages keep the connection private.
  test('an endpoint that is an address fails with clients of both packages, so the client gets the endpoint', async () => {
    for (const client of [cbk.conversation, published.conversation]) {
      const { error } = await submitted({ client: inPlaceOf(client), endpoint: '/api/complete' })
      expect(error).toBeInstanceOf(Error)
    }
  })

  test('a component shows an error of the API', async () => {
    server.script('POST /conversation/complete', failWith(403))
    const { error } = await submitted({ client: inPlaceOf(cbk.conversation), model: 'gpt-4o' })
    expect(error).toMatchObject({ status: 403 })
  })
})
