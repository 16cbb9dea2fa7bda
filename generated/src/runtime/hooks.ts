import type { Connection } from './connection.ts'
import type { Lifetime } from './lifetime.ts'

/** One attempt to send a request. */
export interface Attempt {
  readonly method: string
  readonly url: string
  /** The headers that are sent, names in lower case; a hook may add to them. */
  readonly headers: Record<string, string>
  /** What the method was given: the parameters of a GET, the request of a POST. */
  readonly input: unknown
  /** 1 for the first attempt. */
  readonly number: number
}

/** How an attempt went: it has a response or an error. */
export interface Outcome extends Attempt {
  readonly response?: Response
  readonly error?: unknown
  /** Milliseconds that it took. */
  readonly duration: number
}

/** Functions of your own around each attempt; what they throw ends the call. */
export interface Hooks {
  readonly beforeAttempt?: (attempt: Attempt) => void | Promise<void>
  readonly afterAttempt?: (outcome: Outcome) => void | Promise<void>
  /** Called before the wait in front of another attempt. */
  readonly beforeRetry?: (retry: {
    readonly error: unknown
    readonly delay: number
    readonly number: number
  }) => void | Promise<void>
}

/** The hooks of a client, in their order. */
export function hooksOf({ options: { hooks } }: Connection): readonly Hooks[] {
  return hooks ? [hooks].flat() : []
}

/** What hooks are called for. */
interface Running {
  readonly lifetime: Lifetime
  readonly controller: AbortController
}

/** Calls one hook after the other; a call that ends meanwhile waits for none of them. */
export async function callHooks(
  hooks: readonly Hooks[],
  { lifetime, controller }: Running,
  use: (each: Hooks) => void | Promise<void> | undefined
): Promise<void> {
  for (const each of hooks) {
    const called = (async () => use(each))()
    // What it throws after the end has no call to end.
    if (lifetime.over) called.catch(() => {})
    else await lifetime.guard(controller, 'total', 0, () => called)
  }
}
