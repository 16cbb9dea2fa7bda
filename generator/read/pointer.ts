/** JSON pointers (RFC 6901) in the fragment form that `$ref` uses. */

/** One step deeper: `#/paths` and `/bot/list` make `#/paths/~1bot~1list`. */
export function pointerTo(parent: string, ...keys: readonly (string | number)[]): string {
  return keys.reduce<string>((pointer, key) => `${pointer}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`, parent)
}

/** What a pointer of the form `#/a/b` leads to, or undefined where it leads nowhere. */
export function lookUp(root: unknown, pointer: string): unknown {
  const decoded = decode(pointer)
  if (!decoded?.startsWith('#/')) return decoded === '#' ? root : undefined
  let value: unknown = root
  for (const part of decoded.slice(2).split('/')) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~')
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    if (Array.isArray(value) && !/^\d+$/.test(key)) return undefined
    value = Reflect.get(value, key)
  }
  return value
}

/** A fragment is percent-encoded as a whole (RFC 6901 §6); one that cannot be decoded leads nowhere. */
function decode(pointer: string): string | null {
  if (!pointer.includes('%')) return pointer
  try {
    return decodeURIComponent(pointer)
  } catch (error) {
    if (error instanceof URIError) return null
    throw error
  }
}
