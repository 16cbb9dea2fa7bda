/** Signals of a polyfill that give no reason: what they end rejects with an AbortError, never with undefined. */
import { expect, test } from 'vitest'
import { listen, rejection } from '../loopback.ts'
import { Shelf, type BookClient } from '../service.ts'

/** A signal as older polyfills make it. */
class OldSignal extends EventTarget {
  aborted = false

  abort(): void {
    this.aborted = true
    this.dispatchEvent(new Event('abort'))
  }
}

type Use = (book: BookClient, signal: AbortSignal) => PromiseLike<unknown>

const uses: Readonly<Record<string, Use>> = {
  call: (book, signal) => book.fetch('1', null, { signal }),
  'lazy call': (book, signal) => book.list(null, { signal }),
  response: (book, signal) => book.fetch('1', null, { signal }).asResponse(),
  stream: (book, signal) => book.read('1', {}, { signal }).stream().next(),
  'option of a stream': (book, signal) => book.read('1', {}).stream({ signal }).next(),
  'list stream': (book, signal) => book.list(null, { signal }).stream().next()
}

test.each(Object.keys(uses))(
  'a %s that such a signal ends, later or before, rejects with an AbortError',
  async (kind) => {
    const { url } = await listen(() => {})
    const { book } = new Shelf({ secret: 's', baseUrl: url })
    for (const isEarly of [false, true]) {
      const signal = new OldSignal()
      if (isEarly) signal.abort()
      else setTimeout(() => signal.abort(), 20)
      const end = rejection(uses[kind]?.(book, signal as unknown as AbortSignal) ?? Promise.resolve())
      expect(await end).toMatchObject({ name: 'AbortError' })
    }
  }
)

test('the reason of a signal is thrown unchanged, null included', async () => {
  const { url } = await listen(() => {})
  for (const reason of [null, 'enough', new Error('mine')]) {
    const controller = new AbortController()
    const call = rejection(
      new Shelf({ secret: 's', baseUrl: url }).book.fetch('1', null, { signal: controller.signal })
    )
    controller.abort(reason)
    expect(await call).toBe(reason)
  }
})
