/** What helpers add to a resource that was renamed: its former name has the methods as long as it lives. */
import type { Decisions } from '../decide/decisions.ts'
import { diagnostic, type Diagnostic } from '../ground/diagnostics.ts'
import { valueAt } from '../ground/valueAt.ts'
import type { Mount } from './api.ts'
import type { NamesLock } from './lockedNames.ts'
import type { OldResource, OldResources } from './oldResources.ts'

/** The mounts with the methods that both names of a resource have; a name that is `taken` at one of them is left as it is. */
export function carryMounts(
  mounts: readonly Mount[],
  { resources, aliases }: OldResources,
  taken: ReadonlySet<string>
): readonly Mount[] {
  const pairs = [...resources].flatMap(([path, { replaced }]) =>
    replaced.by === null ? [] : [[path, replaced.by.join('.')] as const]
  )
  const used = new Set([
    ...taken,
    ...resources.keys(),
    ...aliases.map(({ at, name }) => [...at, name].join('.')),
    ...mounts.flatMap(({ methods }) => methods.map(({ resource, name }) => [...resource, name].join('.')))
  ])
  return mounts.map((mount) => {
    const moved = (from: string, to: string): Mount['methods'] =>
      mount.methods
        .filter(({ resource, name }) => resource.join('.') === from && !used.has(`${to}.${name}`))
        .map((each) => ({ ...each, resource: to.split('.') }))
    const carried = pairs.flatMap(([old, now]) => [...moved(now, old), ...moved(old, now)])
    return carried.length === 0 ? mount : { ...mount, methods: [...mount.methods, ...carried] }
  })
}

/** A warning for each line that adds something to a resource by its former name, which will go. */
export function formerLines(
  { config, placeOf }: Pick<Decisions, 'config' | 'placeOf'>,
  { resources }: OldResources
): readonly Diagnostic[] {
  const lines = [
    ...Object.entries(config.helpers).flatMap(([helper, { methods }]) =>
      Object.keys(methods).map((name) => ['helpers', helper, 'methods', name])
    ),
    ...Object.keys(config.mounts).map((name) => ['mounts', name])
  ]
  return lines.flatMap((line) => {
    const path = (line.at(-1) ?? '').split('.')
    const former = resources.get(path.slice(0, -1).join('.'))
    return former === undefined ? [] : [lineOf(placeOf(line, 'key'), path, former)]
  })
}

function lineOf(
  place: string,
  path: readonly string[],
  { replaced: { by, since } }: OldResource
): Diagnostic {
  const message = `${path.slice(0, -1).join('.')} is a former name, deprecated since ${since}.`
  const name = [...(by ?? []), path.at(-1) ?? ''].join('.')
  const fix = by === null ? 'Name the resource that has its methods now.' : `Write ${name}.`
  return diagnostic('config/former', place, message, fix)
}

/** What an operation that the document lacks is called now, as a sentence to add; empty if it was not renamed. */
export function whatItIsNow(id: string, { operations, components }: NamesLock): string {
  const now = valueAt(operations, id)?.now ?? valueAt(components, id)?.now
  return now === undefined ? '' : ` It is ${now} now.`
}
