/** Uses of the SDK for tests that answer them badly. */
import { afterEach, beforeEach, expect, vi } from 'vitest'
import type { Download } from '../../templates/runtime/index.ts'
import type { Shelf } from './service.ts'

/** Makes every wait short, and fails a test after which a rejection is left that nobody handles. */
export function watchUnhandled(): void {
  const unhandled: unknown[] = []
  const note = (reason: unknown): void => void unhandled.push(reason)
  beforeEach(() => {
    // Full jitter makes every wait a random part of a span: no part at all here.
    vi.spyOn(Math, 'random').mockReturnValue(0)
    unhandled.length = 0
    process.on('unhandledRejection', note)
  })
  afterEach(async () => {
    await new Promise((resolve) => setTimeout(resolve, 5))
    process.off('unhandledRejection', note)
    vi.restoreAllMocks()
    expect(unhandled).toEqual([])
  })
}

/** Reads to the end. */
export const drain = async (events: AsyncIterable<unknown>): Promise<void> => {
  for await (const _ of events);
}
const whole = async (download: Download | null): Promise<unknown> => download?.bytes()

/** Each kind of call, and everything that it reads. */
export const kinds: Readonly<Record<string, (shelf: Shelf) => Promise<unknown>>> = {
  get: ({ book }) => book.fetch('1'),
  post: ({ book }) => book.create({}),
  text: ({ book }) => book.manual(),
  nothing: ({ book }) => book.remove('1'),
  response: async ({ book }) => (await book.fetch('1').asResponse()).text(),
  page: ({ book }) => book.list(),
  pages: ({ book }) => book.list().toArray(),
  listStream: ({ book }) => drain(book.list().stream()),
  completion: ({ book }) => drain(book.read('1', {}).stream()),
  result: ({ book }) => book.read('1', {}).stream().result(),
  streamText: ({ book }) => book.read('1', {}).stream().text(),
  relay: ({ book }) => book.read('1', {}).stream().toResponse().text(),
  headers: ({ book }) => book.read('1', {}).stream().response,
  media: async ({ book }) => whole(await book.download('1')),
  mediaAs: ({ book }) => book.download('1').as('application/json'),
  raw: (shelf) => shelf.request('GET', '/x')
}
