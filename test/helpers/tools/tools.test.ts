import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { StandardSchemaV1 } from '../../../templates/helpers/tools/schema.ts'
import { tool, type ToolsInput } from '../../../templates/helpers/tools/tools.ts'
import type { Turn } from '../../server/engine.ts'
import { failWith } from '../../server/faultMakers.ts'
import { startServer, type TestServer } from '../../server/server.ts'
import { platform, rejection } from '../platform.ts'

let server: TestServer
beforeEach(async () => {
  server = await startServer()
})
afterEach(() => server.close())

const add = tool({
  description: 'Adds two numbers',
  parameters: z.object({ a: z.number(), b: z.number().default(1) }),
  handler: ({ a, b }) => {
    b satisfies number
    return { sum: a + b }
  }
})
const city = { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] } as const

const call = (name: string, args: Readonly<Record<string, unknown>> = {}): Turn => ({
  calls: [{ name, args }],
  text: (answers) => JSON.stringify(answers)
})
const messages = [{ type: 'user', text: 'Hi' }]
const published = (): unknown[] =>
  server.requests
    .filter(({ path }) => path.endsWith('/publish'))
    .map(({ json }) => (json as { message: unknown }).message)
const sent = (index = 0): { functions: { name: string; result: { channel: string } }[] } =>
  server.requests[index]?.json as ReturnType<typeof sent>

/** What an engine says that calls every function of the first request at once; the one of the server calls one after the other. */
const asks = (): { type: string; data: object }[] =>
  sent().functions.map(({ name, result: { channel } }) => ({
    type: 'waitForChannelMessageBegin',
    data: { channel, function: { name, args: {} } }
  }))

async function completed(tools: NonNullable<ToolsInput['tools']>, turn: Turn): Promise<string> {
  server.engine.plan(turn)
  return (await platform(server).complete({ messages, tools })).text
}

describe('a request with tools', () => {
  test('a request with tools offers functions beside its own, each on its own channel', async () => {
    server.engine.plan({ text: 'x' }, { text: 'x' })
    const own = {
      name: 'own',
      description: 'Own',
      parameters: { type: 'object', properties: {} },
      result: { data: 5 }
    }
    const weather = tool({ description: 'Weather', parameters: city, handler: () => 'fine' })
    for (const _ of [1, 2])
      await platform(server).complete({ messages, functions: [own], tools: { add, weather } })
    expect(server.requests[0]?.json).toEqual({
      messages,
      functions: [
        own,
        {
          name: 'add',
          description: 'Adds two numbers',
          parameters: {
            type: 'object',
            properties: { a: { type: 'number' }, b: { type: 'number', default: 1 } },
            required: ['a']
          },
          result: { channel: expect.any(String) }
        },
        { name: 'weather', description: 'Weather', parameters: city, result: { channel: expect.any(String) } }
      ]
    })
    const channels = [0, 1].flatMap((index) =>
      sent(index)
        .functions.slice(1)
        .map(({ result }) => result.channel)
    )
    expect(new Set(channels).size).toBe(4)
    for (const channel of channels) expect(channel.length).toBeGreaterThanOrEqual(24)
  })

  test('a request without tools is an ordinary request', async () => {
    for (const tools of [undefined, null]) {
      const { data, response } = await platform(server)
        .complete({ messages, tools } as ToolsInput)
        .withResponse()
      expect([data.text, response.headers.get('content-type')]).toEqual(['You said: Hi', 'application/json'])
    }
    expect(server.requests[0]?.json).toEqual({ messages })
    expect(await platform(server).complete({ messages }).stream().text()).toBe('You said: Hi')
  })
})

describe('a handler', () => {
  test('a handler answers while the stream is read, and every event is given', async () => {
    server.engine.plan(call('add', { a: 2, b: 3 }))
    const types: string[] = []
    for await (const event of platform(server).complete({ messages, tools: { add } }).stream()) {
      types.push(event.type)
      if (event.type === 'result') expect(event.data.text).toBe('[{"sum":5}]')
    }
    expect(types.filter((type) => type.startsWith('waitFor'))).toEqual([
      'waitForChannelMessageBegin',
      'waitForChannelMessageEnd'
    ])
    expect(published()).toEqual([{ data: { sum: 5 } }])
  })

  test('a handler answers if the call is only awaited, which gives result and response once', async () => {
    server.engine.plan(call('add', { a: 2 }))
    const complete = platform(server).complete({ messages, tools: { add } })
    expect(server.requests).toHaveLength(0)
    expect((await complete).text).toBe('[{"sum":3}]')
    const { data, response } = await complete.withResponse()
    expect([data.text, response.status]).toEqual(['[{"sum":3}]', 200])
    expect(server.requests.filter(({ path }) => path.endsWith('/complete'))).toHaveLength(1)
    expect(await rejection(complete.stream().next())).toMatchObject({ name: 'CallAlreadySentError' })
  })

  test('a handler gets its name and may answer nothing', async () => {
    let name = ''
    const quiet = tool({
      description: 'Quiet',
      parameters: { type: 'object' },
      handler: async (_, context) => void (name = context.name)
    })
    await completed({ quiet }, call('quiet'))
    expect([name, published()]).toEqual(['quiet', [{ data: null }]])
  })

  test('a handler answers as the user of the call', async () => {
    server.engine.plan(call('add', { a: 1 }))
    const options = { runAsUserId: server.childUserId, headers: { 'x-mine': 'yes' } }
    expect((await platform(server).complete({ messages, tools: { add } }, options)).text).toBe('[{"sum":2}]')
    expect(server.requests.map(({ headers }) => [headers['x-runas-userid'], headers['x-mine']])).toEqual([
      [server.childUserId, 'yes'],
      [server.childUserId, 'yes']
    ])
  })

  test('a handler that throws, gets bad arguments or answers what JSON lacks publishes an error', async () => {
    const broken = tool({
      description: 'Breaks',
      parameters: city,
      handler: () => Promise.reject(new Error('no such city'))
    })
    const big = tool({ description: 'Big', parameters: { type: 'object' }, handler: () => 1n })
    const thrown = tool({
      description: 'Throws',
      parameters: { type: 'object' },
      handler: () => {
        throw 'plainly'
      }
    })
    const calls = [
      { name: 'broken', args: { city: 'Oslo' } },
      { name: 'broken', args: { city: 5 } },
      { name: 'add', args: { a: 'one' } },
      { name: 'big', args: {} },
      { name: 'thrown', args: {} }
    ]
    await completed({ broken, add, big, thrown }, { calls, text: 'x' })
    expect(published()).toEqual([
      { error: 'no such city' },
      { error: 'The arguments do not fit: city must be string' },
      { error: expect.stringMatching(/^The arguments do not fit: a: .*expected number/) },
      { error: 'The answer of the function is a bigint, which JSON cannot carry' },
      { error: 'plainly' }
    ])
  })

  test('a handler whose answer cannot be published ends the call with that error', async () => {
    server.script({ path: /publish$/ }, failWith(403, { code: 'NOT_AUTHORIZED' }))
    server.engine.plan(call('add', { a: 1 }))
    expect(await rejection(platform(server).complete({ messages, tools: { add } }))).toMatchObject({
      status: 403
    })
    expect(await server.requests[0]?.ended).toBe('cancelled')
  })

  test('handlers run side by side', async () => {
    let running = 0
    let most = 0
    const slow = tool({
      description: 'Slow',
      parameters: { type: 'object' },
      handler: async () => {
        most = Math.max(most, ++running)
        await new Promise((resolve) => setTimeout(resolve, 30))
        running--
      }
    })
    server.engine.plan({
      tokens: ['a', 'b'],
      tokenMs: 1_000,
      get events() {
        return asks()
      }
    })
    await platform(server).complete({ messages, tools: { one: slow, two: slow, three: slow } })
    expect([most, published().length]).toEqual([3, 3])
  })
})

describe('handlers end', () => {
  /** A tool that waits for its signal and says why it fired. */
  function waiting(): {
    tools: NonNullable<ToolsInput['tools']>
    began: Promise<void>
    reason: Promise<unknown>
  } {
    let begin = (): void => undefined
    let end: (reason: unknown) => void = () => undefined
    const [began, reason] = [
      new Promise<void>((resolve) => (begin = resolve)),
      new Promise((resolve) => (end = resolve))
    ]
    const wait = tool({
      description: 'Waits',
      parameters: { type: 'object' },
      handler: (_, { signal }) =>
        new Promise(() => {
          begin()
          signal.addEventListener('abort', () => end(signal.reason))
        })
    })
    return { tools: { wait }, began, reason }
  }

  test('handlers end with the call, by its signal or that of its stream, for the same reason', async () => {
    for (const where of ['call', 'stream'] as const) {
      server.engine.plan(call('wait'))
      const { tools, began, reason } = waiting()
      const gone = new AbortController()
      const complete = platform(server).complete(
        { messages, tools },
        where === 'call' ? { signal: gone.signal } : {}
      )
      const result = rejection(complete.stream(where === 'stream' ? { signal: gone.signal } : {}).result())
      await began
      gone.abort(new Error('enough'))
      expect(await result).toMatchObject({ message: 'enough' })
      expect(await reason).toMatchObject({ message: 'enough' })
    }
    expect(published()).toEqual([])
  })

  test('handlers end when the loop is left', async () => {
    server.engine.plan(call('wait'))
    const { tools, began, reason } = waiting()
    for await (const { type } of platform(server).complete({ messages, tools }).stream())
      if (type === 'waitForChannelMessageBegin') break
    await began
    expect(await reason).toMatchObject({ name: 'AbortError' })
  })

  test('handlers end when another answered first', async () => {
    const { tools, began, reason } = waiting()
    const complete = platform(server).complete({ messages: [{ type: 'user', text: 'call wait' }], tools })
    const text = complete.then((result) => result.text)
    await began
    await platform(server).request('POST', `/channel/${sent().functions[0]?.result.channel}/publish`, {
      body: { message: { data: 7 } }
    })
    expect(await text).toBe('It answered 7')
    expect(await reason).toMatchObject({ name: 'AbortError', message: 'The answer is no longer waited for' })
    expect(published()).toEqual([{ data: 7 }])
  })

  test('handlers end when the stream ends without a result', async () => {
    const { tools, reason } = waiting()
    server.engine.plan({
      tokens: ['a'],
      get events() {
        return asks()
      }
    })
    server.script('POST /conversation/complete', {
      lines: [(line) => (/result/i.test(line) ? [] : [`${line}\n`])]
    })
    expect(await rejection(platform(server).complete({ messages, tools }))).toMatchObject({
      name: 'StreamInterruptedError'
    })
    expect(await reason).toMatchObject({ name: 'AbortError' })
  })

  test('handlers leave no listener on the signal', async () => {
    const { signal } = new AbortController()
    let listeners = 0
    const [on, off] = [signal.addEventListener.bind(signal), signal.removeEventListener.bind(signal)]
    signal.addEventListener = (...args: Parameters<typeof on>) => (listeners++, on(...args))
    signal.removeEventListener = (...args: Parameters<typeof off>) => (listeners--, off(...args))
    server.engine.plan(call('add', { a: 1 }), call('add', { a: 1 }))
    await platform(server).complete({ messages, tools: { add } }, { signal })
    await expect.poll(() => listeners).toBe(0)
    await platform(server).dispatch({ messages, tools: { add } }, { signal }).follow().result()
    await expect.poll(() => listeners).toBe(0)
  })
})

describe('tools that cannot be offered', () => {
  const opaque: StandardSchemaV1<unknown, { n: number }> = {
    '~standard': { version: 1, vendor: 'mine', validate: () => ({ value: { n: 1 } }) }
  }
  const mine = { description: 'Mine', handler: () => 1 }

  test.each([
    {
      what: 'a schema that does not say itself',
      tools: { x: { ...mine, parameters: opaque } },
      message: /of mine\).*set jsonSchema/
    },
    {
      what: 'a schema that has no JSON Schema',
      tools: { x: { ...mine, parameters: z.object({ at: z.date() }) } },
      message: /set jsonSchema/
    },
    {
      what: 'a schema of no object',
      tools: { x: { ...mine, parameters: { type: 'string' } } },
      message: /of type "object"/
    },
    {
      what: 'definitions',
      tools: { x: { ...mine, parameters: { type: 'object', $defs: {} } } },
      message: /definitions/
    },
    { what: 'a name that is none', tools: { 'a b': add }, message: /"a b" is not a name/ },
    { what: 'a name that is taken', tools: { own: add }, message: /of the name own/ },
    { what: 'no handler', tools: { x: { description: 'X', parameters: {} } }, message: /must have/ },
    { what: 'no object', tools: [], message: /must be an object/ }
  ])('tools with $what are refused', async ({ tools, message }) => {
    const request = { messages, functions: [{ name: 'own' }], tools } as ToolsInput
    const client = platform(server)
    for (const refused of [
      client.complete(request),
      client.complete(request).stream().text(),
      client.dispatch(request),
      client.dispatch(request).follow().text()
    ]) {
      expect(await rejection(refused)).toMatchObject({
        name: 'ArgumentError',
        message: expect.stringMatching(message)
      })
    }
    expect(server.requests).toHaveLength(0)
  })

  test('a schema of any library is accepted with its JSON Schema beside it', async () => {
    const given = tool({
      description: 'Given',
      parameters: opaque,
      jsonSchema: { type: 'object', properties: { n: { type: 'string' } } },
      handler: ({ n }) => n + 1
    })
    expect(await completed({ given }, call('given', { n: 'one' }))).toBe('[2]')
    const callable = { ...given, parameters: Object.assign(() => undefined, opaque) }
    expect(await completed({ callable }, call('callable', { n: 'one' }))).toBe('[2]')
  })

  test('asResponse() of a call with tools is refused', async () => {
    expect(
      await rejection(platform(server).complete({ messages, tools: { add } }).asResponse())
    ).toMatchObject({ name: 'ArgumentError' })
  })
})

describe('a dispatch with tools', () => {
  test('a dispatch with tools answers them while it is followed', async () => {
    server.engine.plan(call('add', { a: 4, b: 5 }))
    expect((await platform(server).dispatch({ messages, tools: { add } }).follow().result()).text).toBe(
      '[{"sum":9}]'
    )
    expect(server.requests[0]?.json).not.toHaveProperty('tools')
  })

  test('a dispatch with tools answers each call once, over all connections', async () => {
    await server.close()
    server = await startServer({ timing: { channelMs: 30 } })
    server.engine.plan({ ...call('slow'), tokens: ['a', 'b', 'c', 'd'], tokenMs: 20 })
    let runs = 0
    const slow = tool({
      description: 'Slow',
      parameters: { type: 'object' },
      handler: async () => {
        runs++
        await new Promise((resolve) => setTimeout(resolve, 50))
        return runs
      }
    })
    const work = platform(server).dispatch({ messages, tools: { slow } })
    const [first, second] = await Promise.all([work.follow().text(), work.follow().text()])
    expect([first, second, runs]).toEqual(['abcd', 'abcd', 1])
    expect(published()).toEqual([{ data: 1 }])
  })

  test('a dispatch with tools ends with the error of an answer that cannot be published', async () => {
    server.script({ path: /publish$/ }, failWith(403, { code: 'NOT_AUTHORIZED' }))
    server.engine.plan(call('add', { a: 1 }))
    expect(
      await rejection(platform(server).dispatch({ messages, tools: { add } }).follow().text())
    ).toMatchObject({ status: 403 })
  })
})

test('arguments of a tool are typed by its schema or by a given type', () => {
  tool({
    description: '',
    parameters: z.object({ n: z.string().transform(Number) }),
    handler: ({ n }) => n satisfies number
  })
  tool<{ city: string }>({ description: '', parameters: city, handler: ({ city }) => city satisfies string })
  tool({
    description: '',
    parameters: city,
    handler: (args) => args satisfies Readonly<Record<string, unknown>>
  })
  const ready: ToolsInput = {
    tools: { add, inline: { description: '', parameters: city, handler: (args) => args['city'] } }
  }
  expect(Object.keys(ready.tools ?? {})).toEqual(['add', 'inline'])
})

test('arguments of a tool in a request are typed by its own schema, whatever is beside it', async () => {
  const calls = ['shout', 'wait', 'add', 'plain'].map((name) => ({ name, args: { a: 1, city: 'Oslo' } }))
  server.engine.plan({ calls, text: (answers) => JSON.stringify(answers) })
  const complete = platform(server).complete({
    messages,
    tools: {
      shout: {
        description: 'Shouts',
        parameters: z.object({ city: z.string().transform((name) => name.toUpperCase()) }),
        handler: ({ city }, { name }) => `${name satisfies string}: ${city satisfies string}`
      },
      wait: {
        description: 'Waits',
        parameters: z.object({ a: z.number(), unit: z.enum(['s', 'ms']).default('ms') }),
        async handler({ a, unit }, { signal }) {
          signal satisfies AbortSignal
          return `${a satisfies number} ${unit satisfies 's' | 'ms'}`
        }
      },
      add,
      plain: { description: 'Plain', parameters: city, handler: (args) => args['city'] satisfies unknown }
    }
  })
  expect((await complete).text).toBe(JSON.stringify(['shout: OSLO', '1 ms', { sum: 2 }, 'Oslo']))
})
