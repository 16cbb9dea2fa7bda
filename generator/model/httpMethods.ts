/** What the HTTP methods mean for a call: an operation with another method is refused. A method is added here. */
import type { Input, Retry } from './api.ts'

export type HttpMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'QUERY' | 'HEAD'

export interface MethodRule {
  /**
   * Whether a request has a body. `never`: what the document declares is left out. `declared`: only if the document declares one.
   * `always`: the caller gives it as the argument also if the document declares none today, so that one that appears moves no argument.
   */
  readonly body: 'never' | 'declared' | 'always'
  /** What a request may do when it is sent again (RFC 9110 §9.2.1 and §9.2.2; for QUERY, its own specification). */
  readonly retry: Retry
}

export const httpMethods: Readonly<Record<HttpMethod, MethodRule>> = {
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
  const { body } = httpMethods[method]
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

export function isHttpMethod(text: string): text is HttpMethod {
  return Object.hasOwn(httpMethods, text)
}

export function ruleOf(method: HttpMethod): MethodRule {
  return httpMethods[method]
}
