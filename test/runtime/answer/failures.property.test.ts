import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readEvents, type Fetch } from '../../../templates/runtime/index.ts'
import { runs } from '../bytes.ts'
import { checkEnding, ending, name, valueOf } from '../hostile.ts'
import { Shelf } from '../service.ts'
import { drain, kinds, watchUnhandled } from '../uses.ts'

watchUnhandled()

// Waits that a real clock would count.
const quick = { rateLimitWait: 0, retryDelay: 1 }

/** A body that gives a chunk and then fails, or gives no bytes at all. */
function odd(chunks: readonly string[], failure: string | null, code: number): Response {
  let next = 0
  const body = new ReadableStream({
    pull(controller) {
      const chunk = chunks[next++]
      if (chunk !== undefined)
        controller.enqueue(chunk === 'json' ? new TextEncoder().encode('{"a":') : valueOf(chunk))
      else if (failure === null) controller.close()
      else controller.error(valueOf(failure))
    },
    cancel() {
      throw new RangeError('hostile')
    }
  })
  return new Response(body, { status: code })
}

const brokenBody = fc
  .record({
    chunks: fc.array(fc.oneof(fc.constant('json'), name), { maxLength: 3 }),
    failure: fc.option(name),
    code: fc.constantFrom(200, 500)
  })
  .map(
    ({ chunks, failure, code }): Fetch =>
      async () =>
        odd(chunks, failure, code)
  )

/** A `fetch` of one's own that fails in its own way, or answers with anything. */
const brokenFetch = fc.oneof(
  name.map(
    (each): Fetch =>
      async () =>
        Promise.reject(valueOf(each))
  ),
  name.map((each): Fetch => () => {
    throw valueOf(each)
  }),
  name.map(
    (each): Fetch =>
      () =>
        valueOf(each) as Promise<Response>
  ),
  fc.record({ body: name, code: fc.constantFrom(200, 500, 302), part: name }).map(
    ({ body, code, part }): Fetch =>
      async () =>
        ({
          ok: code === 200,
          status: code,
          headers: valueOf(part),
          body: valueOf(body),
          text: valueOf(part)
        }) as Response
  ),
  fc.constant<Fetch>(async () => {
    const used = new Response('{}')
    await used.text()
    return used
  })
)

test.each(Object.keys(kinds))(
  '%s: broken bodies and custom fetches end in errors of the SDK',
  async (kind) => {
    await fc.assert(
      // Of a bare response that is none the methods are the caller’s own.
      fc.asyncProperty(
        kind === 'response' ? brokenBody : fc.oneof(brokenBody, brokenFetch),
        async (fetch) => {
          checkEnding(await ending(() => kinds[kind]?.(new Shelf({ ...quick, secret: 's', fetch }))))
        }
      ),
      runs(80)
    )
  }
)

const anyInit = {
  method: 'GET',
  headers: {},
  signal: new AbortController().signal,
  redirect: 'manual'
} as const

test('readEvents handles any broken response', async () => {
  await fc.assert(
    fc.asyncProperty(brokenBody, async (fetch) => {
      const response = (await fetch('', anyInit)) as Response
      checkEnding(await ending(() => drain(readEvents(response))))
    }),
    runs(100)
  )
})

test('errors of hooks and signals are thrown unchanged, and an error of a secret function is a cause', async () => {
  await fc.assert(
    fc.asyncProperty(name, async (each) => {
      const thrown = valueOf(each)
      const fail = (): never => {
        throw thrown
      }
      const fetch: Fetch = async () => Response.json({}, { status: 503 })
      for (const hook of ['beforeAttempt', 'afterAttempt', 'beforeRetry']) {
        const end = await ending(() =>
          new Shelf({ ...quick, secret: 's', fetch, hooks: { [hook]: fail } }).book.fetch('1')
        )
        expect(Object.is(end?.error, thrown)).toBe(true)
      }
      const asked = await ending(() => new Shelf({ ...quick, fetch, secret: fail }).book.fetch('1'))
      expect(asked?.error instanceof TypeError && Object.is(asked.error.cause, thrown)).toBe(true)
      const given = await ending(() =>
        new Shelf({ ...quick, fetch, secret: (() => thrown) as () => string }).book.fetch('1')
      )
      checkEnding(given)
      if (thrown === undefined || /proxy|revoked/i.test(each)) return
      const { book } = new Shelf({ ...quick, secret: 's', fetch: () => new Promise(() => {}) })
      for (const use of [
        (signal: AbortSignal) => book.fetch('1', null, { signal }),
        (signal: AbortSignal) => book.list().stream({ signal }).next()
      ]) {
        const controller = new AbortController()
        const end = ending(() => use(controller.signal))
        await Promise.resolve()
        controller.abort(thrown)
        expect(Object.is((await end)?.error, thrown)).toBe(true)
      }
    }),
    runs(100)
  )
})
