import fc from 'fast-check'
import { afterEach, beforeEach, test, vi } from 'vitest'
import type { Fetch } from '../../../templates/runtime/index.ts'
import { runs } from '../bytes.ts'
import { checkEnding, ending, name, valueOf } from '../hostile.ts'
import { Shelf, jsonLines } from '../service.ts'
import { drain, watchUnhandled } from '../uses.ts'
import { readAs } from '../readAs.ts'

watchUnhandled()
beforeEach(() => void vi.stubGlobal('fetch', fine))
afterEach(() => void vi.unstubAllGlobals())

/** Calls a method with anything, as a program without types could. */
const apply = (target: object, method: string, args: readonly unknown[]): unknown =>
  Reflect.apply(Reflect.get(target, method), target, [...args])

/** Each kind of call, with anything as its arguments. */
const kinds: Readonly<Record<string, (shelf: Shelf, args: readonly unknown[]) => unknown>> = {
  get: ({ book }, args) => apply(book, 'fetch', args),
  post: ({ book }, args) => apply(book, 'update', args),
  upload: ({ book }, args) => apply(book, 'upload', args),
  catchAll: ({ book }, args) => apply(book, 'stored', args),
  response: ({ book }, args) => apply(Object(apply(book, 'fetch', args)), 'asResponse', []),
  page: ({ book }, args) => apply(book, 'list', args.slice(1)),
  pages: ({ book }, args) => drain(apply(book, 'list', args.slice(1)) as AsyncIterable<unknown>),
  toArray: ({ book }, args) =>
    apply(Object(apply(book, 'list', args.slice(1))), 'toArray', [{ limit: args[0] }]),
  listStream: ({ book }, args) =>
    drain(apply(Object(apply(book, 'list', args.slice(1))), 'stream', []) as AsyncIterable<unknown>),
  streamOptions: ({ book }, [limit, heartbeats, signal]) =>
    drain(apply(book.list(), 'stream', [{ limit, heartbeats, signal }]) as AsyncIterable<unknown>),
  completion: ({ book }, args) =>
    drain(apply(Object(apply(book, 'read', args)), 'stream', []) as AsyncIterable<unknown>),
  eventStream: ({ book }, args) => drain(apply(book, 'watch', args) as AsyncIterable<unknown>),
  csv: ({ book }, args) => apply(Object(apply(book, 'export', args.slice(1))), 'csv', []),
  media: ({ book }, args) => apply(book, 'download', args),
  mediaAs: ({ book }, args) => apply(Object(apply(book, 'download', args)), 'as', [args[0]]),
  raw: (shelf, args) => apply(shelf, 'request', args),
  rawPath: (shelf, [path, request]) => apply(shelf, 'request', ['POST', path, request])
}

const fine = async (_: string, init: RequestInit): Promise<Response> => {
  const isStream = new Headers(init.headers).get('accept') === 'application/jsonl'
  return isStream
    ? new Response('{"type":"item","data":{"id":"1"}}\n')
    : Response.json({ items: [{ id: '1' }] })
}
/** Busy for longer than the usual retries, and not for ever: a caller may ask for retries without end. */
const busy = (): Fetch => {
  let left = 6
  return async (url, init) => (left-- > 0 ? Response.json({}, { status: 503 }) : fine(url, init))
}
const fetches = fc.boolean().map((isFine): Fetch => (isFine ? fine : busy()))

test.each(Object.keys(kinds))(
  '%s: no arguments make it throw anything but errors of the SDK',
  async (kind) => {
    await fc.assert(
      fc.asyncProperty(fc.tuple(name, name, name), fetches, async (names, fetch) => {
        const args = names.map(valueOf)
        const end = await ending(() => kinds[kind]?.(new Shelf({ ...quick, fetch }), args))
        checkEnding(end, reasons(names, args))
      }),
      runs(100)
    )
  }
)

/** Options with which a call that is repeated ends in milliseconds. */
const quick = { secret: 's', retryDelay: 1, rateLimitWait: 0 }

/** A signal that fired before is anybody's own: its reason is what a call rejects with. */
function reasons(names: readonly string[], values: readonly unknown[]): unknown[] {
  return names.flatMap((each, index) => (each === 'abort' ? [(values[index] as AbortSignal).reason] : []))
}

const perCall = [
  'signal',
  'abortSignal',
  'timeout',
  'headersTimeout',
  'bodyTimeout',
  'idleTimeout',
  'retries',
  'retryDelay',
  'retryTimeout',
  'headers',
  'idempotent',
  'fetchOptions',
  'limit',
  'heartbeats',
  'runAsUserId',
  'timezone'
]
const perClient = [
  ...perCall.slice(2),
  'secret',
  'hooks',
  'baseUrl',
  'host',
  'protocol',
  'endpoints',
  'scheme',
  'allowBrowserSecret'
]
// A first wait without end is one of seconds, which bounded.property.test.ts measures on a clock of its own.
const isQuick = ([key, each]: readonly [string, string]): boolean =>
  key !== 'retryDelay' || each !== 'infinity'
const options = (names: readonly string[]): fc.Arbitrary<[string, string][]> =>
  fc.uniqueArray(fc.tuple(fc.constantFrom(...names), name).filter(isQuick), {
    selector: ([key]) => key,
    minLength: 1,
    maxLength: 3
  })

/** A call may end with what its options threw or were given as a reason. */
function checkFor(
  pairs: readonly [string, string][],
  given: object,
  end: { readonly error: unknown } | null
): void {
  checkEnding(
    end,
    reasons(
      pairs.map(([, each]) => each),
      Object.values(given)
    )
  )
}

test.each(Object.keys(kinds))(
  '%s: any option of the call ends in a value or an error of the SDK',
  async (kind) => {
    await fc.assert(
      fc.asyncProperty(options(perCall), fetches, async (pairs, fetch) => {
        const given = Object.fromEntries(pairs.map(([key, each]) => [key, valueOf(each)]))
        const args =
          kind === 'rawPath' ? ['/x', given] : kind === 'raw' ? ['GET', '/x', given] : ['1', {}, given]
        const end = await ending(() => kinds[kind]?.(new Shelf({ ...quick, fetch }), args))
        checkFor(pairs, given, end)
      }),
      runs(100)
    )
  }
)

test.each(['get', 'post', 'page', 'listStream', 'completion', 'media'])(
  '%s: no option of the client makes it throw anything else',
  async (kind) => {
    await fc.assert(
      fc.asyncProperty(options(perClient), fetches, fc.boolean(), async (pairs, fetch, late) => {
        const given = Object.fromEntries(pairs.map(([key, each]) => [key, valueOf(each)]))
        const end = await ending(async () => {
          const shelf = late
            ? new Shelf({ ...quick, fetch }).extend(given)
            : Reflect.construct(Shelf, [{ ...quick, fetch, ...given }])
          return kinds[kind]?.(shelf, ['1', {}, {}])
        })
        checkEnding(end)
      }),
      runs(100)
    )
  }
)

test('options of any type end in a value or an error of the SDK', async () => {
  await fc.assert(
    fc.asyncProperty(name, fc.boolean(), async (each, late) => {
      // What cannot even be asked whether it is a client is nothing that a constructor can take over.
      fc.pre(late || !/proxy|revoked/i.test(each))
      const end = await ending(async () => {
        const shelf = late
          ? (apply(new Shelf({ secret: 's', fetch: fine }), 'extend', [valueOf(each)]) as Shelf)
          : (Reflect.construct(Shelf, [valueOf(each)]) as Shelf)
        return apply(shelf.book, 'fetch', ['1', null, { headers: { a: 'b' } }])
      })
      checkEnding(end)
    }),
    runs(100)
  )
})

test('readEvents accepts or refuses options of any type', async () => {
  await fc.assert(
    fc.asyncProperty(
      options(['signal', 'abortSignal', 'heartbeats', 'limit', 'idleTimeout']),
      async (pairs) => {
        const given = Object.fromEntries(pairs.map(([key, each]) => [key, valueOf(each)]))
        const response = new Response('{"type":"item","data":{}}\n')
        const end = await ending(() =>
          drain(
            Reflect.apply(readAs, null, [response, { ...given, style: jsonLines }]) as AsyncIterable<unknown>
          )
        )
        checkFor(pairs, given, end)
      }
    ),
    runs(100)
  )
})
