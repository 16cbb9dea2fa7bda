/** Compares two surfaces: by their texts first, and by the compiler only if a text of a type or a call form differs. */
import { isDeepStrictEqual } from 'node:util'
import type { MethodSurface, Surface } from '../target/surface.ts'
import type { Wording } from './calls.ts'
import { changeOf, changesOf, type Change, type Changes } from './change.ts'
import { announced, deprecations, withoutEchoes } from './deprecations.ts'
import { judge } from './judge.ts'
import { added, exportChanges, removed, subpathChanges } from './exports.ts'
import { keyOf, type Place } from './names.ts'
import { allMethods } from './heritage.ts'
import { innerTextsOf, type InnerTexts } from './inner.ts'
import { withKnownMock } from './knownMock.ts'
import { declarationsOf, pairsOf, subpathsOf, textOf, type Pair } from './pairs.ts'
import { withPlaces } from './places.ts'
import { proposeRenames } from './renames.ts'
import { loadLibrary, sharedModules } from './program.ts'
import type { PromiseContext } from './facts.ts'
import { promiseChanges } from './rules.ts'
import { serviceChanges } from './serviceChanges.ts'
import { usesOf, type Uses } from './uses.ts'
import { wordingOf } from './wording.ts'
import { wordChanges } from './words.ts'

/** Everything that changes for programs if the new surface takes the place of the old one. */
export function compareSurfaces(before: Surface, after: Surface, version: string): Changes {
  if (isDeepStrictEqual(before, after)) return changesOf([], version)
  const { old, now } = withKnownMock(before, after)
  const wordings = { old: wordingOf(old), now: wordingOf(now) }
  const pairs = pairsOf(old, now)
  const inner = { old: innerTextsOf(old), now: innerTextsOf(now) }
  const shared = sharedModules(old, now)
  const differing = pairs.filter(
    (pair) => (pair.old.module !== pair.now.module || !shared.has(pair.old.module)) && differs(pair, inner)
  )
  const places = new Set(pairs.flatMap((pair) => [keyOf(pair.old), keyOf(pair.now)]))
  const known = subpathsOf(old)
  const sides = {
    old: wordings.old(null),
    now: wordings.now(null),
    isPublic: (place: Place) => known.has(keyOf(place)),
    surfaces: { old, now }
  }
  const changes = [
    ...subpathChanges(old, now),
    ...exportChanges(old, now),
    ...pairs.flatMap((pair) => memberChanges(pair, sides)),
    ...classChanges(old, now, pairs, sides),
    ...deprecations(
      old,
      now,
      pairs.filter((pair) => known.has(keyOf(pair.old))),
      sides.old
    ),
    ...wordChanges(
      old,
      now,
      pairs.filter((pair) => known.has(keyOf(pair.old)))
    ),
    ...(differing.length === 0
      ? []
      : judge({ old, now, pairs: differing, places, inner, shared }, wordings.old)),
    ...promiseChanges(old, now, contextOf(old, pairs)),
    ...serviceChanges(old, now)
  ]
  const told = proposeRenames(old, now, withoutEchoes(toldOnce(changes))).sort(byWeight)
  return changesOf(withPlaces(old, now, told), version)
}

/** A compiler sees a method as a member of its class, too. */
function toldOnce(changes: readonly Change[]): readonly Change[] {
  const methods = new Set(changes.map(({ kind, name }) => `${kind} ${name}`))
  return changes.filter(
    ({ kind, name }) =>
      !(kind.startsWith('field/') && methods.has(`${kind.replace('field', 'method')} ${name}`))
  )
}

/** Which way types travel is found out only if a rule asks for it. */
function contextOf(old: Surface, pairs: readonly Pair[]): PromiseContext {
  const types = pairs.filter(({ before }) => before.kind === 'type').map(({ old: place }) => place)
  // The entry of the package comes first: another one may have the name of a type of the API.
  const kept = new Map(types.reverse().map((place) => [place.name, place]))
  let uses: Uses | null = null
  return {
    isKept: (type) => kept.has(type),
    moduleOf: (type) => kept.get(type)?.module ?? type,
    isInput: (type) => {
      uses ??= usesOf(loadLibrary(), old)
      const place = kept.get(type)
      return uses.directionsOf(place === undefined ? '' : keyOf(place)).has('input')
    }
  }
}

/** Whether a compiler has something to judge: a declaration, or one without a public name that it leads to. */
function differs(
  { old, now, before, after }: Pair,
  inner: { readonly old: InnerTexts; readonly now: InnerTexts }
): boolean {
  const [left, right] = [textOf(before), textOf(after)]
  return (
    left !== right ||
    before.kind !== after.kind ||
    inner.old(old.module, left) !== inner.now(now.module, right)
  )
}

const weights = { major: 0, minor: 1, patch: 2 } as const

function byWeight(left: Change, right: Change): number {
  const keys = ({ level, kind, name, reason }: Change) =>
    [String(weights[level]), kind, name, reason].join('\n')
  const [one, two] = [keys(left), keys(right)]
  return one < two ? -1 : one > two ? 1 : 0
}

/** The words for both sides, and which declarations programs can import. */
interface Sides {
  readonly old: Wording
  readonly now: Wording
  readonly isPublic: (place: Place) => boolean
  readonly surfaces: { readonly old: Surface; readonly now: Surface }
}

/** Methods that a class lost or won, and words that changed. */
function memberChanges({ old: place, now: later, before, after }: Pair, sides: Sides): readonly Change[] {
  if (before.kind !== 'class' || after.kind !== 'class' || !sides.isPublic(place)) return []
  const [own, other] = [before, after].map(({ declared }) => [...declared.methods, ...declared.statics])
  const lacks = (surface: Surface, at: Place) => {
    const all = [...allMethods(surface, at, 'methods'), ...allMethods(surface, at, 'statics')]
    return ({ name }: MethodSurface): boolean => !all.some((each) => each.name === name)
  }
  const gone = (own ?? []).filter(lacks(sides.surfaces.now, later))
  const fresh = (other ?? []).filter(lacks(sides.surfaces.old, place))
  return [
    ...lostMethods(place, gone, sides.old),
    ...wonMethods(later, fresh, sides.now),
    ...docsChanges(own ?? [], other ?? [], (name) => sides.old.of(place, name))
  ]
}

function lostMethods(place: Place, methods: readonly MethodSurface[], words: Wording): readonly Change[] {
  return methods.map(({ name, deprecated }) => {
    const said = words.of(place, name)
    const change = removed(
      'method/removed',
      said.name,
      said.place,
      'A program that calls it does not compile.'
    )
    return { ...change, ...announced(deprecated) }
  })
}

function wonMethods(place: Place, methods: readonly MethodSurface[], words: Wording): readonly Change[] {
  return methods.map(({ name }) => {
    const said = words.of(place, name)
    return added('method/added', said.name, said.place)
  })
}

/** The methods of classes that only one of the surfaces has. */
function classChanges(old: Surface, now: Surface, pairs: readonly Pair[], sides: Sides): readonly Change[] {
  const paired = {
    old: new Set(pairs.map((pair) => keyOf(pair.old))),
    now: new Set(pairs.map((pair) => keyOf(pair.now)))
  }
  const only = (surface: Surface, known: ReadonlySet<string>) => {
    const open = subpathsOf(surface)
    return [...declarationsOf(surface)].flatMap(([key, { place, declared }]) =>
      declared.kind === 'class' && open.has(key) && !known.has(key)
        ? [{ place, methods: declared.declared.methods }]
        : []
    )
  }
  return [
    ...only(old, paired.old).flatMap(({ place, methods }) => lostMethods(place, methods, sides.old)),
    ...only(now, paired.now).flatMap(({ place, methods }) => wonMethods(place, methods, sides.now))
  ]
}

function docsChanges(
  before: readonly MethodSurface[],
  after: readonly MethodSurface[],
  say: (name: string) => Pick<Change, 'name' | 'place'>
): readonly Change[] {
  return before.flatMap(({ name, docs }) => {
    const other = after.find((each) => each.name === name)
    return other === undefined || other.docs === docs
      ? []
      : [
          changeOf({
            kind: 'docs/changed',
            ...say(name),
            level: 'patch',
            decidedBy: 'rule',
            reason: 'Its words changed.'
          })
        ]
  })
}
