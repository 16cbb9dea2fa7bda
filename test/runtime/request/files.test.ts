import { getEventListeners } from 'node:events'
import { expect, test, vi } from 'vitest'
import { Download } from '../../../templates/runtime/index.ts'
import { cut, json, listen, rejection } from '../loopback.ts'
import { Shelf } from '../service.ts'

test('bytes are sent unchanged: blobs, buffers, views without the rest of their buffer, and streams', async () => {
  const { url, received } = await listen(json({ id: '1' }))
  const { book } = new Shelf({ secret: 's', baseUrl: url })
  const pool = new TextEncoder().encode('foreign-hello-foreign')
  const stream = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('hello'))
      controller.close()
    }
  })
  for (const body of [
    new Blob(['hello'], { type: 'text/x' }),
    pool.subarray(8, 13),
    Buffer.from('hello'),
    pool.slice(8, 13).buffer,
    stream
  ]) {
    await book.upload('1', body, { headers: { 'x-n': '1' } })
  }
  expect(received.map((each) => each.body)).toEqual(['hello', 'hello', 'hello', 'hello', 'hello'])
  expect(received.map((each) => each.headers['content-type'])).toEqual([
    'text/x',
    ...Array.from({ length: 4 }, () => 'application/octet-stream')
  ])
  expect(received[1]?.headers['content-length']).toBe('5')
})

test('a late failure in place of a file is an error, and a JSON file is a file', async () => {
  const failure = { message: 'It failed', code: 'NOT_FOUND' }
  const named = { 'content-disposition': 'attachment; filename="f.json"' }
  const { url } = await listen(json(failure), json(failure, 200, named), json({ any: 'é' }))
  const { book } = new Shelf({ secret: 's', baseUrl: url })
  expect(await rejection(book.download('1'))).toMatchObject({
    name: 'NotFoundError',
    apiMessage: 'It failed'
  })
  expect(await (await book.download('1'))?.text()).toBe(JSON.stringify(failure))
  const { type, size, body } = (await book.download('1')) ?? expect.fail('no file')
  expect([type, size, await new Response(body).json()]).toEqual(['application/json', null, { any: 'é' }])
})

test('a given media type replaces the default one', async () => {
  const { url, received } = await listen(json({ id: '1' }))
  await new Shelf({ secret: 's', baseUrl: url }).book.upload('1', new Uint8Array(1), {
    headers: { 'Content-Type': 'image/png' }
  })
  expect(received[0]?.headers['content-type']).toBe('image/png')
})

test('a blob in a file field makes a form; without one the request is JSON', async () => {
  const { url, received } = await listen(json({ id: '1' }))
  const { book } = new Shelf({ secret: 's', baseUrl: url })
  await book.upload('1', { file: new File(['hello'], 'h.txt', { type: 'text/plain' }), name: 'n' })
  const form = new FormData()
  form.append('file', new Blob(['x']))
  await book.upload('1', form)
  await book.upload('1', { file: 'https://x' })
  expect(received.map((each) => each.headers['content-type']?.split(';')[0])).toEqual([
    'multipart/form-data',
    'multipart/form-data',
    'application/json'
  ])
  expect(received[0]?.body).toMatch(/name="file"; filename="h.txt"[\s\S]*hello[\s\S]*name="name"/)
})

test('options of one operation are sent as header and query', async () => {
  const { url, received } = await listen(json({ id: '1' }))
  await new Shelf({ secret: 's', baseUrl: url }).book.upload(
    '1',
    { file: 'x' },
    { checksum: 'abc', folder: 'a b' }
  )
  expect(received[0]).toMatchObject({
    url: '/v1/book/1/upload?folder=a%20b',
    headers: { 'x-checksum': 'abc' }
  })
})

test('a body that can be read once is not sent again', async () => {
  const { url, received } = await listen(json({}, 503))
  const stream = new Blob(['x']).stream()
  await rejection(
    new Shelf({ secret: 's', baseUrl: url, retryDelay: 1 }).book.upload('1', stream, { idempotent: true })
  )
  expect(received).toHaveLength(1)
})

test('a download is bytes by default, null if there are none, and another form on request', async () => {
  const { url, received } = await listen(
    (response) =>
      void response
        .writeHead(200, {
          'content-type': 'text/x',
          'content-disposition': `attachment; filename*=UTF-8''%C3%A9.txt; filename="e.txt"`,
          'content-length': '5'
        })
        .end('hello'),
    (response) => void response.writeHead(204).end(),
    json({ url: 'https://x' })
  )
  const { book } = new Shelf({ secret: 's', baseUrl: url })
  const download = await book.download('1')
  expect(download).toBeInstanceOf(Download)
  expect(download).toMatchObject({ type: 'text/x', name: 'é.txt', size: 5 })
  expect(await download?.text()).toBe('hello')
  expect(await book.download('1')).toBeNull()
  const call = book.download('1')
  expect(await call.as('application/json')).toEqual({ url: 'https://x' })
  expect(await call.as('application/json')).toEqual({ url: 'https://x' })
  expect(await rejection(call)).toMatchObject({ name: 'CallAlreadySentError' })
  expect(received.map((each) => each.headers.accept)).toEqual(['*/*', '*/*', 'application/json'])
})

test('an unread download or bare response ends with its signal', async () => {
  for (const use of [
    ({ book }: Shelf, signal: AbortSignal) => book.download('1', null, { signal }),
    ({ book }: Shelf, signal: AbortSignal) => book.fetch('1', null, { signal }).asResponse()
  ]) {
    let closed = false
    const { url } = await listen((response) => {
      response.on('close', () => (closed = true))
      response.writeHead(200).write('x')
    })
    const controller = new AbortController()
    const answer = await use(new Shelf({ secret: 's', baseUrl: url }), controller.signal)
    controller.abort(new Error('enough'))
    await vi.waitFor(() => expect(closed).toBe(true), 30_000)
    expect(await rejection(answer?.text() ?? Promise.resolve())).toMatchObject({ message: 'enough' })
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0)
  }
})

test('a cut download rejects, and abort and idle timeout reach its body', async () => {
  const { url } = await listen(cut('hel', 'text/x'), (response) => void response.writeHead(200).write('x'))
  const { book } = new Shelf({ secret: 's', baseUrl: url })
  expect(await rejection((await book.download('1'))?.bytes() ?? Promise.resolve())).toMatchObject({
    name: 'ConnectionError'
  })
  const idle = await book.download('1', null, { idleTimeout: 50 })
  expect(await rejection(idle?.text() ?? Promise.resolve())).toMatchObject({
    name: 'TimeoutError',
    phase: 'idle'
  })
  const controller = new AbortController()
  const aborted = await book.download('1', null, { signal: controller.signal })
  const outcome = rejection(aborted?.text() ?? Promise.resolve())
  controller.abort(new Error('enough'))
  expect(await outcome).toMatchObject({ message: 'enough' })
})
