/** Values that nobody should pass, each by a name that says what it is. */
import fc from 'fast-check'
import { isApiError } from '../../templates/runtime/index.ts'

const fail = (): never => {
  throw new RangeError('hostile')
}

/** A proxy every use of which throws. */
function trap(target: object | (() => void)): object {
  const names = ['get', 'has', 'ownKeys', 'getPrototypeOf', 'getOwnPropertyDescriptor', 'apply', 'construct']
  return new Proxy(target, Object.fromEntries(names.map((name) => [name, fail])))
}

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy
}

function circular(): object {
  const self: Record<string, unknown> = {}
  self['self'] = self
  return self
}

/** Anything, made anew each time. */
export const hostile: Readonly<Record<string, () => unknown>> = {
  undefined: () => undefined,
  null: () => null,
  true: () => true,
  zero: () => 0,
  NaN: () => NaN,
  minus: () => -1,
  fraction: () => 0.5,
  infinity: () => Infinity,
  minusInfinity: () => -Infinity,
  bigint: () => 5n,
  symbol: () => Symbol('s'),
  empty: () => '',
  text: () => 'text',
  number: () => '5',
  surrogate: () => '\ud800',
  control: () => 'a\u0000\r\nb',
  emoji: () => '😀',
  dots: () => '..',
  proto: () => '__proto__',
  array: () => [1, 'two', null],
  object: () => ({ a: 1 }),
  circular,
  bigints: () => ({ big: 5n }),
  getter: () => ({
    get a() {
      return fail()
    }
  }),
  deep: () => JSON.parse('['.repeat(20_000) + ']'.repeat(20_000)) as unknown,
  function: () => () => 1,
  thrower: () => fail,
  class: () => class {},
  proxy: () => trap({}),
  functionProxy: () => trap(() => {}),
  revoked,
  toJSON: () => ({ toJSON: fail }),
  toJSONNothing: () => ({ toJSON: () => undefined }),
  toString: () => ({ toString: fail, valueOf: fail }),
  then: () => ({ then: fail }),
  rejected: () => {
    const promise = Promise.reject(new RangeError('hostile'))
    promise.catch(() => {})
    return promise
  },
  bare: () => Object.create(null) as unknown,
  date: () => new Date(NaN),
  map: () => new Map([['a', 1]]),
  blob: () => new Blob(['x']),
  bytes: () => new Uint8Array(3),
  stream: () => new Blob(['x']).stream(),
  usedStream: () => {
    const stream = new Blob(['x']).stream()
    stream.getReader()
    return stream
  },
  form: () => new FormData(),
  headers: () => new Headers({ a: 'b' }),
  response: () => new Response('x'),
  error: () => new Error('e'),
  abort: () => AbortSignal.abort(),
  iterator: () => ({ [Symbol.iterator]: fail }),
  tag: () => ({
    get [Symbol.toStringTag]() {
      return fail()
    }
  })
}

/** The name of a hostile value. */
export const name: fc.Arbitrary<string> = fc.constantFrom(...Object.keys(hostile))

/** The value of a name. */
export function valueOf(each: string): unknown {
  return hostile[each]?.()
}

/** What a use of the SDK ends with; fails where it throws at once or does not end. */
export async function ending(use: () => unknown): Promise<{ readonly error: unknown } | null> {
  let result: unknown
  try {
    result = use()
  } catch (error) {
    throw new Error('it threw at once', { cause: error })
  }
  let timer: ReturnType<typeof setTimeout> | undefined
  const hangs = new Promise<'hangs'>((resolve) => (timer = setTimeout(resolve, 2_000, 'hangs')))
  const ended = Promise.resolve(result).then(
    () => null,
    (error: unknown) => ({ error })
  )
  const end = await Promise.race([ended, hangs])
  clearTimeout(timer)
  if (end === 'hangs') throw new Error('it hangs')
  return end
}

/** Fails where an ending is an error that is not of the SDK, and not one of the caller's own. */
export function checkEnding(end: { readonly error: unknown } | null, own: readonly unknown[] = []): void {
  if (end && !isApiError(end.error) && !own.includes(end.error))
    throw new Error('an error of nobody', { cause: end.error })
}
