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

/** The scripts of a mock, by the name of the operation. */
export interface Scripts {
  always(name: string, script: unknown): void
  once(name: string, script: unknown): void
  /** The script of a request that is answered now; null if the mock answers by itself. */
  take(name: string): { readonly script: unknown } | null
  clear(): void
}

/** Makes an empty list. What is told once goes first, in its order; then what was told last. */
export function createScripts(): Scripts {
  const lasting = new Map<string, { readonly script: unknown }>()
  const single = new Map<string, { readonly script: unknown }[]>()
  return {
    always: (name, script) => void lasting.set(name, { script }),
    once: (name, script) => void single.set(name, [...(single.get(name) ?? []), { script }]),
    take: (name) => single.get(name)?.shift() ?? lasting.get(name) ?? null,
    clear() {
      lasting.clear()
      single.clear()
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
