import type { MockFailure } from './failure.ts'
import type { MockEvents } from './streams.ts'
import type { MockRequest } from './log.ts'
import { asThrown } from './thrown.ts'

/** What an operation can be told to answer: its value, its events, a refusal, or a whole response. */
export type Scripted<A, E> = A | MockEvents<E> | MockFailure | Response

/**
 * The same, or a function of the request that gives it. A call ends with what the function throws, so that an assertion in it fails the
 * test; `failure` refuses, and `throw new TypeError('fetch failed')` breaks the connection.
 */
export type Script<A, E> =
  Scripted<A, E> | ((request: MockRequest) => Scripted<A, E> | Promise<Scripted<A, E>>)

/** The scripts of a mock, by the name of the operation. A name that two operations had before is that of both. */
export interface Scripts {
  always(names: readonly string[], script: unknown): void
  once(names: readonly string[], script: unknown): void
  /** The script of a request that is answered now; null if the mock answers by itself. */
  take(name: string): { readonly script: unknown } | null
  clear(): void
}

/** Makes an empty list. What is told once goes first, in its order; then what was told last. */
export function createScripts(): Scripts {
  const lasting = new Map<string, { readonly script: unknown }>()
  let single: { readonly names: readonly string[]; readonly script: unknown }[] = []
  return {
    always: (names, script) => names.forEach((name) => lasting.set(name, { script })),
    once: (names, script) => void single.push({ names, script }),
    take(name) {
      const first = single.find(({ names }) => names.includes(name))
      single = single.filter((each) => each !== first)
      return first ?? lasting.get(name) ?? null
    },
    clear() {
      lasting.clear()
      single = []
    }
  }
}

/** What a script gives for a request. */
export async function scriptedBy(script: unknown, request: MockRequest): Promise<unknown> {
  if (typeof script !== 'function') return script
  try {
    return await script(request)
  } catch (error) {
    throw asThrown(error)
  }
}
