import { nearNames } from '../ground/nearest.ts'
import { valueAt } from '../ground/valueAt.ts'
import { carried, type CarriedLine } from './carried.ts'
import { readSdk } from './config.ts'
import { configForm, type Config } from './form.ts'
import { linesIn, type Line } from './lines.ts'
import type { PlaceOf } from './places.ts'
import { lacking, type Thing } from './things.ts'

/** What the maps of sdk.yaml whose keys name things of the document decide for one of them, by the path of the map. */
export interface Decided {
  readonly operations: Config['operations'][string]
  readonly components: string
  readonly nouns: string
  readonly words: string
  readonly resources: string
  readonly synonyms: readonly string[]
  readonly 'errors.limits': string
}

type Records = { readonly [Key in keyof Decided]: Readonly<Record<string, Decided[Key]>> }

/** What sdk.yaml decides beside those maps. */
export type OtherDecisions = Omit<Config, keyof Records>

/** A line that names nothing of the document. */
export interface Unmet {
  readonly line: Line
  /** What the document lacks, as a sentence. */
  readonly message: string
  /** Names of the document that the line may have meant, nearest first. */
  readonly near: readonly string[]
  /** The first of them that no other line at the same place of sdk.yaml names, or null. */
  readonly free: string | null
}

/**
 * The decisions, and which of them the document met. A name of the document is looked up here, which records that the
 * document has it; a line that names anything else has decided nothing.
 */
export interface Decisions {
  readonly config: OtherDecisions
  /** The names of the lines that leave an operation out. */
  readonly skipping: readonly string[]
  /** What a map decides for a thing of the document. */
  take<Key extends keyof Decided>(record: Key, name: string): Decided[Key] | undefined
  /** Says whether a line at `place` names this thing of the document. */
  lists(place: string, name: string): boolean
  /** Records things of the document that lines at `place` may name. */
  meet(place: string, names: Iterable<string>): void
  /** Records things that the document has, for all lines outside the maps that `take` knows. */
  has(thing: Thing, names: Iterable<string>): void
  /** Records names that a line of this kind may have meant. */
  see(thing: Thing, names: Iterable<string>): void
  /** Keeps lines from being reported that cannot be judged. */
  spare(place: string, names: Iterable<string>): void
  /** The lines that have named a thing of the document so far. */
  met(): readonly Line[]
  unmet(): readonly Unmet[]
  /** The same decisions before any lookup, in which lines that name an operation as it was called mean what it is called now. */
  carried(names: ReadonlyMap<string, string>): {
    readonly decisions: Decisions
    readonly lines: readonly CarriedLine[]
  }
  /** Where a line is: `file:line:column`, or its path if the text of the file is not known. */
  placeOf: PlaceOf
}

/** Reads `sdk.yaml`; fails as `readConfig` does. */
export function readDecisions(source: string, file: string): Decisions {
  const { config, placeOf } = readSdk(source, file)
  return decisionsFrom(config, placeOf)
}

const dotted: PlaceOf = (path) => `sdk.yaml ${path.join('.')}`

/** Decisions before any lookup. */
export function decisionsFrom(config: Config, placeOf: PlaceOf = dotted): Decisions {
  const lines = linesIn(configForm, config)
  const places = groupBy(lines, (line) => line.place)
  const records = recordsOf(config)
  const [met, spared] = [new Set<Line>(), new Set<Line>()]
  const { known, see } = vocabulary()
  const lists: Decisions['lists'] = (place, name) => {
    const here = places.get(place) ?? []
    for (const thing of new Set(here.map((line) => line.thing))) see(thing, [name])
    const hits = here.filter((line) => line.name === name)
    for (const line of hits) met.add(line)
    return hits.length > 0
  }
  return {
    config,
    skipping: Object.entries(config.operations).flatMap(([name, { skip }]) => (skip === true ? [name] : [])),
    placeOf,
    see,
    has(thing, names) {
      const all = new Set(names)
      see(thing, all)
      for (const line of lines)
        if (line.thing === thing && !Object.hasOwn(records, line.place) && all.has(line.name)) met.add(line)
    },
    lists,
    take(record, name) {
      lists(record, name)
      return valueAt(records[record], name)
    },
    meet(place, names) {
      for (const name of names) lists(place, name)
    },
    spare(place, names) {
      const all = new Set(names)
      for (const line of places.get(place) ?? []) if (all.has(line.name)) spared.add(line)
    },
    carried(names) {
      const found = carried(config, lines, placeOf, names)
      return { decisions: decisionsFrom(found.config, found.placeOf), lines: found.lines }
    },
    met: () => lines.filter((line) => met.has(line)),
    unmet: () => unmetOf(lines, new Set([...met, ...spared, ...expectedOf(lines, met)]), known)
  }
}

/** The names of the document that were seen, by their kind. */
function vocabulary(): {
  readonly known: ReadonlyMap<Thing, ReadonlySet<string>>
  readonly see: Decisions['see']
} {
  const known = new Map<Thing, Set<string>>()
  return {
    known,
    see(thing, names) {
      const all = known.get(thing) ?? new Set()
      for (const name of names) all.add(name)
      known.set(thing, all)
    }
  }
}

function recordsOf({ operations, components, nouns, words, resources, synonyms, errors }: Config): Records {
  return { operations, components, nouns, words, resources, synonyms, 'errors.limits': errors.limits ?? {} }
}

/** The lines that name what the document will have, and the lines under `expected` that say so. */
function expectedOf(lines: readonly Line[], met: ReadonlySet<Line>): readonly Line[] {
  const unmet = lines.filter((line) => !met.has(line))
  const namesOf = (isExpectation: boolean): ReadonlySet<string> =>
    new Set(unmet.flatMap(({ thing, name }) => ((thing === 'expected name') === isExpectation ? [name] : [])))
  const [said, given] = [namesOf(true), namesOf(false)]
  return unmet.filter(({ name }) => said.has(name) && given.has(name))
}

/** A line below one that is not met has nothing to name. */
function unmetOf(
  lines: readonly Line[],
  met: ReadonlySet<Line>,
  known: ReadonlyMap<Thing, ReadonlySet<string>>
): readonly Unmet[] {
  const all = lines.filter((line) => !met.has(line))
  const owners = new Set(
    all.filter((line) => line.at === 'key' && !line.optional).map((line) => line.path.join('\n'))
  )
  const used = groupBy(lines, (line) => line.place)
  return all
    .filter(({ path }) => !path.some((_, depth) => depth > 0 && owners.has(path.slice(0, depth).join('\n'))))
    .map((line) => {
      const near = nearNames(line.name, known.get(line.thing) ?? [])
      const others = used.get(line.place) ?? []
      return {
        line,
        message: lacking(line.thing, line.name),
        near,
        free: near.find((name) => others.every((other) => other.name !== name)) ?? null
      }
    })
    .filter(
      ({ line, near }) =>
        !line.optional || (near.length > 0 && known.get(line.thing)?.has(line.name) !== true)
    )
}

function groupBy<Key, Value>(
  values: readonly Value[],
  keyOf: (value: Value) => Key
): ReadonlyMap<Key, readonly Value[]> {
  const groups = new Map<Key, Value[]>()
  for (const value of values) groups.set(keyOf(value), [...(groups.get(keyOf(value)) ?? []), value])
  return groups
}
