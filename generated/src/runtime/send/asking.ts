import { monotonic } from './clock.ts'
import type { Secret } from '../call/options.ts'

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
export async function askSecret(secret: Asked): Promise<string | null> {
  const shared = pending.get(secret)
  return shared && isFresh(shared) ? shared.answer : start(secret, secret()).answer
}

/** Asks for another secret than the one that was refused; calls that were refused with the same one share the answer. */
export async function renewSecret(secret: Asked, refused: string | null): Promise<string | null> {
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
  const asking: Asking = { since: monotonic(), answer: Promise.resolve(given).then(checked) }
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
  return monotonic() - since < longestShared
}
