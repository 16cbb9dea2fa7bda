/** The tree of resources as a list. */
import type { Action, Api, Resource } from './api.ts'
import { noDocs } from './typeDraft.ts'

/** Every resource of a tree, parents before children. */
export function everyResource(resources: readonly Resource[]): readonly Resource[] {
  return resources.flatMap((resource) => [resource, ...everyResource(resource.children)])
}

/** The tree of an API: the client is its root if it has actions of its own, as a resource without a name. */
export function treeOf({
  package: { client },
  actions,
  resources
}: Pick<Api, 'package' | 'actions' | 'resources'>): readonly Resource[] {
  if (actions.length === 0) return resources
  const root = {
    name: '',
    className: client,
    path: [],
    file: null,
    docs: noDocs,
    synonyms: [],
    replaced: null
  }
  return [{ ...root, actions, children: resources }]
}

/** Every action of a tree with the resource that has it, in the order of {@link everyResource}. */
export function everyAction(
  resources: readonly Resource[]
): readonly { readonly resource: Resource; readonly action: Action }[] {
  return everyResource(resources).flatMap((resource) =>
    resource.actions.map((action) => ({ resource, action }))
  )
}
