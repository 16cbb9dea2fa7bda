/** A kind of fault: server-sent events that are refused although every other reader takes them. */
import { expect, test } from 'vitest'
import { decodeServerSentEvents, eventStream, type StreamStyle } from '../../../templates/runtime/index.ts'
import { listen, sleep, type Handler } from '../loopback.ts'
import { Shelf, service } from '../service.ts'
import { readAs } from '../readAs.ts'

const plain: StreamStyle = { framing: 'sse', mediaType: 'text/event-stream', decoder: decodeServerSentEvents }
const marked: StreamStyle = { ...plain, done: '[DONE]' }
const named: StreamStyle = { ...plain, discriminator: 'type', payload: 'data', error: 'error' }
const styles = { plain, marked, named }

/** What a stream gives, and how it ends. */
async function read(events: AsyncIterable<unknown>): Promise<unknown[]> {
  const seen: unknown[] = []
  try {
    for await (const event of events) seen.push(event)
    return [...seen, 'the end']
  } catch (error) {
    const { name, message, code } = error as { name: string; message: string; code?: unknown }
    return [...seen, code ? `${name} ${String(code)} ${message.replace(/^.*?: | \(.*$/g, '')}` : name]
  }
}

/** Answers pieces of text one after the other. */
const pieces =
  (texts: readonly string[], type = 'text/event-stream'): Handler =>
  async (response) => {
    response.writeHead(200, { 'content-type': type })
    for (const text of texts) {
      response.write(text)
      await sleep(2)
    }
    response.end()
  }

async function asked(style: StreamStyle, handler: Handler): Promise<unknown[]> {
  const { url } = await listen(handler)
  const shelf = new Shelf({ secret: 's', baseUrl: url, retries: 0 })
  return read(eventStream<unknown>(shelf.book, { method: 'POST', path: '/talk', stream: style }, []))
}

const a = { a: 1 }
const b = { b: 2 }

const lenient: readonly (readonly [
  what: string,
  style: keyof typeof styles,
  text: string,
  want: readonly unknown[]
])[] = [
  ['empty data is skipped', 'plain', 'data:\n\ndata: {"a":1}\n\ndata: \n\ndata\n\n', [a, 'the end']],
  ['several lines of empty data are skipped', 'plain', 'data:\ndata:\n\ndata: {"a":1}\n\n', [a, 'the end']],
  [
    'empty data under a name is skipped',
    'named',
    'event: ping\ndata:\n\nevent: x\ndata: {"a":1}\n\n',
    [{ type: 'x', data: a }, 'the end']
  ],
  [
    'comments are skipped',
    'plain',
    ': hello\n\n:\n: OPENROUTER PROCESSING\ndata: {"a":1}\n\n: bye\n',
    [a, 'the end']
  ],
  [
    'ids and times of repeating are ignored',
    'plain',
    'id: 1\nretry: 5\n\nid: 2\ndata: {"a":1}\nid\n\n',
    [a, 'the end']
  ],
  ['the mark may be the last bytes', 'marked', 'data: {"a":1}\n\ndata: [DONE]', [a, 'the end']],
  ['the mark may lack its blank line', 'marked', 'data: {"a":1}\n\ndata: [DONE]\n', [a, 'the end']],
  [
    'the mark may lack its space, or have more',
    'marked',
    'data: {"a":1}\n\ndata:[DONE] \n\n',
    [a, 'the end']
  ],
  ['the mark may end with a carriage return', 'marked', 'data: {"a":1}\r\rdata: [DONE]\r', [a, 'the end']],
  ['the last event may lack its blank line', 'plain', 'data: {"a":1}\n\ndata: {"b":2}\n', [a, b, 'the end']],
  ['the last event may lack its line end', 'plain', 'data: {"a":1}\n\ndata: {"b":2}', [a, b, 'the end']],
  [
    'the only event may lack its line end',
    'named',
    'event: x\ndata: {"a":1}',
    [{ type: 'x', data: a }, 'the end']
  ],
  ['the last event may come in several lines', 'plain', 'data: {\ndata: "a": 1\ndata: }', [a, 'the end']],
  ['a byte order mark stands for nothing', 'plain', '\ufeffdata: {"a":1}\n\n', [a, 'the end']],
  [
    'lines may end in any of the three manners',
    'plain',
    'data: {"a":1}\r\n\r\ndata: {"b":2}\r\rdata: {"a":1}\n\n',
    [a, b, a, 'the end']
  ],
  [
    'an event that was cut is the cut of the stream',
    'plain',
    'data: {"a":1}\n\ndata: {"b":',
    [a, 'StreamInterruptedError']
  ],
  [
    'a mark that was cut is the cut of the stream',
    'marked',
    'data: {"a":1}\n\ndata: [DON',
    [a, 'StreamInterruptedError']
  ],
  [
    'a stream before its mark was cut after its last event',
    'marked',
    'data: {"a":1}\n\ndata: {"b":2}',
    [a, b, 'StreamInterruptedError']
  ],
  ['data that is not JSON is refused', 'plain', 'data: nonsense\n\ndata: {"a":1}\n\n', ['InvalidLineError']]
]

test.each(lenient)('%s (%s)', async (_, style, text, want) => {
  expect(await asked(styles[style], pieces([text]))).toEqual(want)
  // In single characters, so that each pair of carriage return and line feed is cut, too.
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const byte of new TextEncoder().encode(text)) controller.enqueue(Uint8Array.of(byte))
      controller.close()
    }
  })
  expect(await read(readAs(new Response(body), { style: styles[style], service }))).toEqual(want)
})

test('a line end of two characters in two chunks is one line end', async () => {
  expect(
    await asked(plain, pieces(['data: {\r', '\ndata: "a": 1}\r', '\n\r', '\ndata: {"b":2}\r\n\r', '\n']))
  ).toEqual([a, b, 'the end'])
})

const errors: readonly (readonly [what: string, body: string])[] = [
  ['in the manner of the API', '{"message":"no","code":"NOT_FOUND"}'],
  ['in the manner of OpenAI', '{"error":{"message":"no","type":"invalid","code":"NOT_FOUND"}}'],
  ['over several lines', '{\n  "error": {\n    "message": "no",\n\n    "code": "NOT_FOUND"\n  }\n}\n'],
  ['in a list', '[{"error":{"message":"no","code":"NOT_FOUND"}}]'],
  ['in plain words', '{"error":"no","code":"NOT_FOUND"}']
]

test.each(errors)(
  'an error %s in the place of the stream is that error, whatever it calls itself',
  async (_, body) => {
    for (const style of Object.values(styles)) {
      for (const type of ['application/json', 'text/event-stream', 'text/plain'])
        expect([type, await asked(style, pieces([body.slice(0, 9), body.slice(9)], type))]).toEqual([
          type,
          ['NotFoundError NOT_FOUND no']
        ])
    }
  }
)

test('JSON or a page in place of the stream is refused, not read as an empty stream', async () => {
  for (const [body, type] of [
    ['{"items":[]}', 'application/json'],
    ['{"items":[]}', 'text/event-stream'],
    ['<!doctype html>\n<html>\n</html>', 'text/event-stream'],
    ['\n\n{"items": [', 'text/event-stream']
  ] as const)
    expect([body, await asked(plain, pieces([body], type))]).toEqual([body, ['InvalidResponseError']])
})

test('an event named error is an error, in JSON or in plain text', async () => {
  for (const style of Object.values(styles)) {
    for (const data of [
      '{"message":"no","code":"NOT_FOUND"}',
      '{"error":{"message":"no","code":"NOT_FOUND"}}'
    ])
      expect(await asked(style, pieces([`event: error\ndata: ${data}\n\n`]))).toEqual([
        'NotFoundError NOT_FOUND no'
      ])
    expect(await asked(style, pieces(['event: error\ndata: Out of order\n\n']))).toEqual(['ServerError'])
  }
  expect(await asked(marked, pieces(['data: {"error":"overloaded"}\n\n']))).toEqual(['ServerError'])
})
