/** What the HTTP methods mean for a call: an operation with another method is refused. A method is added here. */
export type HttpMethod = 'GET' | 'POST'

export interface MethodRule {
  /**
   * `params`: the caller gives the query, and there is no body. `request`: the caller gives the body, and the query is
   * among the options of the call.
   */
  readonly argument: 'params' | 'request'
  /** True if the method only reads (RFC 9110 §9.2.1). */
  readonly safe: boolean
}

export const httpMethods: Readonly<Record<HttpMethod, MethodRule>> = {
  GET: { argument: 'params', safe: true },
  POST: { argument: 'request', safe: false }
}

export function isHttpMethod(text: string): text is HttpMethod {
  return Object.hasOwn(httpMethods, text)
}

export function ruleOf(method: HttpMethod): MethodRule {
  return httpMethods[method]
}
