import type { Action, Alias, Answer, Api, Resource } from '../../../model/api.ts'
import { everyAction, everyResource, treeOf } from '../../../model/everyResource.ts'
import { code, codeSpan, decided, module, name, row, type Printed } from '../words/doors.ts'
import { pagePath } from '../skill/pagePath.ts'
import { skillFolder } from '../skill/skillName.ts'
import { secretRows, takesToken } from './auth.ts'
import { webhookLines } from './shownWebhooks.ts'
import { namesOf } from './package.ts'
import { resourceModule, resourceSpecifier, typesModule } from '../words/imports.ts'
import { documentPath } from '../calls/descriptor.ts'
import { signatureOf } from '../calls/signature.ts'
import type { ClassSurface, Surface } from '../../surface.ts'

/** API.md, in finished words: one line an operation. */
export interface ReferenceView {
  /** What a client is given to prove who asks, with the environment variables that it reads otherwise. */
  readonly secrets: readonly Printed[]
  readonly sections: readonly ReferenceSection[]
  readonly errors: readonly ReferenceError[]
  /** The functions that read what the service sends, and each payload; empty if it sends nothing. */
  readonly webhooks: readonly Printed[]
  readonly aliases: readonly Printed[]
}

export interface ReferenceSection {
  readonly title: Printed
  readonly className: Printed
  readonly subpath: Printed
  /** How the contents lead here. */
  readonly anchor: Printed
  /** Its page with examples, and the files that declare its class and its types. */
  readonly page: Printed
  readonly source: Printed
  /** The file of its types with their names; empty if it has none. */
  readonly types: Printed
  readonly lines: readonly Printed[]
}

/** A code of an error with the class that carries it. */
export interface ReferenceError {
  readonly code: Printed
  readonly className: Printed
}

/** The view of API.md. It lists what the emitted source has, not what the model wanted it to have. */
export function referenceView(api: Api, surface: Surface, client: string): ReferenceView {
  const classes = new Map(
    Object.values(surface.modules).flatMap((module) =>
      module.classes.map((each) => [each.name, each] as const)
    )
  )
  const sections = everyResource(treeOf(api)).flatMap((resource) => {
    const emitted = classes.get(resource.className)
    const lines = emitted === undefined ? [] : linesOf(resource, emitted, client)
    return lines.length === 0
      ? []
      : [
          {
            title: row([client, ...resource.path].map(name), '.'),
            className: name(resource.className),
            ...linksOf(resource, api),
            subpath: decided(resourceSpecifier(api.package.name, resource.path)),
            lines
          }
        ]
  })
  return {
    secrets: secretLines(api.service),
    sections,
    errors: api.errors.map((error) => ({
      code: codeSpan(error.code),
      className: codeSpan(error.className)
    })),
    webhooks: webhookLines(api),
    // Both forms of a method have one name.
    aliases: [...new Set(api.aliases.flatMap((alias) => aliasLines(alias, treeOf(api), classes, client)))]
  }
}

function secretLines({ auth, tokenVariables }: Api['service']): readonly Printed[] {
  const rows = [
    ...(takesToken(auth) ? [{ name: codeSpan('token'), variables: namesOf(tokenVariables) }] : []),
    ...secretRows(auth)
  ]
  if (rows.every(({ variables }) => variables === '')) return []
  return rows.map(({ name: own, variables }) =>
    variables === '' ? code`- ${own}` : code`- ${own}, else ${variables}`
  )
}

/** Where the examples, the class and the types of a resource are. */
function linksOf(
  resource: Resource,
  api: Api
): Pick<ReferenceSection, 'anchor' | 'page' | 'source' | 'types'> {
  const own = api.types.filter(
    ({ home, since }) => since === null && home.join('.') === resource.path.join('.')
  )
  const types = own.map(({ name: type }) => codeSpan(type))
  const file = typesModule(resource.file ?? resource.path)
  return {
    anchor: code`#${module(['client', ...resource.path].join('').toLowerCase())}`,
    page: module(`./${skillFolder(api)}/${pagePath(resource)}`),
    source: code`./src/${resourceModule(resource.file ?? resource.path)}`,
    types: types.length === 0 ? code`` : code`[Types](./src/${file}): ${row(types, ', ')}`
  }
}

function linesOf(resource: Resource, emitted: ClassSurface, client: string): readonly Printed[] {
  return resource.actions.flatMap((action) => {
    const route = `${action.method} ${documentPath(action.path)}`
    const method = emitted.methods.find(
      (each) => each.name === action.name && each.operations.includes(route)
    )
    if (method === undefined) return []
    const { ids, input, optionsNeeded, answer } = signatureOf(action)
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
    const line = code`- ${call} → ${gives} · ${address}${streamWords(action.answer)}${headerWords(action)}`
    return [action.docs.deprecated ? code`${line} · **deprecated**` : line]
  })
}

/** The type of the headers that `withResponse()` gives. */
function headerWords({ answerHeaders }: Action): Printed {
  return answerHeaders?.type.kind === 'named' ? code` · headers ${codeSpan(answerHeaders.type.name)}` : code``
}

/** The events of an answer that can be awaited too; what only streams says so itself. */
function streamWords(answer: Answer): Printed {
  switch (answer.kind) {
    case 'page':
      return answer.stream === null ? code`` : code` · \`.stream()\``
    case 'both': {
      const { events } = answer.stream
      const type = events.kind === 'declared' && events.type.kind === 'named' ? events.type.name : null
      return type === null ? code` · \`.stream()\`` : code` · \`.stream()\` of ${codeSpan(type)}`
    }
    case 'value':
    case 'choice':
    case 'stream':
    case 'passThrough':
      return code``
    default:
      return answer satisfies never
  }
}

/** The line of an alias, if its class was emitted with it. */
function aliasLines(
  { at, name: own, action: id, since }: Alias,
  resources: readonly Resource[],
  classes: ReadonlyMap<string, ClassSurface>,
  client: string
): readonly Printed[] {
  const owner = everyResource(resources).find(({ path }) => path.join('.') === at.join('.'))
  const found = everyAction(resources).find(({ action }) => action.id === id)
  const emitted = classes.get(owner?.className ?? '')?.methods.some((method) => method.name === own)
  if (found === undefined || emitted !== true) return []
  const [alias, target] = [
    [client, ...at, own],
    [client, ...found.resource.path, found.action.name]
  ].map((names) => codeSpan(names.join('.')))
  return alias === undefined || target === undefined
    ? []
    : since === null
      ? [code`- ${alias}: the same as ${target}`]
      : [code`- ${alias}: the same as ${target} · **deprecated** since ${decided(since)}`]
}
