import type { Api, Resource } from '../model/api.ts'
import { documentPath } from './operation.ts'
import { signatureOf, type Lookup } from './signature.ts'
import type { ClassSurface, Surface } from './surface.ts'

/** API.md, in finished words: one line an operation. */
export interface ReferenceView {
  readonly sections: readonly ReferenceSection[]
  readonly aliases: readonly string[]
}

export interface ReferenceSection {
  readonly title: string
  readonly className: string
  readonly subpath: string
  readonly lines: readonly string[]
}

/** The view of API.md. It lists what the emitted source has, not what the model wanted it to have. */
export function referenceView(api: Api, surface: Surface, packageName: string, client: string, lookup: Lookup): ReferenceView {
  const classes = new Map(Object.values(surface.modules).flatMap((module) => module.classes.map((each) => [each.name, each] as const)))
  const sections = flatten(api.resources).flatMap((resource) => {
    const emitted = classes.get(resource.className)
    const lines = emitted === undefined ? [] : linesOf(resource, emitted, client, lookup)
    return lines.length === 0 ? [] : [{ title: `${client}.${resource.path.join('.')}`, className: resource.className, subpath: `${packageName}/${resource.path.join('/')}`, lines }]
  })
  const aliases = flatten(api.resources).flatMap((resource) => aliasLines(resource, classes.get(resource.className), client))
  return { sections, aliases }
}

function flatten(resources: readonly Resource[]): readonly Resource[] {
  return resources.flatMap((resource) => [resource, ...flatten(resource.children)])
}

function linesOf(resource: Resource, emitted: ClassSurface, client: string, lookup: Lookup): readonly string[] {
  return resource.actions.flatMap((action) => {
    const route = `${action.method} ${documentPath(action.path)}`
    const method = emitted.methods.find((each) => each.name === action.name && each.operations.includes(route))
    if (method === undefined) return []
    const { ids, input, optionsNeeded, answer } = signatureOf(action, lookup)
    // Beside an item form, only an object in the first place says that the collection is meant.
    const isTold = action.scope === 'collection' && method.operations.length > 1
    const given = [...ids, `${input.name}${input.optional && !isTold ? '?' : ''}`, `options${optionsNeeded ? '' : '?'}`].join(', ')
    return [`- \`${[client, ...resource.path, method.name].join('.')}(${given})\` → \`${answer}\` · \`${route}\`${action.docs.deprecated ? ' · **deprecated**' : ''}`]
  })
}

/** Methods that call no operation themselves and say whose name they are. */
function aliasLines(resource: Resource, emitted: ClassSurface | undefined, client: string): readonly string[] {
  return (emitted?.methods ?? []).flatMap((method) => {
    const target = method.operations.length > 0 ? undefined : /The same as `([^`]+)`\.$/.exec(method.docs)?.[1]
    return target === undefined ? [] : [`- \`${[client, ...resource.path, method.name].join('.')}\`: the same as \`${[client, ...resource.path, target].join('.')}\``]
  })
}
