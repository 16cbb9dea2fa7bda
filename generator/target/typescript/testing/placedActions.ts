import type { Action, Api, Resource } from '../../../model/api.ts'
import { everyAction, treeOf } from '../../../model/everyResource.ts'

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

/** A method and a path as a service sees them, without the names of its parameters and without a query. */
export function routeKey({ method, path }: Action): string {
  const parts = path.map((part) => (part.kind === 'text' ? part.text : '{}'))
  return `${method} ${parts.join('').replace(/\?.*$/s, '')}`
}

/** The routes that several actions have: only a header, a query or a body tells these apart. */
export function sharedRoutes(actions: readonly Action[]): ReadonlySet<string> {
  const keys = actions.map(routeKey)
  return new Set(keys.filter((key, index) => keys.indexOf(key) !== index))
}

/** The former names of actions, with the name that each has today: a test of then scripts an operation by its name of then. */
export function formerNames(api: Api): readonly {
  readonly name: string
  readonly own: string
  readonly action: Action
}[] {
  const placed = placedActions(treeOf(api))
  const taken = new Set(placed.map(({ name }) => name))
  return api.aliases.flatMap(({ at, name, action: id, since }) => {
    const found = placed.find(({ action }) => action.id === id)
    const former = [...at, name].join('.')
    return since === null || found === undefined || taken.has(former)
      ? []
      : [{ name: former, own: found.name, action: found.action }]
  })
}
