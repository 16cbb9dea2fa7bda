import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { EventStream, ItemEvent } from '../../../templates/runtime/index.ts'
import { cut, lines, listen, rejection } from '../loopback.ts'
import { Shelf, type Book } from '../service.ts'

const item = (id: string): string => `${JSON.stringify({ type: 'item', data: { id } })}\n`

async function ids(stream: EventStream<ItemEvent<Book>>): Promise<string[]> {
  const seen: string[] = []
  for await (const { data } of stream) seen.push(data.id)
  return seen
}

/** A fetch over a list in memory whose bodies are cut after the given numbers of bytes. */
function cutting(
  rows: () => readonly string[],
  cuts: number[],
  between: () => void
): { fetch: () => Promise<Response>; asked: (string | null)[] } {
  const asked: (string | null)[] = []
  const fetch = async (url = ''): Promise<Response> => {
    if (asked.length) between()
    const cursor = new URL(url).searchParams.get('cursor')
    asked.push(cursor)
    const list = rows()
    const start = cursor === null ? 0 : list.includes(cursor) ? list.indexOf(cursor) + 1 : list.length
    const bytes = new TextEncoder().encode(list.slice(start).map(item).join(''))
    const at = cuts.shift()
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(bytes.slice(0, at ?? bytes.length))
      },
      pull(controller) {
        if (at !== undefined && at < bytes.length) controller.error(new TypeError('terminated'))
        else controller.close()
      }
    })
    return new Response(body, { headers: { 'content-type': 'application/jsonl' } })
  }
  return { fetch, asked }
}

const all = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']

test('any cuts of a resumable list stream give the same list', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: 8 }),
      fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 3 }),
      async (size, cuts) => {
        const { fetch } = cutting(
          () => all.slice(0, size),
          [...cuts],
          () => {}
        )
        expect(await ids(new Shelf({ secret: 's', fetch, retryDelay: 0 }).book.list().stream())).toEqual(
          all.slice(0, size)
        )
      }
    )
  )
})

test('rows added in front and deleted elsewhere neither double nor lose rows that stay', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: 400 }),
      fc.nat({ max: 7 }),
      fc.boolean(),
      async (at, gone, add) => {
        let rows: readonly string[] = all
        const { fetch } = cutting(
          () => rows,
          [at],
          () => {
            rows = rows.filter((_, index) => index !== gone)
            if (add) rows = ['new', ...rows]
          }
        )
        const seen: string[] = []
        try {
          for await (const { data } of new Shelf({ secret: 's', fetch, retryDelay: 0 }).book.list().stream())
            seen.push(data.id)
        } catch (error) {
          expect(error).toMatchObject({
            name: 'StreamInterruptedError',
            cursor: seen.at(-1),
            lastItem: { id: seen.at(-1) }
          })
          expect(seen).toEqual(all.slice(0, seen.length))
          return
        }
        const expected = seen.includes('new') ? ['new', ...all] : all
        expect(seen.filter((id) => id !== all[gone])).toEqual(expected.filter((id) => id !== all[gone]))
        expect(new Set(seen).size).toBe(seen.length)
      }
    )
  )
})

test('a resumed list asks for the rows after the last but one', async () => {
  const { fetch, asked } = cutting(
    () => all,
    [item('a').length * 4 + 5],
    () => {}
  )
  const stream = new Shelf({ secret: 's', fetch, retryDelay: 0 }).book.list().stream()
  expect(await ids(stream)).toEqual(all)
  expect(asked).toEqual([null, 'c'])
  expect(stream.cursor).toBe('h')
})

test('a deleted last row ends with an error', async () => {
  let rows = all
  const { fetch } = cutting(
    () => rows,
    [item('a').length * 4],
    () => (rows = all.slice(0, 3))
  )
  expect(
    await rejection(ids(new Shelf({ secret: 's', fetch, retryDelay: 0 }).book.list().stream()))
  ).toMatchObject({
    name: 'StreamInterruptedError',
    cursor: 'd',
    lastItem: { id: 'd' }
  })
})

test('a list over a real connection is cut, resumed and trimmed', async () => {
  const { url, received } = await listen(
    cut(item('a') + item('b') + '{"type":"it'),
    lines(
      { type: 'item', data: { id: 'b' } },
      { type: 'item', data: { id: 'c' } },
      { type: 'item', data: { id: 'd' } }
    )
  )
  const shelf = new Shelf({ secret: 's', baseUrl: url, retryDelay: 1 })
  expect(await ids(shelf.book.list().stream({ limit: 3 }))).toEqual(['a', 'b', 'c'])
  expect(received.map((each) => each.url)).toEqual(['/v1/book/list?take=3', '/v1/book/list?take=2&cursor=a'])
})

test('cuts without progress end after the retries', async () => {
  const { url, received } = await listen(cut(item('a') + item('b')), cut(''))
  const error = await rejection(
    ids(new Shelf({ secret: 's', baseUrl: url, retryDelay: 1, retries: 2 }).book.list().stream())
  )
  expect(error).toMatchObject({
    name: 'StreamInterruptedError',
    cursor: 'b',
    lastItem: { id: 'b' },
    cause: { name: 'ConnectionError' }
  })
  expect(received).toHaveLength(3)
})

test('a stream without ids is not resumed, and a truncated tail is an error', async () => {
  for (const tail of ['', '{"type":"it']) {
    const { url, received } = await listen(cut(item('a') + tail))
    const shelf = new Shelf({ secret: 's', baseUrl: url, retryDelay: 1 })
    expect(await rejection(ids(shelf.book.records().stream()))).toMatchObject({
      name: 'StreamInterruptedError',
      cursor: null,
      lastItem: { id: 'a' }
    })
    expect(await rejection(shelf.book.read('b', {}).stream().result())).toMatchObject({
      name: 'StreamInterruptedError'
    })
    expect(received).toHaveLength(2)
  }
})

test('a truncated tail of a body that ended cleanly is an error', async () => {
  const { url } = await listen((response) => void response.writeHead(200).end(`${item('a')}{"type":`))
  expect(
    await rejection(ids(new Shelf({ secret: 's', baseUrl: url }).book.records().stream()))
  ).toMatchObject({ name: 'StreamInterruptedError' })
})

test('the total timeout covers every connection of a stream', async () => {
  const { url } = await listen(
    cut(item('a') + item('b')),
    (response) => void response.writeHead(200).write(item('b'))
  )
  const started = Date.now()
  const stream = new Shelf({ secret: 's', baseUrl: url, retryDelay: 1, timeout: 800 }).book.list().stream()
  expect(await rejection(ids(stream))).toMatchObject({ name: 'TimeoutError', phase: 'total' })
  expect(Date.now() - started).toBeLessThan(5000)
})

test('a first row that is not the last one seen ends the stream at once', async () => {
  const { url } = await listen(cut(item('a') + item('b')), (response) => {
    response.writeHead(200, { 'content-type': 'application/jsonl' })
    response.write(item('c'))
  })
  const stream = new Shelf({ secret: 's', baseUrl: url, retryDelay: 1, timeout: 5000 }).book.list().stream()
  expect(await rejection(ids(stream))).toMatchObject({ name: 'StreamInterruptedError', cursor: 'b' })
})

test('a limited list that is cut after its first row asks for no total, which new rows would use up', async () => {
  let rows: readonly string[] = ['a', 'b', 'c']
  const { fetch } = cutting(
    () => rows,
    [item('a').length],
    () => (rows = ['new', 'newer', ...rows])
  )
  const asked: string[] = []
  const spied = async (url: string): Promise<Response> => {
    asked.push(url.slice(url.indexOf('?')))
    return Reflect.apply(fetch, null, [url])
  }
  const stream = new Shelf({ secret: 's', fetch: spied, retryDelay: 0 }).book.list().stream({ limit: 2 })
  expect(await ids(stream)).toEqual(['a', 'b'])
  expect(asked[0]).toBe('?take=2')
  expect(asked[1]).not.toContain('take=')
})
