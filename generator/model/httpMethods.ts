/** What the HTTP methods mean for a call. A method is added here; what is not here is known by its name alone. */
import { valueAt } from '../ground/valueAt.ts'
import type { Input, Retry } from './api.ts'

/** As it is sent: `GET`, or any other word (RFC 9110 §9.1). */
export type HttpMethod = string

export interface MethodRule {
  /**
   * Whether a request has a body. `never`: what the document declares is left out. `declared`: only if the document declares one.
   * `always`: the caller gives it as the argument also if the document declares none today, so that one that appears moves no argument.
   */
  readonly body: 'never' | 'declared' | 'always'
  /** What a request may do when it is sent again (RFC 9110 §9.2.1 and §9.2.2; for QUERY, its own specification). */
  readonly retry: Retry
}

const known: Readonly<Record<string, MethodRule>> = {
  GET: { body: 'never', retry: 'safe' },
  POST: { body: 'always', retry: 'never' },
  PUT: { body: 'always', retry: 'idempotent' },
  PATCH: { body: 'always', retry: 'never' },
  DELETE: { body: 'declared', retry: 'idempotent' },
  QUERY: { body: 'always', retry: 'safe' },
  HEAD: { body: 'never', retry: 'safe' }
}

/** What the argument after the ids is: parameters by name, or the body. */
export function argumentOf(method: HttpMethod, hasBody: boolean): Input['argument'] {
  const { body } = ruleOf(method)
  switch (body) {
    case 'never':
      return 'params'
    case 'declared':
      return hasBody ? 'request' : 'params'
    case 'always':
      return 'request'
    default:
      return body satisfies never
  }
}

/** Nothing is known of a method beside those of HTTP: it is sent once, with a body if the document declares one. */
const other: MethodRule = { body: 'declared', retry: 'never' }

export function ruleOf(method: HttpMethod): MethodRule {
  return valueAt(known, method) ?? other
}
