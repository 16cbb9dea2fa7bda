import { MockFailure } from './failure.ts'

/** The mark by which a client knows an error of the test, which is not one of the network. */
const mark = Symbol.for('fetch.thrown')

/** What a script threw, as the call ends with it. What a `fetch` says of a broken connection stays that. */
export function asThrown(error: unknown): unknown {
  const isConnection = error instanceof TypeError && error.message === 'fetch failed'
  if (error instanceof MockFailure || isConnection) return error
  const thrown =
    error instanceof Error && Object.isExtensible(error) ? error : new Error(String(error), { cause: error })
  return Object.defineProperty(thrown, mark, { value: true, configurable: true })
}
