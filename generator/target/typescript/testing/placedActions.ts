import type { Action, Resource } from '../../../model/api.ts'

/** Every action with the names by which a program calls it: `bot.create`. */
export function placedActions(
  resources: readonly Resource[],
  above: readonly string[] = []
): readonly { readonly name: string; readonly resource: Resource; readonly action: Action }[] {
  return resources.flatMap((resource) => {
    const names = [...above, resource.name]
    return [
      ...resource.actions.map((action) => ({ name: [...names, action.name].join('.'), resource, action })),
      ...placedActions(resource.children, names)
    ]
  })
}
