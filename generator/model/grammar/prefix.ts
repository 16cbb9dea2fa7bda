/** What paths begin with that names nothing: a version, or `api`. */

/** A version as paths have it: `v1`, `v1beta2`, `2.0`, `2010-04-01`. */
export function isVersion(literal: string): boolean {
  return /^v?\d+(?:[._-]\d+)*(?:(?:alpha|beta|rc)\d*)?$/i.test(literal)
}

/**
 * The literals that all paths begin with, up to the last one that is a version or `api`; empty if none is. Any other literal names
 * something, also if all paths have it.
 */
export function sharedPrefix(paths: readonly string[]): string {
  const [first = [], ...others] = paths.map(leadingLiterals)
  const differs = first.findIndex((literal, depth) => others.some((other) => other[depth] !== literal))
  const shared = differs === -1 ? first : first.slice(0, differs)
  const last = shared.findLastIndex((literal) => isVersion(literal) || /^(?:api|rest)$/i.test(literal))
  return shared
    .slice(0, last + 1)
    .map((literal) => `/${literal}`)
    .join('')
}

function leadingLiterals(path: string): readonly string[] {
  const segments = (path.split(/[?#]/)[0] ?? '').split('/').slice(1)
  const end = segments.findIndex((segment) => segment === '' || segment.includes('{'))
  return end === -1 ? segments : segments.slice(0, end)
}

/** A path behind a prefix of whole segments; the whole path if it does not begin with it. */
export function withoutPrefix(path: string, prefix: string): string {
  const rest = path.slice(prefix.length)
  return path.startsWith(prefix) && /^(?:$|[/?#])/.test(rest) ? rest : path
}
