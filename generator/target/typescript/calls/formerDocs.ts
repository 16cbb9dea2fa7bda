/** What the comments of former names say: since when they are deprecated, and what to use. */
import type { Alias, Api, NamedType, Resource } from '../../../model/api.ts'
import { componentIn } from '../../../ground/component.ts'
import { everyAction, everyResource, treeOf } from '../../../model/everyResource.ts'
import type { CommentDocs, DocTag } from '../words/docs.ts'

/** The name by which comments call a client. */
const client = 'client'

/** A tag that says what to use instead. */
function deprecatedTag(since: string, instead: string): DocTag {
  return { name: 'deprecated', text: `Since ${since}: ${instead}.` }
}

type Tree = Parameters<typeof treeOf>[0]

/** The tag of a former method; null for a name that is as good as that of the action. */
export function aliasTag({ since, action: id }: Alias, api: Tree): DocTag | null {
  const found = everyAction(treeOf(api)).find(({ action }) => action.id === id)
  if (since === null || found === undefined) return null
  return deprecatedTag(since, `use ${[client, ...found.resource.path, found.action.name].join('.')}`)
}

/** The comment of a resource that only leads to former names; `isClass` for its class, else for the accessor of it. */
export function formerDocs(
  resource: Resource,
  { resources }: Pick<Api, 'resources'>,
  isClass: boolean
): CommentDocs | null {
  const { replaced, docs, path } = resource
  if (replaced === null) return null
  const now = everyResource(resources).find((each) => each.path.join('.') === replaced.by?.join('.'))
  const own = `\`${path.join('.')}\``
  const instead =
    now === undefined
      ? 'each member says what to use'
      : `use ${isClass ? now.className : [client, ...now.path].join('.')}`
  return {
    summary:
      docs.summary ??
      (now === undefined ? `${own}: former names.` : `${own} is \`${now.path.join('.')}\` now.`),
    description: null,
    deprecated: false,
    tags: [deprecatedTag(replaced.since, instead)]
  }
}

/** The tag of a former name of a type, or null. */
export function formerTypeTag({ since, schema }: NamedType): DocTag | null {
  const now = componentIn(schema.$ref)
  return since === null || now === null ? null : deprecatedTag(since, `use ${now}`)
}
