/**
 * A literal segment as a URL carries it. What RFC 3986 §3.3 does not allow in a segment is percent-encoded, as every URL parser
 * would do or would read as something else (`?`, `#`, a backslash, a line break that it drops).
 */
export function sentSegment(literal: string): string {
  return literal
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/%(?![\da-f]{2})|[^\w\-.~!$&'()*+,;=:@%]+/gi, (found) => encodeURIComponent(found))
}

/** Whether a URL parser takes a segment for a step and leaves it out. */
export function isDotSegment(literal: string): boolean {
  return /^(?:\.|%2e){1,2}$/i.test(literal)
}

/** The steps of a resource as sdk.yaml writes it, `a/b`; an empty text is the client itself. */
export function stepsOf(resource: string): readonly string[] {
  return resource === '' ? [] : resource.split('/')
}
