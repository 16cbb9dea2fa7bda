/** Repeating without bound: whatever refuses or fails a call, it is sent again only so often, and waits only so long. */
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Fetch } from '../../../templates/runtime/index.ts'
import { freshSecret, kinds } from '../attempts.ts'
import { runs } from '../bytes.ts'
import { Shelf, type CallOptions } from '../service.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

interface Refusal {
  readonly status: number
  readonly body: string
  readonly headers: Readonly<Record<string, string>>
}

const limits = 'You have exceeded your allocated rate limits: rate/x'
const body = fc.constantFrom(
  JSON.stringify({ message: limits, code: 'LIMITS_REACHED' }),
  JSON.stringify({ message: 'm', code: 'TOO_MANY_REQUESTS' }),
  JSON.stringify({ message: 'm', code: 'DISCORD_TOO_MANY_REQUESTS' }),
  JSON.stringify({ message: 'm', code: 'GENERIC_ERROR' }),
  JSON.stringify({ message: 'm', code: 'NOT_AUTHENTICATED' }),
  '<html>Too many requests</html>',
  ''
)
const wait = fc.constantFrom(
  '0',
  '-0',
  '-5',
  'NaN',
  'soon',
  '',
  '0.001',
  '1',
  '3',
  '30',
  '1e400',
  '99999999999'
)
const date = fc.constantFrom('Thu, 01 Jan 1970 00:00:00 GMT', 'Thu, 01 Jan 2099 00:00:00 GMT', 'Thu')
const headers = fc.oneof(
  fc.constant({}),
  fc.record({ 'retry-after': fc.oneof(wait, date) }),
  fc.record({ 'retry-after-ms': wait }),
  fc.record({ 'retry-after': fc.oneof(wait, date), 'retry-after-ms': wait })
)
const status = fc.constantFrom(200, 401, 408, 429, 429, 429, 500, 502, 503, 520, 530)
const refusal: fc.Arbitrary<Refusal> = fc.record({ status, body, headers })

interface Met {
  readonly sent: readonly number[]
  readonly waits: readonly { readonly delay: number; readonly limit: boolean }[]
  readonly ended: number
}

/** Makes a call whose every attempt is refused, by one refusal after the other, over and over. */
async function refuse(kind: string, refusals: readonly Refusal[], options: CallOptions): Promise<Met> {
  const sent: number[] = []
  const waits: { delay: number; limit: boolean }[] = []
  const fetch: Fetch = async () => {
    const each = refusals[sent.length % refusals.length]
    sent.push(performance.now())
    return new Response(each?.body, { status: each?.status ?? 200, headers: each?.headers ?? {} })
  }
  const beforeRetry = ({ error, delay }: { readonly error: unknown; readonly delay: number }): void =>
    void waits.push({ delay, limit: Reflect.get(Object(error), 'kind') === 'rateLimit' })
  let asked = 0
  const shelf = new Shelf({ secret: () => `${freshSecret()}${asked++}`, fetch, hooks: { beforeRetry } })
  const started = performance.now()
  let ended: number | null = null
  const end = (): void => void (ended = performance.now() - started)
  void Promise.resolve(kinds[kind]?.(shelf, options)).then(end, end)
  for (let passed = 0; ended === null && passed < 300; passed++) await vi.advanceTimersByTimeAsync(1_000)
  if (ended === null) throw new Error(`it still goes on after 300 s and ${sent.length} requests`)
  return { sent, waits, ended }
}

const sequences = fc.array(refusal, { minLength: 1, maxLength: 5 })
const given = fc.record({
  retries: fc.nat(3),
  retryDelay: fc.constantFrom(0, 1, 250),
  rateLimitWait: fc.constantFrom(0, 2_000, 65_000)
})

test.each(Object.keys(kinds))(
  '%s: any sequence of refusals ends after so many requests and so much time',
  async (kind) => {
    await fc.assert(
      fc.asyncProperty(sequences, given, async (refusals, options) => {
        const { sent, waits, ended } = await refuse(kind, refusals, options)
        // The secret is asked for once more after a 401, beside what is repeated.
        const most = options.retries === 0 ? 2 : 2 + options.retries + 16
        expect(sent.length).toBeLessThanOrEqual(most)
        const held = waits.filter(({ limit }) => limit).reduce((sum, { delay }) => sum + delay, 0)
        expect(held).toBeLessThanOrEqual(options.rateLimitWait)
        expect(ended).toBeLessThanOrEqual(options.rateLimitWait + 65_000 + options.retries * 8_000 + 2_000)
        let [failures, refused] = [0, 0]
        for (const { delay, limit } of waits) {
          const step = limit
            ? Math.min(10_000, 1_000 * 2 ** refused++)
            : Math.min(8_000, options.retryDelay * 2 ** failures++)
          expect(delay).toBeGreaterThanOrEqual(step / 2)
        }
      }),
      runs(150)
    )
  },
  60_000
)

const undated = sequences.filter(
  (refusals) => !/19|20/.test(JSON.stringify(refusals.map(({ headers: given }) => given)))
)
const readings = fc.infiniteStream(fc.oneof(fc.integer({ min: -1e13, max: 1e13 }), fc.constant(NaN)))

test('the wall clock does not change attempts and their times', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...Object.keys(kinds)),
      undated,
      given,
      readings,
      async (kind, refusals, options, clock) => {
        vi.spyOn(Math, 'random').mockReturnValue(0.5)
        const times = async (): Promise<unknown> => {
          const { sent, waits, ended } = await refuse(kind, refusals, options)
          return [sent.map((time) => Math.round(time - (sent[0] ?? 0))), waits, Math.round(ended)]
        }
        const honest = await times()
        vi.spyOn(Date, 'now').mockImplementation(() => clock.next().value)
        expect(await times()).toEqual(honest)
        vi.restoreAllMocks()
      }
    ),
    runs(60)
  )
}, 300_000)

const again = ['0', '-1', 'NaN', 'Thu, 01 Jan 1970 00:00:00 GMT', '0.001']

test.each(again)(
  'a rate limit of a window of 60 seconds that says Retry-After: %s is survived with the defaults',
  async (after) => {
    for (const random of [0, 0.5, 1 - 2 ** -53]) {
      vi.spyOn(Math, 'random').mockReturnValue(random)
      const opens = performance.now() + 60_000
      let sent = 0
      const fetch: Fetch = async () => {
        sent++
        if (performance.now() >= opens) return Response.json({ id: '1' })
        return Response.json(
          { message: limits, code: 'LIMITS_REACHED' },
          { status: 429, headers: { 'retry-after': after } }
        )
      }
      const outcome = Promise.resolve(new Shelf({ secret: freshSecret(), fetch }).book.create({}))
      outcome.catch(() => {})
      await vi.advanceTimersByTimeAsync(66_000)
      expect(await outcome).toEqual({ id: '1' })
      expect(sent).toBeLessThanOrEqual(17)
      vi.restoreAllMocks()
    }
  }
)

test('retries and waits of Infinity end too', async () => {
  const always = { status: 503, body: '', headers: { 'retry-after': '0' } }
  const { sent } = await refuse('safe', [always], {
    retries: Infinity,
    retryDelay: 0,
    rateLimitWait: Infinity
  })
  expect(sent.length).toBe(1_001)
  const limited = { status: 429, body: '', headers: { 'retry-after': '9999999999' } }
  expect((await refuse('safe', [limited], { rateLimitWait: Infinity })).sent).toHaveLength(1)
})
