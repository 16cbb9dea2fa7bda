/** Entries of a package beside those of its resources. A resource of the same name keeps the subpath. */
import type { PlaceOf } from '../decide/places.ts'
import { diagnostic, type Diagnostic } from '../ground/diagnostics.ts'
import type { Api, Resource } from './api.ts'
import { everyAction } from './everyResource.ts'
import { keyInLine } from '../ground/text.ts'

/** What a package lacks if a resource has the subpath of an entry. */
const lacks = {
  testing: 'has no mock of the service',
  compat: 'does not offer the old names that have no path of their own'
} as const

export type Entry = keyof typeof lacks

/** The resource that has the subpath of an entry, or null. */
export function keeperOf(entry: Entry, resources: readonly Resource[]): Resource | null {
  return resources.find(({ path }) => path.join('/') === entry) ?? null
}

/** A warning for each entry that the package would have, and whose subpath a resource has. */
export function takenEntries(
  { resources }: Pick<Api, 'resources'>,
  entries: readonly Entry[],
  placeOf: PlaceOf
): readonly Diagnostic[] {
  return entries.flatMap((entry) => {
    const keeper = keeperOf(entry, resources)
    return keeper === null ? [] : [taken(entry, keeper, placeOf)]
  })
}

function taken(entry: Entry, keeper: Resource, placeOf: PlaceOf): Diagnostic {
  const actions = everyAction([keeper])
  const [first] = actions
  const message = `The ${keeper.replaced === null ? '' : 'former '}resource ${entry} has the subpath ./${entry}, so the package ${lacks[entry]}, which would be at this subpath.`
  if (first === undefined)
    return diagnostic(
      'name/subpath',
      placeOf(['renamed']),
      message,
      `It comes with the release that drops the former names of ${entry}.`
    )
  const lines = actions.map(({ resource, action }) => {
    const below = resource.path.slice(1).map((literal) => `/${literal}`)
    return `${keyInLine(action.id)}: { resource: ${entry}-other${below.join('')}, name: ${action.name} }`
  })
  return diagnostic(
    'name/subpath',
    first.action.pointer,
    message,
    `To have both, give the resource another name in sdk.yaml, with a word of yours: operations: { ${lines.join(', ')} }.`
  )
}
