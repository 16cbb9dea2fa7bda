/** Compares two surfaces: by their texts first, and by the compiler only if a text of a type or a call form differs. */
import type { MethodSurface, Surface } from '../target/surface.ts'
import type { Wording } from './calls.ts'
import { bumpOf, changeOf, strictest, type Change, type Changes } from './change.ts'
import { judge } from './judge.ts'
import { keyOf, publicNames, type Place } from './names.ts'
import { declarationsOf, differs, pairsOf, subpathsOf, type Pair } from './pairs.ts'
import { proposeRenames } from './renames.ts'
import { loadLibrary } from './program.ts'
import { promiseChanges, type PromiseContext } from './rules.ts'
import { usesOf, type Uses } from './uses.ts'
import { wordingOf } from './wording.ts'

/** Everything that changes for programs if the new surface takes the place of the old one. */
export function compareSurfaces(old: Surface, now: Surface, version: string): Changes {
  const wordings = { old: wordingOf(old), now: wordingOf(now) }
  const pairs = pairsOf(old, now)
  const differing = pairs.filter(differs)
  const places = new Set(pairs.flatMap(({ old: before, now: after }) => [keyOf(before), keyOf(after)]))
  const known = subpathsOf(old)
  const sides = {
    old: wordings.old(null),
    now: wordings.now(null),
    isPublic: (place: Place) => known.has(keyOf(place))
  }
  const changes = [
    ...subpathChanges(old, now),
    ...exportChanges(old, now),
    ...pairs.flatMap((pair) => memberChanges(pair, sides)),
    ...classChanges(old, now, pairs, sides),
    ...(differing.length === 0 ? [] : judge(old, now, differing, places, wordings.old)),
    ...promiseChanges(old, now, contextOf(old, pairs))
  ]
  const sorted = proposeRenames(old, now, changes).sort(byWeight)
  const verdict = strictest(sorted.map(({ level }) => level))
  return { verdict, bump: bumpOf(verdict, version), changes: sorted }
}

/** Which way types travel is found out only if a rule asks for it. */
function contextOf(old: Surface, pairs: readonly Pair[]): PromiseContext {
  const kept = new Map(
    pairs.filter(({ before }) => before.kind === 'type').map(({ old: place }) => [place.name, keyOf(place)])
  )
  let uses: Uses | null = null
  return {
    isKept: (type) => kept.has(type),
    isInput: (type) => {
      uses ??= usesOf(loadLibrary(), old)
      return uses.directionsOf(kept.get(type) ?? '').has('input')
    }
  }
}

const weights = { major: 0, minor: 1, patch: 2 } as const

function byWeight(left: Change, right: Change): number {
  const keys = ({ level, kind, name, reason }: Change) =>
    [String(weights[level]), kind, name, reason].join('\n')
  const [one, two] = [keys(left), keys(right)]
  return one < two ? -1 : one > two ? 1 : 0
}

function subpathChanges(old: Surface, now: Surface): readonly Change[] {
  const [before, after] = [new Set(Object.keys(old.subpaths)), new Set(Object.keys(now.subpaths))]
  return [
    ...[...before]
      .filter((subpath) => !after.has(subpath))
      .map((name) =>
        removed('subpath/removed', name, 'package.json', 'A program that imports from it does not compile.')
      ),
    ...[...after]
      .filter((subpath) => !before.has(subpath))
      .map((name) => added('subpath/added', name, 'package.json'))
  ]
}

function removed(kind: Change['kind'], name: string, place: string, reason: string): Change {
  return changeOf({ kind, name, place, level: 'major', decidedBy: 'probe', reason })
}

function added(kind: Change['kind'], name: string, place: string): Change {
  return changeOf({ kind, name, place, level: 'minor', decidedBy: 'rule', reason: 'It is new.' })
}

/** Names that are gone from every subpath, or from one that remains. */
function exportChanges(old: Surface, now: Surface): readonly Change[] {
  const [before, after] = [publicNames(old), publicNames(now)]
  const lost = missing(before, after).map(({ name, subpaths, place }) =>
    removed(
      'export/removed',
      name,
      place,
      `A program that imports it from ${subpaths.join(', ')} does not compile.`
    )
  )
  const won = missing(after, before).map(({ name, place }) => added('export/added', name, place))
  return [...lost, ...won, ...typeOnlyChanges(before, after)]
}

type Names = ReturnType<typeof publicNames>

interface Missing {
  readonly name: string
  readonly subpaths: readonly string[]
  readonly place: string
}

function missing(from: Names, within: Names): readonly Missing[] {
  const found = new Map<string, { subpaths: string[]; place: string }>()
  for (const [subpath, names] of from)
    for (const [name, { module }] of names) {
      if (within.get(subpath)?.has(name) === true) continue
      // What a subpath had is gone with it, and is told by itself only if the package has it nowhere else.
      if (!within.has(subpath) && within.get('.')?.has(name) === true) continue
      const known = found.get(name) ?? { subpaths: [], place: module }
      found.set(name, { ...known, subpaths: [...known.subpaths, subpath] })
    }
  return [...found].map(([name, rest]) => ({ name, ...rest }))
}

/** A class that is exported as a type alone can no longer be used as a value. */
function typeOnlyChanges(before: Names, after: Names): readonly Change[] {
  const lost = [...before].flatMap(([subpath, names]) =>
    [...names].filter(([name, { typeOnly }]) => !typeOnly && after.get(subpath)?.get(name)?.typeOnly === true)
  )
  return [...new Map(lost)].map(([name, { module }]) =>
    removed(
      'export/removed',
      name,
      module,
      'It is exported as a type alone: a program that uses its value does not compile.'
    )
  )
}

/** The words for both sides, and which declarations programs can import. */
interface Sides {
  readonly old: Wording
  readonly now: Wording
  readonly isPublic: (place: Place) => boolean
}

/** Methods that a class lost or won, and words that changed. */
function memberChanges({ old: place, now: later, before, after }: Pair, sides: Sides): readonly Change[] {
  if (before.kind !== 'class' || after.kind !== 'class' || !sides.isPublic(place)) return []
  const [own, other] = [before, after].map(({ declared }) => [...declared.methods, ...declared.statics])
  const gone = (own ?? []).filter(({ name }) => !(other ?? []).some((each) => each.name === name))
  const fresh = (other ?? []).filter(({ name }) => !(own ?? []).some((each) => each.name === name))
  return [
    ...lostMethods(place, gone, sides.old),
    ...wonMethods(later, fresh, sides.now),
    ...docsChanges(own ?? [], other ?? [], (name) => sides.old.of(place, name))
  ]
}

function lostMethods(place: Place, methods: readonly MethodSurface[], words: Wording): readonly Change[] {
  return methods.map(({ name }) => {
    const said = words.of(place, name)
    return removed('method/removed', said.name, said.place, 'A program that calls it does not compile.')
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
  const only = (surface: Surface, known: ReadonlySet<string>) =>
    [...declarationsOf(surface)].flatMap(([key, { place, declared }]) =>
      declared.kind === 'class' && !known.has(key) ? [{ place, methods: declared.declared.methods }] : []
    )
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
