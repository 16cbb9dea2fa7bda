/** The tree of resources as a list. */
import type { Action, Resource } from './api.ts'

/** Every resource of a tree, parents before children. */
export function everyResource(resources: readonly Resource[]): readonly Resource[] {
  return resources.flatMap((resource) => [resource, ...everyResource(resource.children)])
}

/** Every action of a tree with the resource that has it, in the order of {@link everyResource}. */
export function everyAction(
  resources: readonly Resource[]
): readonly { readonly resource: Resource; readonly action: Action }[] {
  return everyResource(resources).flatMap((resource) =>
    resource.actions.map((action) => ({ resource, action }))
  )
}
