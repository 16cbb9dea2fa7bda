import type { Action, Api, Resource } from '../model/api.ts'
import type { Config } from '../read/config.ts'
import { compareText } from '../read/structure.ts'
import type { Alias } from './resource.ts'

/** The aliases of sdk.yaml whose operation the document has, by the dotted path of the resource that gets them. */
export function aliasesOf(api: Api, config: Config): ReadonlyMap<string, readonly Alias[]> {
  const aliases = new Map<string, Alias[]>()
  for (const [dotted, operationId] of Object.entries(config.aliases).sort(([left], [right]) => compareText(left, right))) {
    const found = findAction(api.resources, operationId)
    const path = dotted.split('.')
    const home = path.slice(0, -1).join('.')
    if (found === null) continue
    const target = found.resource.path.slice(path.length - 1)
    aliases.set(home, [...(aliases.get(home) ?? []), { name: path.at(-1) ?? dotted, target, action: found.action }])
  }
  return aliases
}

function findAction(resources: readonly Resource[], id: string): { readonly resource: Resource; readonly action: Action } | null {
  for (const resource of resources) {
    const action = resource.actions.find((each) => each.id === id)
    if (action !== undefined) return { resource, action }
    const below = findAction(resource.children, id)
    if (below !== null) return below
  }
  return null
}
