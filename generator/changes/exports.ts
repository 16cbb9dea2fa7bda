/** What programs can no longer import, and what they can import now. */
import type { Surface } from '../target/surface.ts'
import { changeOf, type Change } from './change.ts'
import { announced, deprecatedAt } from './deprecations.ts'
import { publicNames } from './names.ts'

export function subpathChanges(old: Surface, now: Surface): readonly Change[] {
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

export function removed(kind: Change['kind'], name: string, place: string, reason: string): Change {
  return changeOf({ kind, name, place, level: 'major', decidedBy: 'probe', reason })
}

export function added(kind: Change['kind'], name: string, place: string): Change {
  return changeOf({ kind, name, place, level: 'minor', decidedBy: 'rule', reason: 'It is new.' })
}

/** Names that are gone from every subpath, or from one that remains. */
export function exportChanges(old: Surface, now: Surface): readonly Change[] {
  const [before, after] = [publicNames(old), publicNames(now)]
  const kept = new Set([...after.values()].flatMap((names) => [...names.keys()]))
  const all = [...before.values()].flatMap((names) => [...names.keys()])
  const gone = new Set(all.filter((name) => !kept.has(name)))
  const lost = missing(before, after).map(({ name, subpaths, place }) => {
    const from = kept.has(name) ? ` from ${subpaths.join(', ')}` : ''
    const change = removed(
      'export/removed',
      name,
      place,
      `A program that imports it${from} does not compile.`
    )
    return { ...change, ...announced(deprecatedAt(old, { module: place, name }), gone) }
  })
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
