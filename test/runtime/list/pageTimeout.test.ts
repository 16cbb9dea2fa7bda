/** A kind of fault: a deadline that counts something else than it says, over pages and connections. */
import { expect, test } from 'vitest'
import { listen, rejection, sleep, type Handler } from '../loopback.ts'
import { Shelf } from '../service.ts'

/** So many pages of one item, each so many milliseconds late. */
const pages =
  (count: number, late: number): Handler =>
  async (response, { url }) => {
    await sleep(late)
    const number = Number(new URL(url, 'http://x').searchParams.get('cursor') ?? 0) + 1
    response.setHeader('content-type', 'application/json')
    response.end(
      JSON.stringify(number > count ? { items: [] } : { items: [{ id: `${number}` }], cursor: `${number}` })
    )
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
    // Each page took 60 ms at least, so that many came and not more than eight could.
    expect(received.length).toBeGreaterThan(0)
    expect(received.length).toBeLessThanOrEqual(9)
  }
})

test('a timeout of the client covers pages too, and its error tells where the list continues', async () => {
  const { url } = await listen(pages(1_000, 60))
  const { book } = new Shelf({ secret: 's', baseUrl: url, timeout: 700, retries: 0 })
  const seen: string[] = []
  const run = async (): Promise<void> => {
    for await (const { id } of book.list()) seen.push(id)
  }
  expect(await rejection(run())).toMatchObject({
    name: 'TimeoutError',
    phase: 'total',
    cursor: seen.at(-1) ?? null
  })
})

test('a timeout over pages does not count the body of the loop', async () => {
  const { url } = await listen(pages(4, 0))
  const { book } = new Shelf({ secret: 's', baseUrl: url, retries: 0 })
  const seen: string[] = []
  // The body takes twice the timeout; the pages of a busy machine take a part of it.
  for await (const { id } of book.list(null, { timeout: 4_000 })) {
    seen.push(id)
    await sleep(2_000)
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
    await sleep(700)
    expect((await page.nextPage())?.items).toEqual([{ id: '2' }])
    break
  }
})

test('the timeout of a list stream names the given value, after a cut too', async () => {
  const { url } = await listen(
    (response) => {
      response.writeHead(200, { 'content-type': 'application/jsonl' })
      response.write('{"type":"item","data":{"id":"1"}}\n')
      setTimeout(() => response.destroy(), 20)
    },
    () => undefined
  )
  const stream = new Shelf({ secret: 's', baseUrl: url, retryDelay: 1 }).book
    .list(null, { timeout: 600 })
    .stream()
  await stream.next()
  expect(await rejection(stream.next())).toMatchObject({
    name: 'TimeoutError',
    phase: 'total',
    message: expect.stringContaining('600 ms') as unknown
  })
})

test('a timeout of a stream counts the wait over a cut, but not the body of its loop', async () => {
  const line = (id: number): string => `{"type":"item","data":{"id":"${id}"}}\n`
  const slow: Handler = async (response) => {
    response.writeHead(200, { 'content-type': 'application/jsonl' })
    for (const id of [1, 2, 3]) {
      response.write(line(id))
      await sleep(200)
    }
    response.end()
  }
  const { url } = await listen(slow)
  const { book } = new Shelf({ secret: 's', baseUrl: url, retries: 0 })
  for (const stream of [
    book.list(null, { timeout: 4_000 }).stream(),
    book.watch('1', {}, { timeout: 4_000 })
  ]) {
    let count = 0
    for await (const _ of stream) {
      count++
      await sleep(2_000)
    }
    expect(count).toBe(3)
  }
  const stuck = await listen(
    (response) => {
      response.writeHead(200, { 'content-type': 'application/jsonl' })
      response.write(line(1))
      setTimeout(() => response.destroy(), 2_500)
    },
    () => undefined
  )
  const stream = new Shelf({ secret: 's', baseUrl: stuck.url, retryDelay: 1 }).book
    .list(null, { timeout: 3_000 })
    .stream()
  await stream.next()
  await sleep(300)
  const began = performance.now()
  expect(await rejection(stream.next())).toMatchObject({ name: 'TimeoutError', phase: 'total' })
  // What the first connection took is not given again to the second.
  expect(performance.now() - began).toBeLessThan(4_500)
})
