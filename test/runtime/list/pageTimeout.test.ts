/** A kind of fault: a deadline that counts something else than it says, over pages and connections. */
import type { ServerResponse } from 'node:http'
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { listen, rejection, type Handler } from '../loopback.ts'
import { Shelf } from '../service.ts'

// The server is real, and the clock is not: it moves only while a test or its server lets time pass.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  onTestFinished(() => void vi.useRealTimers())
})

const pass = (milliseconds: number): Promise<unknown> => vi.advanceTimersByTimeAsync(milliseconds)

/** Waits for what takes none of that time. */
async function until(isSo: () => boolean): Promise<void> {
  const began = Date.now()
  while (!isSo()) {
    if (Date.now() - began > 60_000) throw new Error('It does not happen.')
    await pass(0)
    await new Promise((resolve) => setImmediate(resolve))
  }
}

/** So many pages of one item, each so many milliseconds late. */
const pages =
  (count: number, late: number): Handler =>
  async (response, { url }) => {
    await pass(late)
    const number = Number(new URL(url, 'http://x').searchParams.get('cursor') ?? 0) + 1
    response.setHeader('content-type', 'application/json')
    response.end(
      JSON.stringify(number > count ? { items: [] } : { items: [{ id: `${number}` }], cursor: `${number}` })
    )
  }

const line = (id: number): string => `{"type":"item","data":{"id":"${id}"}}\n`

/** A stream of one item that its server keeps open; a second connection is never answered. */
async function stuck() {
  const open: ServerResponse[] = []
  const { url, received } = await listen(
    (response) => {
      open.push(response)
      response.writeHead(200, { 'content-type': 'application/jsonl' })
      response.write(line(1))
    },
    () => undefined
  )
  const cut = async (): Promise<void> => {
    open[0]?.destroy()
    await until(() => received.length === 2)
  }
  return { url, cut }
}

test('a timeout over pages is one for all of them, in a loop, in pages and in an array', async () => {
  const { url, received } = await listen(pages(1_000, 60))
  const { book } = new Shelf({ secret: 's', baseUrl: url, retries: 0 })
  const ways: Record<string, (timeout: number) => Promise<unknown>> = {
    async loop(timeout) {
      for await (const _ of book.list(null, { timeout }));
    },
    async pages(timeout) {
      for await (const _ of book.list(null, { timeout }).pages());
    },
    array: (timeout) => book.list(null, { timeout }).toArray()
  }
  for (const [way, run] of Object.entries(ways)) {
    received.splice(0)
    const error = await rejection(run(500))
    // What was given, not what was left of it.
    expect([way, error]).toMatchObject([
      way,
      { name: 'TimeoutError', phase: 'total', message: expect.stringContaining('500 ms') as unknown }
    ])
    // Eight pages take 480 ms, and the last answer of the way before may still take some of the time.
    expect([8, 9]).toContain(received.length)
  }
})

test('a timeout of the client covers pages too, and its error tells where the list continues', async () => {
  const { url } = await listen(pages(1_000, 60))
  const { book } = new Shelf({ secret: 's', baseUrl: url, timeout: 700, retries: 0 })
  const seen: string[] = []
  const run = async (): Promise<void> => {
    for await (const { id } of book.list()) seen.push(id)
  }
  expect(await rejection(run())).toMatchObject({ name: 'TimeoutError', phase: 'total', cursor: '11' })
  expect(seen).toHaveLength(11)
})

test('a timeout over pages does not count the body of the loop', async () => {
  const { url } = await listen(pages(4, 90))
  const { book } = new Shelf({ secret: 's', baseUrl: url, retries: 0 })
  const seen: string[] = []
  for await (const { id } of book.list(null, { timeout: 500 })) {
    seen.push(id)
    await pass(1_000)
  }
  expect(seen).toEqual(['1', '2', '3', '4'])
})

test('each nextPage() has its own timeout', async () => {
  const { url } = await listen(pages(12, 60))
  const { book } = new Shelf({ secret: 's', baseUrl: url, retries: 0 })
  let spent = 0
  const began = performance.now()
  for (let page = await book.list(null, { timeout: 700 }).then((first) => first); page.hasNextPage;) {
    const next = await page.nextPage()
    if (!next) break
    page = next
    spent = performance.now() - began
  }
  expect(spent).toBeGreaterThan(700)
  // A page out of a loop is no part of the time of the loop.
  for await (const page of book.list(null, { timeout: 700 }).pages()) {
    await pass(700)
    expect((await page.nextPage())?.items).toEqual([{ id: '2' }])
    break
  }
})

test('the timeout of a list stream names the given value, after a cut too', async () => {
  const { url, cut } = await stuck()
  const stream = new Shelf({ secret: 's', baseUrl: url, retryDelay: 0 }).book
    .list(null, { timeout: 600 })
    .stream()
  await stream.next()
  const failed = rejection(stream.next())
  await cut()
  await pass(600)
  expect(await failed).toMatchObject({
    name: 'TimeoutError',
    phase: 'total',
    message: expect.stringContaining('600 ms') as unknown
  })
})

test('a timeout of a stream counts the wait over a cut, but not the body of its loop', async () => {
  const slow: Handler = async (response) => {
    response.writeHead(200, { 'content-type': 'application/jsonl' })
    for (const id of [1, 2, 3]) {
      response.write(line(id))
      await pass(100)
    }
    response.end()
  }
  const { url } = await listen(slow)
  const { book } = new Shelf({ secret: 's', baseUrl: url, retries: 0 })
  for (const stream of [
    book.list(null, { timeout: 1_000 }).stream(),
    book.watch('1', {}, { timeout: 1_000 })
  ]) {
    let count = 0
    for await (const _ of stream) {
      count++
      await pass(2_000)
    }
    expect(count).toBe(3)
  }
  const { url: other, cut } = await stuck()
  const stream = new Shelf({ secret: 's', baseUrl: other, retryDelay: 0 }).book
    .list(null, { timeout: 3_000 })
    .stream()
  await stream.next()
  await pass(300)
  let isOver = false
  const failed = rejection(stream.next()).finally(() => (isOver = true))
  await pass(2_200)
  await cut()
  // What the first connection took is not given again to the second.
  await pass(799)
  expect(isOver).toBe(false)
  await pass(1)
  expect(await failed).toMatchObject({ name: 'TimeoutError', phase: 'total' })
})
