import { askSecret, renewSecret } from './asking.ts'
import type { Connection } from '../call/connection.ts'
import { ArgumentError, isApiError } from '../errors/errors.ts'
import type { Lifetime } from './lifetime.ts'
import { scrubText, scrubValue } from './redact.ts'
import { checkSecret } from '../call/secret.ts'

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
