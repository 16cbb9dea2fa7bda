/** The kind: streams that a document describes by itself, in any version of OpenAPI, are typed streams without a line of sdk.yaml. */
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { build, type Build } from '../../generator/run/build.ts'
import { bareDecisions } from '../support/config.ts'
import { listen, sleep, type Handler } from '../runtime/loopback.ts'
import { clientOf, documentOf, faultsOf } from './emitted.ts'

type Raw = Readonly<Record<string, unknown>>

const text = { type: 'string' }
const delta = { type: 'object', required: ['text'], properties: { text } }
const json = (schema: Raw, more: Raw = {}): Raw => ({
  ...text,
  contentMediaType: 'application/json',
  contentSchema: schema,
  ...more
})
const event = (name: string, data: Raw): Raw => ({ properties: { event: { const: name }, data } })
const item = (itemSchema: Raw): Raw => ({ itemSchema })
const whole = (schema: Raw): Raw => ({ schema })
const ref = (name: string): Raw => ({ $ref: `#/components/schemas/${name}` })
const base = { type: 'object', required: ['event'], properties: { event: text, data: text, id: text } }

/** The content of the answer, the type of an event, and what the service says of the stream. */
const rows: Readonly<Record<string, readonly [content: Raw, event: string, facts: string]>> = {
  ndjson: [{ 'application/x-ndjson': whole(delta) }, '{ text: string }', "linesNdjson: framing: 'jsonl'"],
  lines: [{ 'application/jsonl': item(ref('Delta')) }, 'Delta', "linesJsonl: framing: 'jsonl'"],
  listed: [
    { 'application/jsonl': whole({ type: 'array', items: ref('Delta') }) },
    'Delta',
    "linesJsonl: framing: 'jsonl'"
  ],
  numbers: [
    { 'application/jsonl': item({ type: 'number' }) },
    'number',
    'linesJsonlValues: decoder: decodeJsonValues'
  ],
  wholeText: [{ 'application/jsonl': whole(text) }, 'unknown', 'linesJsonlValues: decoder: decodeJsonValues'],
  sequence: [
    { 'application/json-seq': item(delta) },
    '{ text: string }',
    'linesJsonSeqValues: decoder: decodeJsonSequence'
  ],
  geo: [
    { 'application/geo+json-seq': whole(delta) },
    '{ text: string }',
    'linesGeoJsonSeqValues: decoder: decodeJsonSequence'
  ],
  other: [{ 'application/vnd.tiny': item(delta) }, '{ text: string }', "linesVndTiny: framing: 'jsonl'"],
  data: [
    { 'text/event-stream': whole(delta) },
    '{ text: string }',
    'eventValues: decoder: decodeEventValues'
  ],
  charset: [
    { 'text/event-stream; charset=utf-8': whole(delta) },
    '{ text: string }',
    'eventValues: decoder: decodeEventValues'
  ],
  listedData: [
    { 'text/event-stream': whole({ type: 'array', items: ref('Delta') }) },
    'Delta',
    'eventValues: decoder: decodeEventValues'
  ],
  texts: [{ 'text/event-stream': whole(text) }, 'string', 'eventTexts: decoder: decodeEventTexts'],
  bare: [
    { 'text/event-stream': {} },
    '{ event?: string; data: string; id?: string; retry?: number }',
    'textFrames: decoder: decodeTextFrames'
  ],
  olderFrames: [
    {
      'text/event-stream': whole({
        type: 'object',
        required: ['data'],
        properties: { event: text, data: delta, retry: { type: 'integer' } }
      })
    },
    '{ event?: string; data: { text: string }; retry?: number }',
    'eventFrames: decoder: decodeEventFrames'
  ],
  frames: [
    { 'text/event-stream': item({ type: 'object', properties: { data: json(delta), id: text } }) },
    '{ data: { text: string }; id?: string }',
    'eventFrames: decoder: decodeEventFrames'
  ],
  textData: [
    { 'text/event-stream': item(base) },
    '{ event: string; data: string; id?: string }',
    'textFrames: decoder: decodeTextFrames'
  ],
  named: [
    {
      'text/event-stream': item({
        oneOf: [event('add', json(delta)), event('log', text), event('count', json({ type: 'integer' }))]
      })
    },
    "{ event: 'add'; data: { text: string } } | { event: 'log'; data: string } | { event: 'count'; data: number }",
    "namedFramesWithTextLog: texts: ['log']"
  ],
  joined: [
    {
      'text/event-stream': item({
        ...base,
        oneOf: [
          event('add', { contentMediaType: 'application/json', contentSchema: ref('Delta') }),
          event('log', {})
        ]
      })
    },
    "{ event: 'add'; data: Delta; id?: string } | { event: 'log'; data: string; id?: string }",
    "namedFramesWithTextLog: texts: ['log']"
  ],
  marked: [
    {
      'text/event-stream': item({
        anyOf: [event('add', json(delta)), { properties: { data: { const: '[DONE]' } } }]
      })
    },
    "{ event: 'add'; data: { text: string } }",
    "namedFramesUntilDone: done: '[DONE]'"
  ],
  unnamed: [
    {
      'text/event-stream': item({
        oneOf: [event('add', json(delta)), { properties: { data: json({ type: 'integer' }) } }]
      })
    },
    "{ event: 'add'; data: { text: string } } | { event: 'message'; data: number }",
    'namedFrames: decoder: decodeEventFrames'
  ],
  behind: [
    { 'text/event-stream': item(ref('Events')) },
    "{ event: 'one'; data: Delta } | { event: 'two'; data: string }",
    "namedFramesWithTextTwo: texts: ['two']"
  ],
  failing: [
    { 'text/event-stream': item({ oneOf: [event('add', json(delta)), event('error', json(delta))] }) },
    "{ event: 'add'; data: { text: string } }",
    "namedFrames: error: 'error'"
  ]
}

const schemas = {
  Delta: delta,
  Events: {
    oneOf: [ref('One'), ref('Two')],
    discriminator: { propertyName: 'event', mapping: { one: '#/components/schemas/One' } }
  },
  One: { type: 'object', allOf: [ref('Base'), { properties: { data: json(ref('Delta')) } }] },
  Two: { type: 'object', required: ['event'], properties: { event: { enum: ['two'] }, data: text } },
  Base: { type: 'object', properties: { event: text, data: text } }
}

/** An operation that answers as a whole or in events, by a field of its request. */
const ask = {
  operationId: 'sendAsk',
  requestBody: {
    required: true,
    content: {
      'application/json': {
        schema: {
          type: 'object',
          required: ['text'],
          properties: { text, stream: { type: 'boolean', default: true } }
        }
      }
    }
  },
  responses: {
    '200': {
      description: 'Done',
      content: { 'application/json': { schema: delta }, 'text/event-stream': { schema: ref('Delta') } }
    }
  }
}

let built: Build
/** What each operation returns, what its events are, and what the service says of its stream. */
let found: Readonly<
  Record<string, readonly [returned: string | undefined, type: string | undefined, facts: string]>
>

/** A text of a file without comments, on one line. */
const lineOf = (path: string): string =>
  (built.files.get(path) ?? '')
    .replace(/\/\*\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replaceAll('= | ', '= ')
    .replaceAll(' | undefined', '')
    .replaceAll(';', '')

const typeOf = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}GoEvent`

beforeAll(async () => {
  const paths = Object.fromEntries(
    Object.entries(rows).map(([name, [content]]) => [
      `/${name}/go`,
      { post: { operationId: `go_${name}`, responses: { '200': { description: 'Done', content } } } }
    ])
  )
  const spec = JSON.stringify({
    ...documentOf({ ...paths, '/ask/send': { post: ask } }, schemas),
    openapi: '3.2.0'
  })
  const config = bareDecisions().toString({ lineWidth: 0 })
  built = await build({ spec, place: 'spec.json', config, names: null }, 'sdk.yaml', {
    formatted: new Map(),
    surface: null
  })
  const service = lineOf('src/service.ts')
  found = Object.fromEntries(
    Object.keys(rows).map((name) => {
      const own = typeOf(name)
      const [source, types] = [lineOf(`src/resources/${name}.ts`), lineOf(`src/types/${name}.ts`)]
      const [, returned] = /EventStream<(\w+)>/.exec(source) ?? []
      const type = new RegExp(
        `export (?:type ${own} = (.*?)|interface ${own} (\\{.*?\\})) (?=export |$)`
      ).exec(types)
      const [, constant = ''] = /stream: (\w+)/.exec(source) ?? []
      const facts = new RegExp(`export const ${constant}: StreamStyle = (\\{.*?\\}) (?=export )`).exec(
        service
      )
      return [name, [returned, (type?.[1] ?? type?.[2])?.trim(), `${constant}: ${facts?.[1] ?? ''}`] as const]
    })
  )
})

describe('a stream that the document describes', () => {
  test.each(Object.keys(rows))('has events of the declared type (%s)', (name) => {
    const [, type = ''] = rows[name] ?? []
    expect(found[name]?.slice(0, 2)).toEqual(
      type === 'unknown' ? [type, undefined] : [typeOf(name), type.replaceAll(';', '')]
    )
  })

  test.each(Object.keys(rows))('is told to the runtime (%s)', (name) => {
    const [constant = '', fact = ''] = rows[name]?.[2].split(/: (.*)/) ?? []
    expect(found[name]?.[2]).toMatch(new RegExp(`^${constant}: `))
    expect(found[name]?.[2]).toContain(fact)
  })

  test('compiles in every kind', () => {
    expect(faultsOf(built)).toEqual([])
  })

  test('is not told as unread', () => {
    const told = built.diagnostics.map(({ code, place }) => `${code} ${place}`)
    expect(told.filter((each) => !each.startsWith('repair/one-of'))).toEqual([])
  })
})

describe('the emitted package', () => {
  /** A server of both forms of the answer, by the field of the request. */
  const bothForms: Handler = async (response, { body }) => {
    const isStream: unknown = JSON.parse(body).stream
    response.writeHead(200, { 'content-type': isStream === true ? 'text/event-stream' : 'application/json' })
    if (isStream !== true) return void response.end('{"text":"ab"}')
    for (const piece of ['data: {"te', 'xt":"a"}\r', '\n\r\ndata: {"text":"b"}\n\ndata: [DONE]\n\n']) {
      response.write(piece)
      await sleep(2)
    }
    response.end()
  }

  const clientAt = async (url: string): Promise<Methods> => {
    const { client } = await clientOf(built, { fetch, baseUrl: url, retries: 0 })
    return client as unknown as Methods
  }

  test('answers as a whole if it is awaited, and event by event if it is streamed', async () => {
    const { url, received } = await listen(bothForms)
    const { ask: asking } = await clientAt(url)
    expect(await asking.send({ text: 'x' })).toEqual({ text: 'ab' })
    expect(await asking.send({ text: 'x', stream: true })).toEqual({ text: 'ab' })
    expect(await eventsOf(asking.send({ text: 'x' }).stream())).toEqual([{ text: 'a' }, { text: 'b' }])
    expect(received.map(({ body, headers }) => [JSON.parse(body).stream, headers.accept])).toEqual([
      [false, 'application/json'],
      [false, 'application/json'],
      [true, 'text/event-stream']
    ])
  })

  test('gives named events with their data, the same to both of a tee, and throws the event of an error', async () => {
    const { url } = await listen(async (response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      response.end(
        'event: add\ndata: {"text":"a"}\n\nevent: log\ndata: b\n\nevent: error\ndata: {"message":"No","code":"X"}\n\n'
      )
    })
    const { named } = await clientAt(url)
    const want = [{ event: 'add', data: { text: 'a' } }, { event: 'log', data: 'b' }, 'X']
    const [left, right] = (await named.go()).tee()
    expect(await Promise.all([eventsOf(left), eventsOf(right)])).toEqual([want, want])
  })

  test('gives the values of lines and of a sequence, and ends the request if a loop is left', async () => {
    let isClosed = false
    const { url } = await listen(async (response, { headers }) => {
      const isSequence = headers.accept === 'application/json-seq'
      response.writeHead(200, { 'content-type': headers.accept ?? '' })
      response.once('close', () => (isClosed = true))
      response.write(isSequence ? '\x1e{"text":"a"}\n\x1e{"text":"b"}\n' : '1\n2\n')
    })
    const { numbers, sequence } = await clientAt(url)
    for await (const value of await numbers.go()) {
      expect(value).toBe(1)
      break
    }
    await vi.waitFor(() => expect(isClosed).toBe(true), 30_000)
    const events = (await sequence.go())[Symbol.asyncIterator]()
    expect(await events.next()).toEqual({ value: { text: 'a' }, done: false })
    await events.return?.()
  })
})

type Stream = AsyncIterable<unknown> & { tee(): readonly [Stream, Stream] }
type Call = Promise<unknown> & { stream(): Stream }
/** What the tests call of the package: its own types are checked by the compiler above. */
interface Methods {
  readonly ask: { send(request: object): Call }
  readonly named: { go(): Stream }
  readonly numbers: { go(): Stream }
  readonly sequence: { go(): Stream }
}

/** The events of a stream, and the code of the error that ends it. */
async function eventsOf(stream: AsyncIterable<unknown>): Promise<readonly unknown[]> {
  const events: unknown[] = []
  try {
    for await (const event of stream) events.push(event)
  } catch (error) {
    events.push(Reflect.get(Object(error), 'code'))
  }
  return events
}
