import { expect, test } from 'vitest'
import { offerTools } from '../../../templates/helpers/tools/toolOffer.ts'
import { toolSource } from '../../../templates/helpers/tools/toolSource.ts'
import { tool } from '../../../templates/helpers/tools/tools.ts'
import { EventStream, type StreamOptions } from '../../../templates/runtime/index.ts'
import { eventSource, invocation } from '../../../templates/runtime/forHelpers.ts'
import { engineEvents, Platform, rejection, type CompleteEvent, type Result } from '../platform.ts'

interface Bench {
  readonly stream: EventStream<CompleteEvent, Result>
  /** What was sent, the request and then the answers of functions. */
  readonly sent: { readonly path: string; readonly body: unknown; readonly headers: unknown }[]
  /** Says one line of the answer; null ends it. */
  readonly say: (line: object | null) => void
  readonly signals: AbortSignal[]
}

/** A stream with one tool, whose engine says what the test says. */
function bench(
  options: StreamOptions = {},
  publishes: () => Response = () => Response.json({ id: '1' })
): Bench {
  const sent: Bench['sent'] = []
  const signals: AbortSignal[] = []
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined
  const body = new ReadableStream<Uint8Array>({ start: (own) => void (controller = own) })
  const client = new Platform({
    secret: 's',
    retries: 0,
    fetch: async (url, init) => {
      const path = new URL(url).pathname
      sent.push({ path, body: JSON.parse(String(init.body)), headers: init.headers })
      return path.endsWith('/publish') ? publishes() : new Response(body)
    }
  })
  const f = tool({
    description: 'F',
    parameters: { type: 'object' },
    handler: (args, { signal }) => {
      signals.push(signal)
      return args['wait'] ? new Promise(() => {}) : 'done'
    }
  })
  const operation = { method: 'POST', path: '/complete', stream: engineEvents }
  const call = invocation(client, operation, [], { text: 'Hi' }, { headers: { 'x-own': '1' } })
  const offer = () => offerTools(call.input, { f })
  const source = toolSource({ base: eventSource(call, options), call, resource: client, options, offer })
  const say: Bench['say'] = (line) =>
    line ? controller?.enqueue(new TextEncoder().encode(`${JSON.stringify(line)}\n`)) : controller?.close()
  return { stream: new EventStream(source), sent, say, signals }
}

const token = { type: 'token', data: { token: 'a' } }
const result = { type: 'result', data: { text: 'a' } }

/** Reads the first event, which is that the model calls the tool. */
async function called({ stream, sent, say }: Bench, args: object = {}): Promise<void> {
  say(token)
  expect(await stream.next()).toMatchObject({ value: token })
  const [
    {
      result: { channel },
      name
    }
  ] = (sent[0]?.body as { functions: [{ name: string; result: { channel: string } }] }).functions
  say({ type: 'waitForChannelMessageBegin', data: { channel, function: { name, args } } })
  expect(await stream.next()).toMatchObject({ value: { type: 'waitForChannelMessageBegin' } })
}

test('a tool source sends nothing before it is read, then the request with its tools', async () => {
  const work = bench()
  expect(work.sent).toEqual([])
  await called(work)
  expect(work.sent[0]?.body).toMatchObject({ text: 'Hi', functions: [{ name: 'f' }] })
})

test('a tool source answers on the channel of the function with the options of the call', async () => {
  const work = bench()
  await called(work)
  await expect.poll(() => work.sent).toHaveLength(2)
  expect(work.sent[1]).toMatchObject({ body: { message: { data: 'done' } }, headers: { 'x-own': '1' } })
  expect(work.sent[1]?.path).toMatch(/\/channel\/[0-9a-f]{32}\/publish$/)
  work.say(result)
  work.say(null)
  expect(await work.stream.next()).toMatchObject({ value: result })
})

const ways: readonly { readonly what: string; readonly end: (work: Bench) => unknown }[] = [
  { what: 'with the result', end: async ({ stream, say }) => (say(result), await stream.next()) },
  {
    what: 'with an answer that ends before its result',
    end: async ({ stream, say }) => (say(null), await rejection(stream.next()))
  },
  {
    what: 'with an error in the answer',
    end: async ({ stream, say }) => (
      say({ type: 'error', data: { message: 'no' } }),
      await rejection(stream.next())
    )
  },
  { what: 'where it is left', end: ({ stream }) => stream.return() },
  { what: 'where it is given up', end: ({ stream }) => stream.abort(new Error('enough')) }
]
test.each(ways)('a tool source ends its handlers $what', async ({ end }) => {
  const work = bench()
  await called(work, { wait: true })
  expect(work.signals.map(({ aborted }) => aborted)).toEqual([false])
  await end(work)
  expect(work.signals.map(({ aborted }) => aborted)).toEqual([true])
})

test('a tool source ends with the signal of the stream', async () => {
  const gone = new AbortController()
  const work = bench({ signal: gone.signal })
  await called(work, { wait: true })
  const next = rejection(work.stream.next())
  gone.abort(new Error('enough'))
  expect(await next).toMatchObject({ message: 'enough' })
  expect(work.signals[0]?.reason).toMatchObject({ message: 'enough' })
})

test('a tool source ends with the error of an answer that cannot be published', async () => {
  const work = bench({}, () => Response.json({ message: 'No', code: 'BAD_REQUEST' }, { status: 400 }))
  await called(work)
  expect(await rejection(work.stream.next())).toMatchObject({ status: 400, apiMessage: 'No' })
})
