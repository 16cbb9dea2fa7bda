import { bareResponse } from '../answer/response.ts'
import { Call } from './call.ts'
import { parseAny, parseJson, parseNothing, parseText } from '../answer/parse.ts'
import { invocation, type Resource } from './resource.ts'
import type { Operation, Route, RouteRules } from './service.ts'
import type { BaseCallOptions } from './options.ts'

/** How the operations of a service are written: as routes, with rules by the last literal of their path. */
export function routing(rules: RouteRules): Route {
  return function route(id, route, more) {
    const at = route.indexOf(' ')
    const path = route.slice(at + 1)
    const verb = /.*\/([^/{]+)/.exec(path)?.[1] ?? ''
    return { ...rules[verb], id, method: route.slice(0, at), path, ...more }
  }
}

/** An operation that can only answer JSON; it is sent at once. */
export function jsonCall<T>(
  resource: Resource,
  operation: Operation,
  ids: readonly unknown[],
  input?: unknown,
  options?: BaseCallOptions | null
): Call<T> {
  return new Call<T>(invocation(resource, operation, ids, input, options), parseJson, 'now')
}

/** An operation that may answer anything: JSON, text, or nothing, which is null; it is sent at once. */
export function anyCall<T>(
  resource: Resource,
  operation: Operation,
  ids: readonly unknown[],
  input?: unknown,
  options?: BaseCallOptions | null
): Call<T> {
  return new Call<T>(invocation(resource, operation, ids, input, options), parseAny, 'now')
}

/** An operation that hands on what another server answered: the response as it is, whatever its status; it is sent at once. */
export function passCall(
  resource: Resource,
  operation: Operation,
  ids: readonly unknown[],
  input?: unknown,
  options?: BaseCallOptions | null
): Call<Response> {
  const call = invocation(resource, { accept: '*/*', ...operation }, ids, input, options)
  return new Call(call, (_, exchange) => bareResponse(exchange), 'now')
}

/** An operation that answers text; it is sent at once. */
export function textCall(
  resource: Resource,
  operation: Operation,
  ids: readonly unknown[],
  input?: unknown,
  options?: BaseCallOptions | null
): Call<string> {
  return new Call(
    invocation(resource, { accept: '*/*', ...operation }, ids, input, options),
    parseText,
    'now'
  )
}

/** An operation that answers nothing; it is sent at once. */
export function emptyCall(
  resource: Resource,
  operation: Operation,
  ids: readonly unknown[],
  input?: unknown,
  options?: BaseCallOptions | null
): Call<void> {
  return new Call(invocation(resource, operation, ids, input, options), parseNothing, 'now')
}
