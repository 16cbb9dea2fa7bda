import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { isApiError, type Fetch } from '../../../templates/runtime/index.ts'
import { answerTo, event, freshSecret, kinds, type Event } from '../attempts.ts'
import { runs } from '../bytes.ts'
import { Shelf, type CallOptions } from '../service.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const passing = [408, 502, 503, 504]

interface Run {
  readonly attempts: number
  readonly waits: number
  readonly end: { readonly error: unknown } | { readonly value: unknown }
  readonly met: readonly Event[]
}

/** Makes a call under fake time, which runs until the call ends. */
async function run(kind: string, events: readonly Event[], options: CallOptions): Promise<Run> {
  const met: Event[] = []
  let attempts = 0
  let waits = 0
  const fetch: Fetch = async (_, init) => {
    const each = events[attempts++]
    if (each) met.push(each)
    return answerTo(each, init)
  }
  const hooks = { beforeRetry: ({ delay }: { readonly delay: number }) => void (waits += delay) }
  const shelf = new Shelf({ secret: freshSecret(), fetch, hooks })
  let end: Run['end'] | null = null
  void Promise.resolve(kinds[kind]?.(shelf, options)).then(
    (value) => (end = { value }),
    (error: unknown) => (end = { error })
  )
  for (let passed = 0; end === null && passed < 600; passed++) await vi.advanceTimersByTimeAsync(1_000)
  if (end === null) throw new Error('it hangs')
  return { attempts, waits, end, met }
}

const isUnsent = ({ kind }: Event): boolean => kind === 'unsent'
const isLimit = ({ kind }: Event): boolean => kind === 'limit'

test.each(['never', 'stream'])(
  '%s: it is sent again only after a rate limit, or where nothing was sent',
  async (kind) => {
    await fc.assert(
      fc.asyncProperty(fc.array(event, { maxLength: 6 }), fc.nat(4), async (events, retries) => {
        const { attempts, met, end } = await run(kind, events, { retries })
        expect(met.slice(0, attempts - 1).every((each) => isUnsent(each) || isLimit(each))).toBe(true)
        if ('error' in end) expect(isApiError(end.error)).toBe(true)
      }),
      runs(150)
    )
  }
)

test.each(['safe', 'idempotent'])(
  '%s: attempts stay within the retries, beside those that a rate limit refused',
  async (kind) => {
    await fc.assert(
      fc.asyncProperty(fc.array(event, { maxLength: 8 }), fc.nat(4), async (events, retries) => {
        const { attempts, met, end } = await run(kind, events, { retries })
        const failures = met
          .slice(0, attempts - 1)
          .filter((each) => !isLimit(each) && each.kind !== 'lateLimit')
        expect(failures.length).toBeLessThanOrEqual(retries)
        const final = kind === 'safe' ? ['quota'] : ['quota', 'late']
        const passes = (each: Event): boolean =>
          each.kind === 'status'
            ? passing.includes(each.status) || (kind === 'safe' && each.status === 500)
            : !final.includes(each.kind)
        expect(met.slice(0, attempts - 1).every(passes)).toBe(true)
        if (retries === 0) expect(attempts).toBe(1)
        if ('value' in end) expect(attempts).toBe(events.length + 1)
      }),
      runs(150)
    )
  }
)

test.each(Object.keys(kinds))(
  '%s: all waiting that the API asks for stays within 65 seconds',
  async (kind) => {
    const asked = fc.record({
      kind: fc.constant('limit' as const),
      after: fc.constantFrom(null, '1', '20', '40', '64', '66'),
      name: fc.constant('retry-after' as const)
    })
    await fc.assert(
      fc.asyncProperty(fc.array(asked, { minLength: 1, maxLength: 12 }), async (events) => {
        const started = Date.now()
        const { waits, end, attempts } = await run(kind, events, {})
        expect(waits).toBeLessThanOrEqual(65_000)
        expect(Date.now() - started).toBeLessThan(70_000)
        const first = events.slice(0, attempts)
        if ('value' in end) expect(first).toHaveLength(events.length)
        else expect(end.error).toMatchObject({ status: 429, kind: 'rateLimit' })
      }),
      runs(60)
    )
  }
)

test('retries: 0 never waits, not even for a rate limit that another call met', async () => {
  await fc.assert(
    fc.asyncProperty(event, fc.constantFrom('safe', 'never', 'stream'), async (first, kind) => {
      fc.pre(first.kind !== 'silence')
      const started = Date.now()
      let attempts = 0
      const fetch: Fetch = async (_, init) => answerTo(attempts++ ? undefined : first, init)
      const shelf = new Shelf({ secret: freshSecret(), fetch, retries: 0 })
      await Promise.resolve(kinds[kind]?.(shelf, {})).catch(() => {})
      await Promise.resolve(kinds[kind]?.(shelf, {})).catch(() => {})
      expect([attempts, Date.now() - started]).toEqual([2, 0])
    }),
    runs(60)
  )
})
