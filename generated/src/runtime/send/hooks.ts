import { plainPath } from '../request/address.ts'
import type { Invocation } from '../request/prepare.ts'
import type { Lifetime } from './lifetime.ts'

/** One attempt to send a request. All hooks of an attempt get the same object, which is completed as the attempt goes on. */
export interface Attempt {
  /** Names the call of a method: the same for all attempts, pages and connections that it takes. */
  readonly callId: string
  /** operationId of the API's document; null for `request()`. */
  readonly operationId: string | null
  readonly method: string
  /** The path with the names of its parameters in the place of their values. */
  readonly path: string
  /** Without a secret that goes in its query. */
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

/** How an attempt went that is followed by another one. */
export interface Retry extends Outcome {
  readonly error: unknown
  /** Milliseconds until the next attempt. */
  readonly delay: number
}

/** Functions of your own around each attempt; what they throw ends the call. */
export interface Hooks {
  readonly beforeAttempt?: (attempt: Attempt) => void | Promise<void>
  readonly afterAttempt?: (outcome: Outcome) => void | Promise<void>
  /** Called before the wait in front of another attempt. */
  readonly beforeRetry?: (retry: Retry) => void | Promise<void>
}

/** The hooks of a call without any. */
export const noHooks: readonly Hooks[] = []

/** The hooks of a call in their order: those of its client, then its own. */
export function hooksOf({
  connection,
  options
}: Pick<Invocation, 'connection' | 'options'>): readonly Hooks[] {
  const { hooks } = connection.options
  return [hooks ?? noHooks, options.hooks ?? noHooks].flat()
}

/** What hooks were told about a call; nothing is kept of calls without hooks. */
interface Told {
  readonly callId: string
  last?: Outcome
}

const calls = /* @__PURE__ */ new WeakMap<Invocation, Told>()
let first: string | undefined
let count = 0

function toldOf(call: Invocation): Told {
  const origin = call.origin ?? call
  let told = calls.get(origin)
  if (!told) {
    // Chance tells processes apart, and the count the calls of one process.
    first ??= Math.random().toString(36).slice(2, 12)
    calls.set(origin, (told = { callId: `${first}-${++count}` }))
  }
  return told
}

/** What came of an attempt so far. */
export interface Result {
  response?: Response
  error?: unknown
}

/** What hooks are called for. */
export interface Running {
  readonly lifetime: Lifetime
  readonly controller: AbortController
}

/** Tells the hooks of a call of an attempt, before it and when it has ended. */
export async function observe(
  running: Running & { readonly call: Invocation; told: Outcome | undefined },
  parts: Pick<Attempt, 'url' | 'headers' | 'number'>,
  work: (seen: Result) => Promise<Response>
): Promise<Response> {
  const { call } = running
  const { method, id = null, path } = call.operation
  const hooks = hooksOf(call)
  const known = toldOf(call)
  const { callId } = known
  const attempt = { callId, operationId: id, method, path: plainPath(path), input: call.input, ...parts }
  await callHooks(hooks, running, (each) => each.beforeAttempt?.(attempt))
  const started = performance.now()
  const seen: Result = {}
  try {
    return await work(seen)
  } catch (error) {
    throw (seen.error = error)
  } finally {
    const told = Object.assign(attempt, seen, { duration: performance.now() - started })
    running.told = known.last = told
    await callHooks(hooks, running, (each) => each.afterAttempt?.(told))
  }
}

/** Tells the hooks of a call that what they were told of last is followed by another attempt. */
export async function tellRetry(
  call: Invocation,
  running: Running,
  failed: Pick<Retry, 'error' | 'delay'>,
  last: Outcome | undefined = calls.get(call.origin ?? call)?.last
): Promise<void> {
  if (!last) return
  const retry = Object.assign(last, failed)
  await callHooks(hooksOf(call), running, (each) => each.beforeRetry?.(retry))
}

/** Calls one hook after the other; a call that ends meanwhile waits for none of them. */
async function callHooks(
  hooks: readonly Hooks[],
  { lifetime, controller }: Running,
  use: (each: Hooks) => void | Promise<void> | undefined
): Promise<void> {
  for (const each of hooks) {
    const called = (async () => use(each))()
    // What a hook throws after the end has no call to end.
    if (lifetime.over) called.catch(() => {})
    else await lifetime.guard(controller, 'total', 0, () => called)
  }
}
