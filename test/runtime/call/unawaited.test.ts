/** Resources left behind by calls that nobody awaits: their connections are free again, and their answers still there. */
import { expect, test } from 'vitest'
import { json, listen, sleep } from '../loopback.ts'
import { Shelf } from '../service.ts'

const large = { id: '1', text: 'x'.repeat(200_000) }

test('a create that is not awaited releases its connection', async () => {
  const ports: number[] = []
  const { url, received } = await listen((response, one, request) => {
    ports.push(request.socket.remotePort ?? 0)
    return json(large)(response, one, request)
  })
  const shelf = new Shelf({ secret: 's', baseUrl: url })
  // What is kept: nothing may be released because it was collected.
  const calls = Array.from({ length: 10 }, () => shelf.book.create({}))
  await expect.poll(() => received.length, { timeout: 10_000 }).toBe(10)
  const taken = new Set(ports)
  let isReused = false
  for (let tries = 0; !isReused && tries < 20; tries++) {
    await sleep(50)
    await shelf.book.create({})
    // A connection of a call that was awaited is free in any case.
    const port = ports.at(-1) ?? 0
    isReused = taken.has(port)
  }
  expect(isReused).toBe(true)
  expect(calls).toHaveLength(10)
})

test('a call can be awaited, or taken as a response, long after its answer arrived', async () => {
  const { url, received } = await listen(json(large))
  const shelf = new Shelf({ secret: 's', baseUrl: url })
  const [one, other, raw] = [shelf.book.create({}), shelf.book.create({}), shelf.request('POST', '/x')]
  await expect.poll(() => received.length, { timeout: 10_000 }).toBe(3)
  await sleep(100)
  expect(await one).toEqual(large)
  const response = await other.asResponse()
  expect([response.url, await response.json()]).toEqual([`${url}/v1/book/create`, large])
  expect(await raw).toEqual(large)
  expect(received).toHaveLength(3)
})

test('an endless answer that is not awaited is stopped after a mebibyte', async () => {
  let written = 0
  const { url } = await listen((response) => {
    response.writeHead(200, { 'content-type': 'text/plain' })
    const write = (): void => {
      while (!response.destroyed && response.write('x'.repeat(65_536))) written += 65_536
      written += 65_536
    }
    response.on('drain', write)
    write()
  })
  const controller = new AbortController()
  const call = new Shelf({ secret: 's', baseUrl: url }).request('POST', '/x', { signal: controller.signal })
  // The buffers of the connection take some more, at the pace of the machine.
  let before = -1
  while (written !== before || written < 1_000_000) {
    before = written
    await sleep(500)
  }
  expect(written).toBeLessThan(64 * 1_048_576)
  const text = call.then()
  text.catch(() => {})
  controller.abort(new Error('enough'))
  await expect(text).rejects.toThrow('enough')
})
