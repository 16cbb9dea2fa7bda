/** A kind of fault: the end of the bytes is taken for the end of the message. */
import { expect, test } from 'vitest'
import {
  isStreamInterrupted,
  readEvents,
  readEventsAs,
  streamCall,
  type EventStream,
  type StreamStyle
} from '../../../templates/runtime/index.ts'
import { cut, json, lines, listen, rejection, type Handler } from '../loopback.ts'
import { Shelf, liveLines, service, type ReadEvent } from '../service.ts'

const style: StreamStyle = { ...liveLines, noResult: 'ping', ends: ['result', 'other'] }
const token = (text: string): object => ({ type: 'token', data: { token: text } })
const result = { type: 'result', data: { text: 'ab' } }

async function streamed(
  handler: Handler,
  of: StreamStyle = style
): Promise<EventStream<ReadEvent, { text: string }>> {
  const { url } = await listen(handler)
  const shelf = new Shelf({ secret: 's', baseUrl: url, retries: 0 })
  return streamCall<{ text: string }, ReadEvent>(
    shelf.book,
    { method: 'POST', path: '/read', stream: of },
    []
  ).stream()
}

async function read(stream: AsyncIterable<{ readonly type: string }>): Promise<string[]> {
  const seen: string[] = []
  try {
    for await (const { type } of stream) seen.push(type)
    return [...seen, 'the end']
  } catch (error) {
    return [...seen, error instanceof Error ? error.name : String(error)]
  }
}

const cutShort: Record<string, Handler> = {
  'after some events': lines(token('a'), token('b')),
  'before any event': lines(),
  'after heartbeats': lines({ type: 'ping', data: {} }),
  'after an event that only resembles the last': lines({ type: 'resultBegin', data: {} }),
  'within chunked bytes that end at a border': (response) => {
    response.writeHead(200, { 'content-type': 'application/jsonl' })
    response.write(`${JSON.stringify(token('a'))}\n`)
    setTimeout(() => response.end(`${JSON.stringify(token('b'))}\n`), 10)
  }
}

test.each(Object.entries(cutShort))(
  'a stream that ends cleanly %s without its last event was interrupted',
  async (_, handler) => {
    const seen = await read(await streamed(handler))
    expect(seen.at(-1)).toBe('StreamInterruptedError')
    expect(seen).not.toContain('the end')
    for (const use of [
      (stream: EventStream<ReadEvent, unknown>) => stream.text(),
      (stream: EventStream<ReadEvent, unknown>) => stream.result()
    ])
      expect(isStreamInterrupted(await rejection(use(await streamed(handler))))).toBe(true)
  }
)

test('the error of an interrupted stream names what is missing, what to do, the call and the last event', async () => {
  const stream = await streamed(lines(token('a')))
  expect(await rejection(stream.text())).toMatchObject({
    message: expect.stringMatching(/before result or other.*incomplete.*again/) as unknown,
    method: 'POST',
    url: expect.stringMatching(/\/v1\/read$/) as unknown,
    lastItem: { token: 'a' }
  })
  expect((await stream.next()).done).toBe(true)
})

test('a stream that ends with one of its last events is complete, whatever follows and however the line ends', async () => {
  expect(await read(await streamed(lines(token('a'), result)))).toEqual(['token', 'result', 'the end'])
  expect(await read(await streamed(lines({ type: 'other' })))).toEqual(['other', 'the end'])
  expect(await read(await streamed(lines(result, token('late'))))).toEqual(['result', 'token', 'the end'])
  const bare: Handler = (response) => void response.end(JSON.stringify(result))
  expect(await read(await streamed(bare))).toEqual(['result', 'the end'])
})

test('an empty result ends the bytes and is not a result', async () => {
  const none = lines(token('a'), { type: 'result', data: { ping: true } })
  expect(await (await streamed(none)).text()).toBe('a')
  expect(await rejection((await streamed(none)).result())).toMatchObject({ name: 'StreamInterruptedError' })
})

test('a stream that was left, or has no last event by convention, may end anywhere', async () => {
  const left = await streamed(lines(token('a'), token('b')))
  for await (const _ of left) break
  expect(await read({ [Symbol.asyncIterator]: () => ({ next: () => left.next() }) })).toEqual(['the end'])
  expect(await read(await streamed(lines(token('a')), liveLines))).toEqual(['token', 'the end'])
  const { url } = await listen(lines({ type: 'item', data: { id: '1' } }))
  const { book } = new Shelf({ secret: 's', baseUrl: url })
  expect(await read(book.list().stream())).toEqual(['item', 'the end'])
  expect(await read(book.watch('1'))).toEqual(['item', 'the end'])
  expect(await read(readEvents<{ type: string }>(await fetch(url)))).toEqual(['item', 'the end'])
})

/** A server that relays, and passes on so many lines of the relay and the headers that it wants. */
async function relayed(
  upstream: Handler,
  lineCount: number,
  keep: (name: string) => boolean = () => true,
  init?: ResponseInit
): Promise<Response> {
  const stream = await streamed(upstream)
  const { url } = await listen(async (response) => {
    const whole = stream.toResponse(init)
    const body = (await whole.text()).split('\n').slice(0, lineCount)
    response.writeHead(200, Object.fromEntries([...whole.headers].filter(([name]) => keep(name))))
    response.end(body.map((line) => `${line}\n`).join(''))
  })
  return fetch(url)
}

test('the reader of a relay notices a clean cut and accepts a complete stream', async () => {
  const upstream = lines(token('a'), token('b'), result)
  expect(await read(readEvents<ReadEvent>(await relayed(upstream, 3)))).toEqual([
    'token',
    'token',
    'result',
    'the end'
  ])
  for (const count of [0, 1, 2])
    expect((await read(readEvents<ReadEvent>(await relayed(upstream, count)))).at(-1)).toBe(
      'StreamInterruptedError'
    )
  const half = readEventsAs<ReadEvent>({ service, style: liveLines }, await relayed(upstream, 2))
  expect(isStreamInterrupted(await rejection(half.text()))).toBe(true)
})

test('a relay of an interrupted stream ends with an error', async () => {
  const response = await relayed(lines(token('a')), 2)
  expect(await read(readEvents<ReadEvent>(response))).toEqual(['token', 'StreamInterruptedError'])
  const other = readEvents<ReadEvent>(await relayed(lines(token('a')), 2))
  const error = await rejection(other.text())
  expect([isStreamInterrupted(error), error]).toMatchObject([
    true,
    { code: 'STREAM_INTERRUPTED', message: 'The stream was interrupted' }
  ])
})

test.each(['after its line', 'within the next line'])(
  'a connection that breaks %s once the last event came breaks a whole answer',
  async (place) => {
    const text = [token('a'), token('b'), result].map((event) => `${JSON.stringify(event)}\n`).join('')
    const handler = cut(place === 'after its line' ? text : `${text}{"type":"to`)
    expect(await (await streamed(handler)).text()).toBe('ab')
    expect(await (await streamed(handler)).result()).toEqual({ text: 'ab' })
    expect(await read(await streamed(handler))).toEqual(['token', 'token', 'result', 'the end'])
    // Without a last event nobody can tell that nothing is missing.
    expect((await read(await streamed(handler, liveLines))).at(-1)).toBe('StreamInterruptedError')
  }
)

test('a relay names each last event in its own header, and a reader requires none without it', async () => {
  const response = (await streamed(lines(token('a'), result))).toResponse()
  expect([response.headers.get('content-type'), response.headers.get('x-stream-ends')]).toEqual([
    'application/jsonl',
    'result, other'
  ])
  await response.body?.cancel()
  const upstream = lines(token('a'), token('b'), result)
  const without = await relayed(upstream, 1, (name) => name !== 'x-stream-ends')
  expect(await read(readEvents<ReadEvent>(without))).toEqual(['token', 'the end'])
  const own = await relayed(upstream, 1, undefined, { headers: { 'x-stream-ends': 'token' } })
  expect(await read(readEvents<ReadEvent>(own))).toEqual(['token', 'the end'])
  const strange = new Response(`${JSON.stringify(token('a'))}\n`, { headers: { 'x-stream-ends': '%' } })
  expect(await read(readEvents<ReadEvent>(strange))).toEqual(['token', 'the end'])
  for (const value of ['', ' ', ',,']) {
    const empty = new Response(`${JSON.stringify(token('a'))}\n`, { headers: { 'x-stream-ends': value } })
    expect([value, await read(readEvents<ReadEvent>(empty))]).toEqual([value, ['token', 'the end']])
  }
  const plain = (await streamed(lines(token('a')), liveLines)).toResponse()
  expect(plain.headers.has('x-stream-ends')).toBe(false)
  await plain.body?.cancel()
})

test('event types with any characters survive the header', async () => {
  const odd: StreamStyle = { ...style, ends: ['naïve, end', '結果'] }
  const stream = await streamed(lines({ type: '結果' }), odd)
  const { headers } = stream.toResponse()
  expect(await read(readEvents<ReadEvent>(new Response('{"type":"naïve, end"}\n', { headers })))).toEqual([
    'naïve, end',
    'the end'
  ])
  expect((await read(readEvents<ReadEvent>(new Response('{"type":"x"}\n', { headers })))).at(-1)).toBe(
    'StreamInterruptedError'
  )
})

test('a relay shows the words of the API, but neither addresses nor messages of the SDK', async () => {
  const said = lines(token('a'), { type: 'error', data: { message: 'no such book', code: 'NOT_FOUND' } })
  const last = async (stream: EventStream<ReadEvent, unknown>): Promise<unknown> =>
    JSON.parse((await stream.toResponse().text()).trim().split('\n').at(-1) ?? '')
  expect(await last(await streamed(said))).toEqual({
    type: 'error',
    data: { message: 'no such book', code: 'NOT_FOUND' }
  })
  expect(await last(await streamed(json({ message: 'no', code: 'NOT_AUTHORIZED' }, 403)))).toMatchObject({
    data: { message: 'no', code: 'NOT_AUTHORIZED' }
  })
  const generic = {
    type: 'error',
    data: { message: 'The stream was interrupted', code: 'STREAM_INTERRUPTED' }
  }
  const broken: Record<string, () => Promise<EventStream<ReadEvent, unknown>>> = {
    'an unreachable address': async () =>
      new Shelf({ secret: 's', baseUrl: 'http://127.0.0.1:9', retries: 0 }).book.read('1', {}).stream(),
    'a page of a gateway': () =>
      streamed((response) => void response.writeHead(502).end('<html>http://10.0.0.5:8080</html>')),
    'an invalid line': () => streamed((response) => void response.end('http://10.0.0.5:8080\n{}\n')),
    'a clean end': () => streamed(lines(token('a'))),
    'a redirect': () =>
      streamed((response) => void response.writeHead(307, { location: 'http://10.0.0.5:8080/x' }).end()),
    'an option that is refused': async () =>
      new Shelf({ secret: 's', baseUrl: 'ftp://10.0.0.5', retries: 0 }).book.read('1', {}).stream(),
    'an error of a hook': async () =>
      new Shelf({ secret: 's', hooks: { beforeAttempt: () => Promise.reject(new Error('10.0.0.5')) } }).book
        .read('1', {})
        .stream(),
    'an abort': async () => {
      const stream = await streamed(lines(token('a')))
      stream.abort(new Error('10.0.0.5'))
      return stream
    }
  }
  for (const [way, open] of Object.entries(broken))
    expect([way, await last(await open())]).toEqual([way, generic])
})
