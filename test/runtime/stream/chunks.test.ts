/** Server-sent events over a connection: what ends them, and what is none. */
import { expect, test, vi } from 'vitest'
import { decodeServerSentEvents, eventStream, type EventStream } from '../../../templates/runtime/index.ts'
import { json, listen, rejection, type Handler } from '../loopback.ts'
import { Shelf } from '../service.ts'

const stream = {
  framing: 'sse',
  mediaType: 'text/event-stream',
  done: '[DONE]',
  decoder: decodeServerSentEvents
} as const

/** A stream whose answer is what a handler gives. */
async function open(handler: Handler): Promise<EventStream<{ readonly n: number }>> {
  const { url } = await listen(handler)
  return eventStream(new Shelf({ secret: 's', baseUrl: url }), { method: 'POST', path: '/chat', stream }, [])
}

const events =
  (text: string, type = 'text/event-stream'): Handler =>
  (response) =>
    void response.writeHead(200, { 'content-type': type }).end(text)

test('leaving the loop ends the request', async () => {
  let closed = false
  const chunks = await open((response) => {
    response.on('close', () => (closed = true))
    response.writeHead(200, { 'content-type': 'text/event-stream' }).write('data: {"n":1}\n\n')
  })
  for await (const { n } of chunks) if (n === 1) break
  await vi.waitFor(() => expect(closed).toBe(true), 30_000)
})

test('a body that ends before its end mark is an interruption', async () => {
  const chunks = await open(events('data: {"n":1}\n\ndata: {"n'))
  expect((await chunks.next()).value).toEqual({ n: 1 })
  expect(await rejection(chunks.next())).toMatchObject({
    name: 'StreamInterruptedError',
    lastItem: { n: 1 }
  })
  expect(await rejection((await open(events('<h1>Hello</h1>', 'text/html'))).next())).toMatchObject({
    name: 'InvalidResponseError'
  })
})

test('an error or JSON in a 200 in place of the stream is an error', async () => {
  const failed = await open(json({ message: 'gone', code: 'NOT_FOUND' }))
  expect(await rejection(failed.next())).toMatchObject({ name: 'NotFoundError', apiMessage: 'gone' })
  const whole = await open(json({ choices: [] }))
  expect(await rejection(whole.next())).toMatchObject({ name: 'InvalidResponseError', body: { choices: [] } })
})
