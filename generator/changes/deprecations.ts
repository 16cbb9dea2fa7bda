/** Names that are deprecated now, and what to use instead. */
import type { ClassSurface, MethodSurface, Surface } from '../target/surface.ts'
import type { Wording } from './calls.ts'
import { changeOf, type Change } from './change.ts'
import type { Place } from './names.ts'
import { moduleOf, type Pair } from './pairs.ts'
import { keywordEchoes, parameterEchoes } from './fieldEchoes.ts'

/** A change for each class, type and method whose comment says since this surface that it is deprecated. */
export function deprecations(
  old: Surface,
  now: Surface,
  pairs: readonly Pair[],
  words: Wording
): readonly Change[] {
  return pairs.flatMap((pair) => {
    const { old: place, before, after } = pair
    const own = deprecated(
      'export/deprecated',
      place.name,
      place.module,
      deprecatedAt(old, pair.old),
      deprecatedAt(now, pair.now)
    )
    if (before.kind !== 'class' || after.kind !== 'class') return own
    const methods = methodsOf(before.declared).flatMap((method) => {
      const later = methodsOf(after.declared).find(({ name }) => name === method.name)
      const said = words.of(place, method.name)
      return deprecated('method/deprecated', said.name, said.place, method.deprecated, later?.deprecated)
    })
    return [...own, ...methods]
  })
}

function methodsOf({ methods, statics }: ClassSurface): readonly MethodSurface[] {
  return [...methods, ...statics]
}

/** What the declaration at a place says of its deprecation. */
export function deprecatedAt(surface: Surface, { module, name }: Place): string | undefined {
  const own = moduleOf(surface, module)
  return [...(own?.classes ?? []), ...(own?.types ?? [])].find((each) => each.name === name)?.deprecated
}

function deprecated(
  kind: 'export/deprecated' | 'method/deprecated',
  name: string,
  place: string,
  before: string | undefined,
  after: string | undefined
): readonly Change[] {
  if (before !== undefined || after === undefined) return []
  const { since, successor } = saidIn(after)
  return [changeOf({ kind, name, place, level: 'minor', decidedBy: 'rule', reason: `${since}.`, successor })]
}

/** The package writes such comments itself: `Since 0.2.0: use client.user.create.` */
function saidIn(text: string): { readonly since: string; readonly successor: string | null } {
  const [, since = text, successor = null] = /^(Since [^:\s]+): use (.+)\.$/.exec(text) ?? []
  return { since: since.replace(/\.$/, ''), successor }
}

/**
 * What a removal adds to its words if the name was deprecated before.
 *
 * @param gone exports that only the old surface has: none of them is advised any longer.
 */
export function announced(
  deprecated: string | undefined,
  gone: ReadonlySet<string> = new Set()
): Partial<Pick<Change, 'reason' | 'successor'>> {
  if (deprecated === undefined) return {}
  const broken = 'A program that uses it does not compile. It was deprecated'
  const named = [...deprecated.matchAll(/`([^`]*)`/g)].flatMap(([, code = '']) => code.match(/[\w$]+/g) ?? [])
  if (named.some((name) => gone.has(name)))
    return { reason: `${broken}, and what was to be used instead of it is gone as well.`, successor: null }
  const { since, successor } = saidIn(deprecated)
  return { reason: `${broken}: ${since.charAt(0).toLowerCase()}${since.slice(1)}.`, successor }
}

/** The changes without those that only say in other words that something is a former name now. */
export function withoutEchoes(changes: readonly Change[]): readonly Change[] {
  const former = new Set(
    changes.filter(({ kind }) => kind.endsWith('/deprecated')).map(({ kind, name }) => `${kind} ${name}`)
  )
  const changed = new Set(
    changes.flatMap(({ kind, name }) => (kind === 'docs/changed' ? [] : declarationIn(name)))
  )
  const [isKeywordEcho, isParameterEcho] = [keywordEchoes(changes), parameterEchoes(changes)]
  return changes.filter((change) => {
    const { kind, name, breaking } = change
    // What a new field refuses, no program gives yet.
    if (isKeywordEcho(change)) return false
    if (isParameterEcho(change)) return false
    if (breaking) return true
    // The comments of a type say what its fields are, so they change with it.
    if (kind === 'docs/changed' && changed.has(name)) return false
    if (kind === 'type/changed') return !former.has(`export/deprecated ${name}`)
    return !(
      (kind === 'method/changed' || kind === 'docs/changed') &&
      former.has(`method/deprecated ${name}`)
    )
  })
}

/** The declaration in the name of a change: `LampCreateRequest` of `LampCreateRequest.place.floor`; none in that of a method. */
function declarationIn(name: string): readonly string[] {
  const [found] = /^[A-Z][\w$]*/.exec(name) ?? []
  return found === undefined ? [] : [found]
}
