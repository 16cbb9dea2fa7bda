import { diagnostic, type Diagnostic } from '../ground/diagnostics.ts'
import type { Decisions } from '../decide/decisions.ts'
import { compareText } from '../ground/text.ts'
import type { Alias, Resource } from './api.ts'
import { everyAction, everyResource } from './everyResource.ts'

/** The aliases of sdk.yaml whose operation the document has, and every one that cannot be where sdk.yaml puts it. */
export function aliasesOf(
  resources: readonly Resource[],
  { config: { aliases }, placeOf }: Pick<Decisions, 'config' | 'placeOf'>
): { readonly aliases: readonly Alias[]; readonly diagnostics: readonly Diagnostic[] } {
  const homes = new Map(everyAction(resources).map(({ resource, action }) => [action.id, resource]))
  const found = Object.entries(aliases).flatMap(([dotted, action]) => {
    const [home, path] = [homes.get(action), dotted.split('.')]
    return home === undefined
      ? []
      : [{ dotted, home, alias: { at: path.slice(0, -1), name: path.at(-1) ?? dotted, action, since: null } }]
  })
  return {
    aliases: found
      .map(({ alias }) => alias)
      .sort(
        (left, right) =>
          compareText(left.at.join('.'), right.at.join('.')) || compareText(left.name, right.name)
      ),
    diagnostics: found.flatMap(({ dotted, home, alias }) => {
      const fault = faultOf(alias, home, resources)
      return fault === null
        ? []
        : [
            diagnostic(
              'name/conflict',
              placeOf(['aliases', dotted], 'key'),
              `${dotted} cannot be another name for ${alias.action}: ${fault}.`,
              alias.at.length === 0
                ? `Write the resource in front of it, for instance ${[...home.path, dotted].join('.')}.`
                : 'Choose another name, or another resource.'
            )
          ]
    })
  }
}

function faultOf({ at, name }: Alias, home: Resource, resources: readonly Resource[]): string | null {
  if (at.length === 0) return 'it does not say which resource has the name'
  const owner = everyResource(resources).find(({ path }) => path.join('.') === at.join('.'))
  if (owner === undefined || !`${home.path.join('.')}.`.startsWith(`${at.join('.')}.`))
    return 'its resource does not lead there'
  const isTaken = [...owner.actions, ...owner.children].some((member) => member.name === name)
  return isTaken ? 'the name is taken' : null
}
