/** JSON pointers (RFC 6901) in the fragment form that `$ref` uses: the one place that encodes and decodes them. */

/** One step deeper: `#/paths` and `/bot/list` make `#/paths/~1bot~1list`. A key is the same after {@link keysOf} has decoded it. */
export function pointerTo(parent: string, ...keys: readonly (string | number)[]): string {
  return keys.reduce<string>(
    (pointer, key) =>
      `${pointer}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1').replaceAll('%', '%25')}`,
    parent
  )
}

/**
 * The keys that a reference leads through, decoded: the percent-encoding of the fragment first (RFC 6901 §6), then `~1` and
 * `~0`. Null if it is not a pointer into this document.
 */
export function keysOf(reference: string): readonly string[] | null {
  const fragment = decodeFragment(reference)
  if (fragment === null || !fragment.startsWith('#')) return null
  const [first, ...parts] = fragment.slice(1).split('/')
  if (first !== '' || parts.some((part) => /~(?![01])/.test(part))) return null
  return parts.map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** The one form of a reference, whichever of its forms the document writes; null if it is not a pointer into this document. */
export function canonicalPointer(reference: string): string | null {
  const keys = keysOf(reference)
  return keys === null ? null : pointerTo('#', ...keys)
}

/** The target of a pointer of the form `#/a/b`; undefined if there is none. */
export function lookUp(root: unknown, pointer: string): unknown {
  const keys = keysOf(pointer)
  if (keys === null) return undefined
  let value: unknown = root
  for (const key of keys) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    if (Array.isArray(value) && !/^\d+$/.test(key)) return undefined
    value = Reflect.get(value, key)
  }
  return value
}

/** Null if the fragment cannot be decoded. */
function decodeFragment(reference: string): string | null {
  if (!reference.includes('%')) return reference
  try {
    return decodeURIComponent(reference)
  } catch (error) {
    if (error instanceof URIError) return null
    throw error
  }
}

/** The pointer of an operation; a method that is not written in lower case is one of `additionalOperations`. */
export function operationPointer(path: string, method: string): string {
  return isFixed(method)
    ? pointerTo('#/paths', path, method)
    : pointerTo('#/paths', path, 'additionalOperations', method)
}

/** Whether a path item has a field for a method (OpenAPI 3.2 §4.9). */
function isFixed(method: string): boolean {
  return /^(?:get|put|post|delete|options|head|patch|trace|query)$/.test(method)
}

/** Whether a path item has a field for a method, in any spelling. */
export function hasField(method: string): boolean {
  return isFixed(method.toLowerCase())
}

/** A method as it is sent: one that a path item has a field for is in capitals. */
export function sentAs(method: string): string {
  return isFixed(method) ? method.toUpperCase() : method
}
