/** Clocks that people set: a step of the wall clock moves no deadline, holds no call back and drops no retry. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, test, vi } from 'vitest'
import { json, listen, rejection, type Handler } from '../loopback.ts'
import { Shelf } from '../service.ts'

const hour = 3_600_000
const steps = [
  { title: 'back', step: -hour },
  { title: 'forward', step: hour }
]
const real = Date.now.bind(Date)

afterEach(() => void vi.restoreAllMocks())

/** Sets the wall clock, as an administrator or NTP does, from now on. */
function setClock(step: number): void {
  vi.spyOn(Date, 'now').mockImplementation(() => real() + step)
}

const silent: Handler = () => {}
const stalled: Handler = (response) => {
  response.writeHead(200, { 'content-type': 'application/jsonl' })
  response.write('{"type":"token","data":{"token":"a"}}\n')
}

test.each(steps)('a timeout is unaffected when the clock is set $title by an hour', async ({ step }) => {
  const { url } = await listen(silent)
  const started = performance.now()
  const call = new Shelf({ secret: 's', baseUrl: url, timeout: 300, retries: 0 }).book.fetch('1')
  setTimeout(() => setClock(step), 50)
  expect(await rejection(call)).toMatchObject({ name: 'TimeoutError', phase: 'total' })
  expect(performance.now() - started).toBeGreaterThan(250)
})

test.each(steps)(
  'an idle timeout is unaffected when the clock is set $title by an hour',
  async ({ step }) => {
    const { url } = await listen(stalled)
    const started = performance.now()
    const stream = new Shelf({ secret: 's', baseUrl: url, idleTimeout: 300 }).book.read('1', {}).stream()
    await stream.next()
    const next = stream.next()
    setTimeout(() => setClock(step), 50)
    expect(await rejection(next)).toMatchObject({ name: 'TimeoutError', phase: 'idle' })
    expect(performance.now() - started).toBeGreaterThan(250)
  }
)

test.each(steps)('a retry is made although the clock is set $title by an hour', async ({ step }) => {
  const { url, received } = await listen(
    (response, one, request) => {
      setClock(step)
      return json({}, 503)(response, one, request)
    },
    json({ id: '1' })
  )
  const call = new Shelf({ secret: 's', baseUrl: url, timeout: 20_000, retryDelay: 1 }).book.fetch('1')
  expect(await call).toEqual({ id: '1' })
  expect(received).toHaveLength(2)
})

test.each(steps)(
  'a call at a gate is let through after the clock is set $title by an hour',
  async ({ step }) => {
    const message = 'You have exceeded your allocated rate limits: rate/poll'
    const limited = json({ message, code: 'LIMITS_REACHED' }, 429, { 'retry-after-ms': '1000' })
    const { url } = await listen(limited, json({ id: '1' }))
    const shelf = new Shelf({ secret: `clock${step}`, baseUrl: url, timeout: 20_000 })
    const started = performance.now()
    await rejection(shelf.book.fetch('1', null, { retries: 0 }))
    setClock(step)
    expect(await shelf.book.fetch('2')).toEqual({ id: '1' })
    expect(performance.now() - started).toBeGreaterThan(900)
  }
)

test.each(steps)(
  'the duration that a hook is told is right after the clock is set $title',
  async ({ step }) => {
    const { url } = await listen((response, one, request) => {
      setClock(step)
      return json({ id: '1' })(response, one, request)
    })
    const afterAttempt = vi.fn()
    await new Shelf({ secret: 's', baseUrl: url, hooks: { afterAttempt } }).book.fetch('1')
    const [{ duration }] = afterAttempt.mock.calls[0] as [{ duration: number }]
    expect(duration).toBeGreaterThanOrEqual(0)
    expect(duration).toBeLessThan(60_000)
  }
)

test('no file of the runtime or the helpers measures durations with the wall clock', () => {
  const root = fileURLToPath(new URL('../../../templates/', import.meta.url))
  const uses = ['runtime', 'helpers'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .flatMap((name) =>
        readFileSync(join(root, folder, name), 'utf8')
          .split('\n')
          .filter((line) => /Date\.now|new Date\b/.test(line))
          .map((line) => `${folder}/${name}: ${line.trim()}`)
      )
  )
  expect(uses).toEqual([
    "runtime/send/retry.ts: return date === null ? null : Math.max(0, date - (dateOf(headers.get('date')) ?? Date.now()))",
    // The sender of a webhook says when by its wall clock.
    'runtime/webhook/standard.ts: const { tolerance = usualTolerance, now = Date.now() } = timesOf(options)'
  ])
})
