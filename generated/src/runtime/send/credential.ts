import type { Secret } from '../call/options.ts'
import { ArgumentError } from '../errors/errors.ts'
import type { Invocation, Prepared } from '../request/prepare.ts'
import { describe } from '../values.ts'
import type { Lifetime } from './lifetime.ts'

/** The call that secrets are for. */
export interface Asker {
  readonly call: Invocation
  readonly lifetime: Lifetime
}

/** What shows who makes a call, if it is not one secret in a header. */
export interface Credential {
  /**
   * Gets the secrets before the first attempt, and once more after they were refused: texts that nothing may show, a line
   * each, and a blank one if the operation takes none; null if it takes secrets that the client does not have.
   */
  ask(request: Prepared, isRefused?: boolean): Promise<string | null>
  /** Adds the secrets to the headers of an attempt, and gives the request as it is sent. */
  put(request: Prepared, headers: Record<string, string>): Prepared
}

/** What checks the secret that a function gives. */
export interface Checking extends Pick<Asker, 'lifetime'> {
  readonly call: { readonly connection: { checkSecret(value: unknown, name: string): string } }
}

type Asked = Exclude<Secret, string>

/**
 * The secret that a function of the program gives, checked; `refused` is the one that the API refused before.
 *
 * @throws ArgumentError if the function fails; what ended the call if that came first.
 */
export async function secretFrom(
  secret: Asked,
  { call, lifetime }: Checking,
  refused?: string | null
): Promise<string | null> {
  let given: string | null
  try {
    const ask = (): Promise<string | null> =>
      refused === undefined ? askSecret(secret) : renewSecret(secret, refused)
    given = await lifetime.guard(new AbortController(), 'total', 0, ask)
  } catch (cause) {
    throw lifetime.over ? cause : new ArgumentError('The token function failed', { cause })
  }
  return given === null ? null : call.connection.checkSecret(given, 'The result of token')
}

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
  const asking: Asking = { since: performance.now(), answer: Promise.resolve(given).then(textOf) }
  // What is there at once may depend on which call asks.
  if (typeof given !== 'object' || given === null) return asking
  pending.set(secret, asking)
  const end = (): boolean => pending.get(secret) === asking && pending.delete(secret)
  asking.answer.then(end, end)
  return asking
}

function textOf(value: unknown): string | null {
  if (typeof (value ?? '') !== 'string')
    throw new TypeError(`It must give a string or null; got ${describe(value)}`)
  return typeof value === 'string' ? value : null
}

function isFresh({ since }: Asking): boolean {
  return performance.now() - since < longestShared
}
