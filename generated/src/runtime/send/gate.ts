import type { Operation, Service } from '../call/service.ts'
import { isApiError } from '../errors/errors.ts'

/** The caller and the operation of a call: what a rate limit counts by. */
export interface Caller {
  /** Address, secret and assumed user in one text. */
  readonly who: string
  readonly operation: Operation
}

/** Until when calls of one caller are not sent, by the limit that refused one of them. */
export const closed: Map<string, number> = /* @__PURE__ */ new Map()

/** The limits that refused an operation, by the operation. */
const learnt: Map<string, readonly string[]> = /* @__PURE__ */ new Map()

// A server with a secret for each of its users would fill these maps without end.
const most = 1_000

/** Milliseconds until a call may be sent; only limits that are known to hold its operation count. */
export function waitAt({ who, operation }: Caller): number {
  const own = nameOf(operation)
  let wait = 0
  for (const name of [own, operation.limit, ...(learnt.get(own) ?? [])]) {
    const key = `${who} ${name}`
    const left = (closed.get(key) ?? 0) - performance.now()
    if (left <= 0) closed.delete(key)
    wait = Math.max(wait, left)
  }
  return wait
}

/** Holds back the calls that share the limit of a refusal: of its family if the message names one, else of the operation. */
export function hold({ who, operation }: Caller, error: unknown, service: Service, delay: number): void {
  const own = nameOf(operation)
  const family = familyOf(error, service)
  if (family !== null) {
    const known = learnt.get(own) ?? []
    if (!known.includes(family)) put(learnt, own, [...known.slice(-7), family])
  }
  const now = performance.now()
  for (const [other, until] of closed) if (until < now) closed.delete(other)
  const key = `${who} ${family ?? own}`
  put(closed, key, Math.max(closed.get(key) ?? 0, now + delay))
}

function familyOf(error: unknown, { errors }: Service): string | null {
  return errors?.family && isApiError(error)
    ? (new RegExp(errors.family).exec(error.message)?.[1] ?? null)
    : null
}

function nameOf({ id, method, path }: Operation): string {
  return id ?? `${method} ${path}`
}

function put<V>(map: Map<string, V>, key: string, value: V): void {
  map.delete(key)
  const [oldest] = map.keys()
  if (map.size >= most && oldest !== undefined) map.delete(oldest)
  map.set(key, value)
}
