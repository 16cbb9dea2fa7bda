/** Resources that only lead to former names: their classes, accessors and subpaths live as long as those. */
import compare from 'semver/functions/compare.js'
import type { Decisions } from '../decide/decisions.ts'
import type { Diagnostic } from '../ground/diagnostics.ts'
import { valueAt } from '../ground/valueAt.ts'
import { compareText } from '../ground/text.ts'
import type { Alias, Replaced } from './api.ts'
import type { NamesLock } from './lockedNames.ts'
import type { Placed } from './methods.ts'
import { isPlatformName, nounOf } from './names.ts'
import { aliasless } from './aliasless.ts'
import type { OldNames, OldType } from './oldNames.ts'

export interface OldResource {
  readonly className: string
  readonly replaced: Replaced
}

export interface OldResources {
  /** By dotted path. */
  readonly resources: ReadonlyMap<string, OldResource>
  /** The aliases and types whose resource is there. */
  readonly aliases: readonly Alias[]
  readonly types: readonly OldType[]
  readonly diagnostics: readonly Diagnostic[]
}

interface Input {
  readonly old: Pick<OldNames, 'aliases' | 'types'>
  readonly placed: readonly Placed[]
  /** Classes of the resources that the document has, by dotted path. */
  readonly classes: ReadonlyMap<string, string>
  /** Names of types, of the client and of the runtime. */
  readonly taken: ReadonlySet<string>
  readonly lock: NamesLock
  readonly decisions: Decisions
  /** The version that has the names of this run first. */
  readonly since: string
}

/** The resources that former names need; if the name of a class is in use again, nothing below the resource lives on. */
export function oldResourcesOf({ old, placed, classes, taken, lock, decisions, since }: Input): OldResources {
  const used = new Set([...taken, ...classes.values(), ...old.types.map(({ name }) => name)])
  const needed = new Map<string, string>()
  const refused: string[] = []
  for (const path of waysTo([...old.aliases.map(({ at }) => at), ...old.types.map(({ home }) => home)])) {
    if (classes.has(path)) continue
    const className = valueAt(lock.resources, path) ?? `${nounOf(path.split('.'), decisions)}Client`
    if (used.has(className) || isPlatformName(className)) refused.push(path)
    else needed.set(path, className)
    used.add(className)
  }
  const lives = (at: readonly string[]): boolean => !refused.some((path) => isAtOrBelow(at.join('.'), path))
  const aliases = old.aliases.filter(({ at }) => lives(at))
  const types = old.types.filter(({ home }) => lives(home))
  const homes = new Map(placed.map((one) => [one.id, one.resource]))
  const ways = new Set(waysTo([...aliases.map(({ at }) => at), ...types.map(({ home }) => home)]))
  return {
    resources: new Map(
      [...needed]
        .filter(([path]) => ways.has(path))
        .map(([path, className]) => [path, { className, replaced: replacedBy(path, aliases, types, homes) }])
    ),
    aliases,
    types,
    diagnostics: refused.map((path) => {
      const lost = [
        ...old.aliases,
        ...old.types.map(({ home, since: version }) => ({ at: home, since: version }))
      ]
      const versions = lost.flatMap((each) =>
        isAtOrBelow(each.at.join('.'), path) ? (each.since ?? []) : []
      )
      const message = `${path} has no alias: the name of its class is in use again.`
      return aliasless(path, message, versions.sort(compare).at(-1) ?? '', since)
    })
  }
}

/** The dotted paths that lead to some resources, sorted. */
function waysTo(resources: readonly (readonly string[])[]): readonly string[] {
  const ways = resources.flatMap((path) => path.map((_, depth) => path.slice(0, depth + 1).join('.')))
  return [...new Set(ways)].sort(compareText)
}

function isBelow(path: string, above: string): boolean {
  return path.startsWith(`${above}.`)
}

function isAtOrBelow(path: string, above: string): boolean {
  return path === above || isBelow(path, above)
}

/** What replaces a resource: the one to which all its aliases lead. */
function replacedBy(
  path: string,
  aliases: readonly Alias[],
  types: readonly OldType[],
  homes: ReadonlyMap<string, readonly string[]>
): Replaced {
  const own = aliases.filter(({ at }) => at.join('.') === path)
  const targets = new Set(own.map(({ action }) => (homes.get(action) ?? []).join('.')))
  const [only] = targets
  const all = [
    ...aliases.filter(({ at }) => at.join('.') === path || isBelow(at.join('.'), path)),
    ...types.filter(({ home }) => home.join('.') === path || isBelow(home.join('.'), path))
  ]
  const since = all.flatMap((each) => each.since ?? []).sort(compare)
  return {
    since: since.at(-1) ?? '',
    by: targets.size === 1 && only !== undefined ? only.split('.') : null
  }
}
