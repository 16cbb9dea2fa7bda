/** What happens to the attempts of a call, one after the other. */
import fc from 'fast-check'
import type { Shelf, CallOptions } from './service.ts'

const errorOf = (code: string): Error => Object.assign(new Error(code), { code })
const limited = { message: 'You have exceeded your allocated rate limits: rate/x', code: 'LIMITS_REACHED' }
const exhausted = {
  message: 'You have exceeded your allocated account limits: token',
  code: 'LIMITS_REACHED'
}

/** One thing that happens to an attempt; whether it is harmless to send again, and whether it passes. */
export type Event =
  | { readonly kind: 'status'; readonly status: number; readonly after: string | null }
  | { readonly kind: 'limit'; readonly after: string | null; readonly name: 'retry-after' | 'retry-after-ms' }
  | { readonly kind: 'unsent'; readonly code: string }
  | { readonly kind: 'quota' | 'reset' | 'brokenBody' | 'silence' | 'late' | 'lateLimit' }

const after = fc.constantFrom(
  null,
  '0',
  '1',
  '30',
  '70',
  '-1',
  'soon',
  '1e9',
  'Thu, 01 Jan 2099 00:00:00 GMT'
)
/** Anything that can happen to an attempt. */
export const event: fc.Arbitrary<Event> = fc.oneof(
  fc.record({
    kind: fc.constant('status' as const),
    status: fc.constantFrom(400, 401, 403, 404, 408, 409, 500, 501, 502, 503, 504),
    after
  }),
  fc.record({
    kind: fc.constant('limit' as const),
    after,
    name: fc.constantFrom('retry-after' as const, 'retry-after-ms' as const)
  }),
  fc.record({
    kind: fc.constant('unsent' as const),
    code: fc.constantFrom('ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT')
  }),
  fc
    .constantFrom('quota', 'reset', 'brokenBody', 'silence', 'late', 'lateLimit')
    .map((kind) => ({ kind }) as Event)
)

/** What `fetch` makes of an event; without one the answer is fine. */
export function answerTo(each: Event | undefined, init: RequestInit): Response | Promise<Response> {
  switch (each?.kind) {
    case undefined:
      return Response.json({ id: '1' })
    case 'status':
      return Response.json(
        {},
        { status: each.status, headers: each.after === null ? {} : { 'retry-after': each.after } }
      )
    case 'limit':
      return Response.json(limited, {
        status: 429,
        headers: each.after === null ? {} : { [each.name]: each.after }
      })
    case 'quota':
      return Response.json(exhausted, { status: 429 })
    case 'late':
      return Response.json({ message: 'm', code: 'GENERIC_ERROR' })
    case 'lateLimit':
      return Response.json({ message: 'm', code: 'TOO_MANY_REQUESTS' })
    case 'brokenBody':
      return new Response(
        new ReadableStream({ pull: (controller) => controller.error(errorOf('ECONNRESET')) })
      )
    case 'reset':
      throw new TypeError('fetch failed', { cause: errorOf('ECONNRESET') })
    case 'unsent':
      throw new TypeError('fetch failed', { cause: errorOf(each.code) })
    case 'silence':
      return new Promise((_, reject) =>
        init.signal?.addEventListener('abort', () => reject(init.signal?.reason), { once: true })
      )
  }
}

/** A call of each kind, by what repeating it would do. */
export const kinds: Readonly<Record<string, (shelf: Shelf, options: CallOptions) => PromiseLike<unknown>>> = {
  safe: ({ book }, options) => book.fetch('1', null, options),
  idempotent: ({ book }, options) => book.update('1', {}, options),
  never: ({ book }, options) => book.create({}, options),
  stream: ({ book }, options) => book.read('1', {}, options).stream().response
}

let secrets = 0

/** A secret of its own for each run: what a rate limit closes outlives a call. */
export function freshSecret(): string {
  return `secret-${secrets++}`
}
