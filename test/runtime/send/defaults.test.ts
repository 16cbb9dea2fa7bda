/** The deadlines that hold where nobody gives any, under fake time. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Fetch } from '../../../templates/runtime/index.ts'
import { Shelf } from '../service.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const silence: Fetch = (_, { signal }) =>
  new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason)))
const stalled: Fetch = async () =>
  new Response(
    new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode(' '))
    })
  )

/** After how many milliseconds of silence a use ends, and at what; null where it does not within an hour. */
async function endOf(fetch: Fetch, use: (shelf: Shelf) => Promise<unknown>): Promise<unknown> {
  const started = Date.now()
  let end: unknown = null
  use(new Shelf({ secret: 's', fetch, retries: 0 })).catch((error: unknown) => {
    const { name, phase } = Object(error) as { name?: string; phase?: string }
    end = [name, phase, Date.now() - started]
  })
  await vi.advanceTimersByTimeAsync(3_600_000)
  return end
}

test('the default for the headers of an attempt is 30 s, and 15 minutes for an upload', async () => {
  expect(await endOf(silence, ({ book }) => book.fetch('1').then())).toEqual([
    'TimeoutError',
    'headers',
    30_000
  ])
  expect(await endOf(silence, ({ book }) => book.list().stream().next())).toEqual([
    'TimeoutError',
    'headers',
    30_000
  ])
  expect(await endOf(silence, ({ book }) => book.upload('1', new Uint8Array(1)).then())).toEqual([
    'TimeoutError',
    'headers',
    900_000
  ])
})

test('the default for a body that is not a stream is 15 minutes', async () => {
  expect(await endOf(stalled, ({ book }) => book.create({}).then())).toEqual([
    'TimeoutError',
    'body',
    900_000
  ])
  expect(await endOf(stalled, ({ book }) => book.list().then())).toEqual(['TimeoutError', 'body', 900_000])
})

test('the default idle timeout is 30 s for kept-alive streams, none for lists and subscriptions, a minute for downloads', async () => {
  expect(await endOf(stalled, ({ book }) => book.read('1', {}).stream().next())).toEqual([
    'TimeoutError',
    'idle',
    30_000
  ])
  expect(await endOf(stalled, ({ book }) => book.list().stream().next())).toBeNull()
  expect(await endOf(stalled, ({ book }) => book.watch('1').next())).toBeNull()
  const download = async ({ book }: Shelf): Promise<unknown> => {
    const body = (await book.download('1'))?.body.getReader()
    for (;;) await body?.read()
  }
  expect(await endOf(stalled, download)).toEqual(['TimeoutError', 'idle', 60_000])
})

test('the default for a whole call is no limit', async () => {
  const slow: Fetch = async () => {
    let beats = 0
    return new Response(
      new ReadableStream<Uint8Array>({
        async pull(controller) {
          await new Promise((resolve) => setTimeout(resolve, 20_000))
          controller.enqueue(new TextEncoder().encode(`{"type":"ping","data":${beats++}}\n`))
        }
      })
    )
  }
  expect(await endOf(slow, ({ book }) => book.read('1', {}).stream().next())).toBeNull()
})
