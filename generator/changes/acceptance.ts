/** The texts by which sdk.yaml accepts breaking changes: a name or a pattern, with a kind before it and a reason after it if asked. */
import type { Change } from './change.ts'

/** A text, taken apart: `method/removed client.bot.*: A program that calls it does not compile.` */
interface Acceptance {
  /** Null for every kind. */
  readonly kind: string | null
  readonly pattern: string
  /** Null for every reason. */
  readonly reason: string | null
}

const kindBefore = /^([a-zA-Z]+\/(?:added|removed|changed|renamed|deprecated)) +(.*)$/s

/** Takes a text apart. */
export function acceptanceIn(text: string): Acceptance {
  const [, kind = null, rest = text] = kindBefore.exec(text) ?? []
  const end = rest.indexOf(': ')
  return end < 0
    ? { kind, pattern: rest.trim(), reason: null }
    : { kind, pattern: rest.slice(0, end).trim(), reason: rest.slice(end + 2) }
}

/** Whether a text of sdk.yaml accepts a change. `name` is the name of the package. */
export function accepts(text: string, change: Change, name: string): boolean {
  // What a report says word for word is that change, whatever signs its name has.
  const said = namesOf(change, name).flatMap((each) => [each, `${each}: ${change.reason}`])
  if (said.some((each) => text === each || text === `${change.kind} ${each}`)) return true
  const { kind, pattern, reason } = acceptanceIn(text)
  if (kind !== null && kind !== change.kind) return false
  if (reason !== null && reason !== change.reason) return false
  const matcher = matcherOf(pattern)
  return namesOf(change, name).some((each) => matcher.test(each))
}

/** Whether a pattern fits a name. */
export function matches(pattern: string, name: string): boolean {
  return matcherOf(pattern).test(name)
}

/** How a person may write the name of a change: with or without `client`, a subpath as it is imported. */
export function namesOf(
  { kind, name }: Pick<Change, 'kind' | 'name'>,
  packageName: string
): readonly string[] {
  if (kind.startsWith('subpath/'))
    return name === '.' ? ['.', packageName] : [name, name.slice(2), `${packageName}/${name.slice(2)}`]
  return name.startsWith('client.') ? [name, name.slice('client.'.length)] : [name]
}

/**
 * `*` is a part of a name, up to the next dot or slash. `**` is the rest of one: `partner.user.**` is also `partner.user`, as a
 * person who gives up a resource means. A member in quotes has the name that it has, stars too.
 */
function matcherOf(pattern: string): RegExp {
  const parts = pattern.split(/("(?:[^"\\]|\\.)*"|[./]?\*\*|\*)/)
  const source = parts.map((part) => {
    if (part === '*') return '[^./]*'
    if (part === '**') return '.*'
    if (part === '.**' || part === '/**') return `(?:[./|[({].*)?`
    return part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
  })
  return new RegExp(`^${source.join('')}$`, 's')
}
