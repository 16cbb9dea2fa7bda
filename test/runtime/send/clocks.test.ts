import { getEventListeners } from 'node:events'
import { expect, test, vi } from 'vitest'
import { rejection } from '../loopback.ts'
import { Shelf } from '../service.ts'

const item = '{"type":"item","data":{"id":"1"}}\n'

test('deadlines survive timers that a test replaced, with a call running or not', async () => {
  const silence = (_: string, { signal }: RequestInit): Promise<Response> =>
    new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason)))
  const ok = async (): Promise<Response> => Response.json({ id: '1' })
  for (const fetch of [ok, silence]) {
    const options = { secret: 's', retries: 0, headersTimeout: 77 }
    vi.useFakeTimers()
    const left = new Shelf({ ...options, fetch }).book.fetch('1')
    if (fetch === ok) await left
    else left.catch(() => {})
    vi.useRealTimers()
    for (const isFake of [false, true]) {
      if (isFake) vi.useFakeTimers()
      const outcome = rejection(new Shelf({ ...options, fetch: silence }).book.fetch('1'))
      if (isFake) await vi.advanceTimersByTimeAsync(200)
      expect(await outcome).toMatchObject({ name: 'TimeoutError', phase: 'headers' })
      vi.useRealTimers()
    }
  }
}, 5000)

test('deadlines work and are cleared if timers are numbers, as in a browser', async () => {
  vi.useFakeTimers()
  const fake = globalThis.setTimeout
  const timers = new Map<number, ReturnType<typeof setTimeout>>()
  vi.stubGlobal('setTimeout', (action: () => void, delay?: number) => {
    timers.set(timers.size + 1, fake(action, delay))
    return timers.size
  })
  const cleared = globalThis.clearTimeout
  vi.stubGlobal('clearTimeout', (timer?: number) => cleared(timers.get(timer ?? 0)))
  const options = { secret: 's', retries: 0, headersTimeout: 71 }
  const ok = async (): Promise<Response> => Response.json({ id: '1' })
  await new Shelf({ ...options, fetch: ok }).book.fetch('1')
  expect(vi.getTimerCount()).toBe(0)
  for (let round = 0; round < 2; round++) {
    const silent = new Shelf({ ...options, fetch: () => new Promise(() => {}) })
    const outcome = Promise.all([rejection(silent.book.fetch('1')), rejection(silent.book.fetch('2'))])
    await vi.advanceTimersByTimeAsync(80)
    expect(await outcome).toMatchObject([{ phase: 'headers' }, { phase: 'headers' }])
    expect(vi.getTimerCount()).toBe(0)
  }
  vi.unstubAllGlobals()
  vi.useRealTimers()
}, 5000)

test('ten thousand streams on one signal leave no listener', async () => {
  const { signal } = new AbortController()
  const fetch = async (): Promise<Response> => new Response(item)
  const shelf = new Shelf({ secret: 's', fetch })
  const read = async (isWhole: boolean): Promise<void> => {
    for await (const event of shelf.book.list(null, { signal }).stream({ signal }))
      if (event && !isWhole) break
  }
  for (let round = 0; round < 100; round++)
    await Promise.all(Array.from({ length: 100 }, (_, index) => read(index % 2 === 0)))
  expect(getEventListeners(signal, 'abort')).toHaveLength(0)
})
