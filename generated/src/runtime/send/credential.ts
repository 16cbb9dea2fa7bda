import type { Connection } from '../call/connection.ts'
import { ArgumentError, isApiError } from '../errors/errors.ts'
import type { Lifetime } from './lifetime.ts'
import { scrubText, scrubValue } from './redact.ts'
import { checkSecret } from '../request/secret.ts'
import type { Secret } from '../call/options.ts'

/** The secret of one call: asked for before it, and once more after a 401. */
export class Credential {
  readonly #connection: Connection
  readonly #lifetime: Lifetime
  #renewed = false
  /** The secret, null where the call goes without one. */
  value: string | null = null
  /** The header that says who asks, as it is sent. */
  sent: string | undefined

  constructor(connection: Connection, lifetime: Lifetime) {
    this.#connection = connection
    this.#lifetime = lifetime
  }

  /** Finds out the secret; waits only where a function gives it. */
  ask(): Promise<void> | void {
    const { secret } = this.#connection
    if (typeof secret === 'function') return this.#wait(() => askSecret(secret))
    this.value = secret
  }

  async #wait(ask: () => Promise<unknown>): Promise<void> {
    let given: unknown
    try {
      given = await this.#lifetime.guard(new AbortController(), 'total', 0, ask)
    } catch (cause) {
      throw this.#lifetime.over ? cause : new ArgumentError('The token function failed', { cause })
    }
    this.value =
      given === undefined || given === null
        ? null
        : checkSecret(this.#connection.service, given, 'The result of token')
  }

  /** Asks again where the secret was refused; true where there is another one now. */
  async renew(error: unknown): Promise<boolean> {
    const { secret } = this.#connection
    if (this.#renewed || typeof secret !== 'function' || !isApiError(error) || error.status !== 401)
      return false
    this.#renewed = true
    const before = this.value
    await this.#wait(() => renewSecret(secret, before))
    return this.value !== before
  }

  /** A text without the secret, and without the one that a header option carries. */
  scrub(text: string): string {
    return scrubText(text, [this.value, this.sent, this.sent?.slice(this.sent.lastIndexOf(' ') + 1)])
  }

  /** Takes the secret out of what printing an error shows. */
  clean<E extends Error>(error: E): E {
    if (!this.value && !this.sent) return error
    const scrub = (text: string): string => this.scrub(text)
    for (const name of ['message', 'stack', 'code', 'url', 'path', 'apiMessage']) {
      const text: unknown = Reflect.get(error, name)
      if (typeof text === 'string' && scrub(text) !== text) Reflect.set(error, name, scrub(text))
    }
    const cause = scrubValue(error.cause, scrub)
    if (cause !== error.cause) Reflect.set(error, 'cause', cause)
    return error
  }
}

type Asked = Exclude<Secret, string>

/** One asking of a function for a secret. */
interface Asking {
  readonly since: number
  readonly answer: Promise<string | null>
  /** The secret that it is to replace, for an asking after a 401. */
  readonly refused?: string | null
}

/** Askings that calls wait for. */
const pending: WeakMap<Asked, Asking> = /* @__PURE__ */ new WeakMap()

/** The last asking of each function after a 401: other calls may still be refused with the secret that it replaced. */
const renewals: WeakMap<Asked, Asking> = /* @__PURE__ */ new WeakMap()

// A function that never answers must not hold every later call.
const longestShared = 30_000

/** Asks for the secret. Calls that wait at the same time share one asking; what is given without waiting is not shared. */
async function askSecret(secret: Asked): Promise<string | null> {
  const shared = pending.get(secret)
  return shared && isFresh(shared) ? shared.answer : start(secret, secret()).answer
}

/** Asks for another secret than the one that was refused; calls that were refused with the same one share the answer. */
async function renewSecret(secret: Asked, refused: string | null): Promise<string | null> {
  const shared = renewals.get(secret)
  if (shared && shared.refused === refused && isFresh(shared)) return shared.answer
  // An asking that began before the refusal may give the refused secret again.
  const asking = { ...start(secret, secret()), refused }
  renewals.set(secret, asking)
  const forget = (): boolean => renewals.get(secret) === asking && renewals.delete(secret)
  asking.answer.then((value) => value === refused && forget(), forget)
  return asking.answer
}

function start(secret: Asked, given: ReturnType<Asked>): Asking {
  const asking: Asking = { since: performance.now(), answer: Promise.resolve(given).then(checked) }
  // What is there at once may depend on which call asks.
  if (typeof given !== 'object' || given === null) return asking
  pending.set(secret, asking)
  const end = (): boolean => pending.get(secret) === asking && pending.delete(secret)
  asking.answer.then(end, end)
  return asking
}

function checked(value: unknown): string | null {
  if (typeof (value ?? '') !== 'string') throw new TypeError('It gave no string')
  return typeof value === 'string' ? value : null
}

function isFresh({ since }: Asking): boolean {
  return performance.now() - since < longestShared
}
