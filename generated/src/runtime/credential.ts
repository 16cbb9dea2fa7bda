import type { Connection } from './connection.ts'
import { ArgumentError, isApiError } from './errors.ts'
import type { Lifetime } from './lifetime.ts'
import type { Secret } from './options.ts'

/** The secret of one call: asked for before it, and once more after a 401. */
export class Credential {
  readonly #connection: Connection
  readonly #lifetime: Lifetime
  #renewed = false
  /** The secret, null where the call goes without one. */
  value: string | null = null

  constructor(connection: Connection, lifetime: Lifetime) {
    this.#connection = connection
    this.#lifetime = lifetime
  }

  /** Finds out the secret; waits only where a function gives it. */
  ask(): Promise<void> | void {
    const { secret } = this.#connection
    if (typeof secret === 'function') return this.#askFor(secret)
    this.value = secret
  }

  async #askFor(secret: Exclude<Secret, string>): Promise<void> {
    try {
      const given = await this.#lifetime.guard(new AbortController(), 'total', 0, async () => secret())
      if (typeof (given ?? '') !== 'string') throw new TypeError('It gave no string')
      this.value = given ?? null
    } catch (cause) {
      throw this.#lifetime.over
        ? cause
        : new ArgumentError('The function that gives the secret failed', { cause })
    }
  }

  /** Asks again where the secret was refused; true where there is another one now. */
  async renew(error: unknown): Promise<boolean> {
    if (
      this.#renewed ||
      typeof this.#connection.secret !== 'function' ||
      !isApiError(error) ||
      error.status !== 401
    )
      return false
    this.#renewed = true
    const before = this.value
    await this.ask()
    return this.value !== before
  }

  /** A text without the secret. */
  scrub(text: string): string {
    // A secret this short is none, and replacing it would only garble the text.
    return this.value && this.value.length > 5 ? text.replaceAll(this.value, '[secret]') : text
  }

  /** Takes the secret out of what printing an error shows. */
  clean<E extends Error>(error: E): E {
    for (const name of ['message', 'stack', 'code', 'url']) {
      const text: unknown = Reflect.get(error, name)
      if (typeof text === 'string' && this.scrub(text) !== text) Reflect.set(error, name, this.scrub(text))
    }
    const cause = this.scrubCause(error.cause)
    if (cause !== error.cause) Reflect.set(error, 'cause', cause)
    return error
  }

  /** What caused an error, without the secret. */
  scrubCause(cause: unknown, depth = 0): unknown {
    try {
      const isError = cause instanceof Error
      const text = isError ? `${cause.message} ${cause.stack}` : String(cause)
      const deeper = isError && depth < 5 ? this.scrubCause(cause.cause, depth + 1) : undefined
      if (this.scrub(text) === text && (!isError || depth > 4 || deeper === cause.cause)) return cause
      const clean = new Error(this.scrub(isError ? cause.message : text), { cause: deeper })
      // The code tells whether anything was sent.
      return isError && 'code' in cause ? Object.assign(clean, { code: cause.code }) : clean
    } catch {
      return new Error('What caused it cannot be read')
    }
  }
}
