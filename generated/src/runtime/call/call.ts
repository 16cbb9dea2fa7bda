import { type Answer, bareResponse } from '../answer/response.ts'
import { CallAlreadySentError } from '../errors/errors.ts'
import type { Invocation, Variant } from '../request/prepare.ts'
import { Exchange } from '../send/exchange.ts'

/** Makes what a call promises of an answer. */
export type Read<T> = (response: Response, exchange: Exchange) => Promise<T>

const never = (): void => {}

// The `then` of a platform looks up the class of a promise first (ECMA-262 §27.2.5.4); nothing else shows its use.
/** The class, and those of programs that extend it, of which a call was made. */
const watched: WeakSet<object> = /* @__PURE__ */ new WeakSet()

/** Settles a promise from outside. */
interface Settle<T> {
  // As a method, so that a call of one type is also a call of a wider one.
  resolve(value: T): void
  reject(reason: unknown): void
}

// The first call of a class assigns these: the class alone reads what a call hides from programs.

/** Settles in which way a call is used, or returns why it cannot be used so. */
export let claimCall: (call: Call<unknown>, way: string) => CallAlreadySentError | null

/** What the method that made a call was given. */
export let invocationOf: (call: Call<unknown>) => Invocation

/** Settles the promise that a call is as an answer does. */
export let settleCall: <T>(call: Call<T>, answer: Promise<Answer<T>>) => void

/**
 * A call of the API. Await it for what it answers; each call is sent once. Code that waits for the promise itself and
 * not by `then`, as tracing does, sends nothing: a call that is sent when it is used settles there once it was used.
 */
export class Call<T> extends Promise<T> {
  readonly #invocation: Invocation
  readonly #read: Read<T>
  readonly #variant: (() => Variant) | undefined
  #exchange: Exchange | undefined
  #answer: Promise<Answer<T>> | undefined
  #bare: Promise<Response> | undefined
  #way: string | undefined
  readonly #settle: Settle<T>
  /** The answer once more, if its body was read before the call was used. */
  #kept: Response | undefined
  /** True for a call that was sent at once, until a program may wait for the promise itself. */
  #isUnseen = false
  /** True once code may wait for the promise itself. */
  #isWatched = false

  // What a static block would do; bundlers keep a class that has one in every program.
  static #watch(Class: typeof Call): void {
    watched.add(Class)
    Object.defineProperty(Class.prototype, 'constructor', {
      get(this: object) {
        if (#isUnseen in this) this.#seen()
        return Class
      },
      configurable: true
    })
    invocationOf = (call) => call.#invocation
    settleCall = (call, answer) => {
      const { resolve, reject } = call.#settle
      answer.then(({ data }) => resolve(data), reject)
    }
    const parent: Promise<unknown> = Object.getPrototypeOf(Call.prototype)
    claimCall = (call, way) => {
      if (call.#way === undefined) {
        const isWatched = call.#isWatched
        call.#isUnseen = false
        // A program that uses the call handles its failure, so the promise itself must not report it once more.
        parent.then.call(call, null, never)
        call.#way = way
        if (call.#exchange) call.#exchange.isUnread = false
        if (way === 'awaited') queueMicrotask(() => settleCall(call, call.withResponse()))
        else if (isWatched) call.#settle.reject(new CallAlreadySentError(way, 'awaited'))
      }
      return call.#way === way ? null : new CallAlreadySentError(call.#way, way)
    }
  }

  /** What `then` returns is a plain promise. */
  static override get [Symbol.species](): PromiseConstructor {
    return Promise
  }

  /** `now` sends the request at once, `later` when the call is used; the variant is asked for then. */
  constructor(invocation: Invocation, read: Read<T>, when: 'now' | 'later', variant?: () => Variant) {
    let settle: Settle<T> = { resolve: never, reject: never }
    super((resolve, reject) => {
      settle = { resolve, reject }
    })
    this.#settle = settle
    this.#invocation = invocation
    this.#read = read
    this.#variant = variant
    if (!watched.has(new.target)) Call.#watch(new.target)
    if (when === 'later') return
    this.#isUnseen = true
    const exchange = this.#started()
    exchange.isUnread = true
    // Asking for the response is what sends the request.
    exchange.response.catch(settle.reject)
  }

  /** Settles the promise itself for code that waits for it and not by `then`. */
  #seen(): void {
    this.#isWatched = true
    if (this.#way !== undefined && this.#way !== 'awaited')
      this.#settle.reject(new CallAlreadySentError(this.#way, 'awaited'))
    if (!this.#isUnseen) return
    this.#isUnseen = false
    const exchange = this.#started()
    // `await` looks at the class too, a moment before it calls `then`.
    exchange.response.then().then(() => {
      if (this.#way !== undefined) return
      this.#answer ??= exchange.read((response) => {
        // The bare response may still be asked for.
        this.#kept = 'clone' in response ? response.clone() : undefined
        return this.#read(response, exchange)
      })
      settleCall(this, this.#answer)
    }, never)
  }

  override then<A = T, B = never>(
    fulfilled?: ((value: T) => A | PromiseLike<A>) | null,
    rejected?: ((reason: unknown) => B | PromiseLike<B>) | null
  ): Promise<A | B> {
    const answer = this.withResponse()
    return typeof fulfilled === 'function'
      ? answer.then(({ data }) => fulfilled(data), rejected)
      : answer.then(({ data }) => data).then(fulfilled, rejected)
  }

  // These two of a platform's promise need not call `then`: those of zone.js do not.
  override catch<B = never>(rejected?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<T | B> {
    return this.then(null, rejected)
  }

  override finally(settled?: (() => void) | null): Promise<T> {
    return this.then().finally(settled)
  }

  /** What the call answers together with the response that carried it. */
  withResponse(): Promise<Answer<T>> {
    const refused = claimCall(this, 'awaited')
    if (refused) return Promise.reject(refused)
    return (this.#answer ??= this.#started().read(this.#read))
  }

  /** The bare response, whose body is yours to read. */
  asResponse(): Promise<Response> {
    const refused = claimCall(this, 'taken as a response')
    if (refused) return Promise.reject(refused)
    const again = (): Response => {
      if (this.#kept) return this.#kept
      throw new CallAlreadySentError('read', 'taken as a response')
    }
    return (this.#bare ??= this.#answer?.then(again, again) ?? bareResponse(this.#started()))
  }

  #started(): Exchange {
    return (this.#exchange ??= new Exchange(this.#invocation, this.#variant))
  }
}
