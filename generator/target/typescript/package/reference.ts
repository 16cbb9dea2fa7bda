import type { Api, Resource } from '../../../model/api.ts'
import { code, codeSpan, decided, module, name, row, type Printed } from '../words/doors.ts'
import { documentPath } from '../calls/descriptor.ts'
import { signatureOf, type Lookup } from '../calls/signature.ts'
import type { ClassSurface, Surface } from '../../surface.ts'

/** API.md, in finished words: one line an operation. */
export interface ReferenceView {
  readonly sections: readonly ReferenceSection[]
  readonly aliases: readonly Printed[]
}

export interface ReferenceSection {
  readonly title: Printed
  readonly className: Printed
  readonly subpath: Printed
  readonly lines: readonly Printed[]
}

/** The view of API.md. It lists what the emitted source has, not what the model wanted it to have. */
export function referenceView(
  api: Api,
  surface: Surface,
  packageName: string,
  client: string,
  lookup: Lookup
): ReferenceView {
  const classes = new Map(
    Object.values(surface.modules).flatMap((module) =>
      module.classes.map((each) => [each.name, each] as const)
    )
  )
  const sections = flatten(api.resources).flatMap((resource) => {
    const emitted = classes.get(resource.className)
    const lines = emitted === undefined ? [] : linesOf(resource, emitted, client, lookup)
    return lines.length === 0
      ? []
      : [
          {
            title: row([client, ...resource.path].map(name), '.'),
            className: name(resource.className),
            subpath: code`${decided(packageName)}/${module(resource.path.join('/'))}`,
            lines
          }
        ]
  })
  const aliases = flatten(api.resources).flatMap((resource) =>
    aliasLines(resource, classes.get(resource.className), client)
  )
  return { sections, aliases }
}

function flatten(resources: readonly Resource[]): readonly Resource[] {
  return resources.flatMap((resource) => [resource, ...flatten(resource.children)])
}

function linesOf(
  resource: Resource,
  emitted: ClassSurface,
  client: string,
  lookup: Lookup
): readonly Printed[] {
  return resource.actions.flatMap((action) => {
    const route = `${action.method} ${documentPath(action.path)}`
    const method = emitted.methods.find(
      (each) => each.name === action.name && each.operations.includes(route)
    )
    if (method === undefined) return []
    const { ids, input, optionsNeeded, answer } = signatureOf(action, lookup)
    // Beside an item form, only an object in the first place says that the collection is meant.
    const isTold = action.scope === 'collection' && method.operations.length > 1
    const given = [
      ...ids,
      `${input.name}${input.optional && !isTold ? '?' : ''}`,
      `options${optionsNeeded ? '' : '?'}`
    ].join(', ')
    const [call, gives, address] = [
      `${[client, ...resource.path, method.name].join('.')}(${given})`,
      answer,
      route
    ].map(codeSpan)
    if (call === undefined || gives === undefined || address === undefined) return []
    return [
      action.docs.deprecated
        ? code`- ${call} → ${gives} · ${address} · **deprecated**`
        : code`- ${call} → ${gives} · ${address}`
    ]
  })
}

/** Methods that call no operation themselves and say whose name they are. */
function aliasLines(
  resource: Resource,
  emitted: ClassSurface | undefined,
  client: string
): readonly Printed[] {
  return (emitted?.methods ?? []).flatMap((method) => {
    const target =
      method.operations.length > 0 ? undefined : /The same as `([^`]+)`\.$/.exec(method.docs)?.[1]
    return target === undefined
      ? []
      : [
          code`- ${codeSpan([client, ...resource.path, method.name].join('.'))}: the same as ${codeSpan([client, ...resource.path, target].join('.'))}`
        ]
  })
}
