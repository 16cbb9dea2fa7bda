import type { Action, Api } from '../../../model/api.ts'
import { everyAction, treeOf } from '../../../model/everyResource.ts'
import type { DocTag } from '../words/docs.ts'
import { aliasTag } from './formerDocs.ts'
import type { AttachedMembers } from '../package/attached.ts'
import type { Helpers } from '../package/mounts.ts'
import { eventListsOf, type EventLists } from './eventLists.ts'

/** What the views need to know of the whole package. */
export interface PackageContext {
  readonly api: Api
  /** The home of every named type. */
  readonly homeOf: (type: string) => readonly string[]
  /** Aliases by the dotted path of the resource that has them. */
  readonly aliases: ReadonlyMap<string, readonly AliasCall[]>
  readonly eventLists: EventLists
  readonly helpers: Helpers
  readonly attached: AttachedMembers
}

/** Another name for an action, with the way to it. */
export interface AliasCall {
  readonly name: string
  /** The names that lead from the resource with the alias to the resource with the action. */
  readonly way: readonly string[]
  readonly action: Action
  /** What says that the name is deprecated, because it is a former one; else null. */
  readonly tag: DocTag | null
}

/** Indexes the model for the views. */
export function contextOf(api: Api, helpers: Helpers, attached: AttachedMembers = new Map()): PackageContext {
  const types = new Map(api.types.map((type) => [type.name, type]))
  return {
    api,
    homeOf: (name) => types.get(name)?.file ?? types.get(name)?.home ?? [],
    aliases: aliasCalls(api),
    eventLists: eventListsOf(api),
    helpers,
    attached
  }
}

function aliasCalls(api: Api): PackageContext['aliases'] {
  const homes = new Map(everyAction(treeOf(api)).map((placed) => [placed.action.id, placed]))
  const calls = new Map<string, readonly AliasCall[]>()
  for (const alias of api.aliases) {
    const { at, name } = alias
    const placed = homes.get(alias.action)
    if (placed === undefined) continue
    const { resource, action } = placed
    const key = at.join('.')
    calls.set(key, [
      ...(calls.get(key) ?? []),
      { name, way: resource.path.slice(at.length), action, tag: aliasTag(alias, api) }
    ])
  }
  return calls
}
