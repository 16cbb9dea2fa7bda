import type { Action, Resource } from '../../../model/api.ts'
import { everyAction } from '../../../model/everyResource.ts'

/** Every action with the names by which a program calls it: `bot.create`. */
export function placedActions(
  resources: readonly Resource[]
): readonly { readonly name: string; readonly resource: Resource; readonly action: Action }[] {
  return everyAction(resources).map(({ resource, action }) => ({
    name: [...resource.path, action.name].join('.'),
    resource,
    action
  }))
}
