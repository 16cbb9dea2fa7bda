import { diagnostic, GenerationError, type Diagnostic } from '../../../ground/diagnostics.ts'
import type { Action, Api, Resource } from '../../../model/api.ts'
import type { Config } from '../../../decide/config.ts'
import { compareText } from '../../../ground/text.ts'
import type { Alias } from '../calls/resource.ts'

/**
 * The aliases of sdk.yaml whose operation the document has, by the dotted path of the resource that gets them.
 *
 * @throws GenerationError with every alias that cannot stand where sdk.yaml puts it.
 */
export function aliasesOf(api: Api, config: Config): ReadonlyMap<string, readonly Alias[]> {
  const aliases = new Map<string, Alias[]>()
  const faults: Diagnostic[] = []
  for (const [dotted, operationId] of Object.entries(config.aliases).sort(([left], [right]) =>
    compareText(left, right)
  )) {
    const found = findAction(api.resources, operationId)
    if (found === null) continue
    const path = dotted.split('.')
    const [home, name] = [path.slice(0, -1), path.at(-1) ?? dotted]
    const fault = faultOf(home, name, found.way)
    if (fault !== null)
      faults.push(
        diagnostic(
          'name/conflict',
          `sdk.yaml aliases.${dotted}`,
          `${dotted} cannot be another name for ${operationId}: ${fault}.`,
          'Choose another name, or another resource.'
        )
      )
    const key = home.join('.')
    aliases.set(key, [
      ...(aliases.get(key) ?? []),
      { name, target: found.way.slice(home.length).map((step) => step.name), action: found.action }
    ])
  }
  if (faults.length > 0) throw new GenerationError(faults)
  return aliases
}

/** An action with the resources that lead to it, from the client on. */
interface Found {
  readonly way: readonly Resource[]
  readonly action: Action
}

function findAction(resources: readonly Resource[], id: string): Found | null {
  for (const resource of resources) {
    const action = resource.actions.find((each) => each.id === id)
    if (action !== undefined) return { way: [resource], action }
    const below = findAction(resource.children, id)
    if (below !== null) return { ...below, way: [resource, ...below.way] }
  }
  return null
}

function faultOf(home: readonly string[], name: string, way: readonly Resource[]): string | null {
  const owner = way[home.length - 1]
  if (owner === undefined || owner.path.join('.') !== home.join('.'))
    return 'its resource does not lead there'
  const taken = [...owner.actions, ...owner.children].some((member) => member.name === name)
  return taken ? 'the name is taken' : null
}
