/** Which types an operation needs, before they have their names. */
import type { Config } from '../decide/config.ts'
import type { Schema } from '../read/document.ts'
import { valueAt } from '../ground/valueAt.ts'
import type { Docs, Parameter, TypeRole } from './api.ts'
import { bodiesOf, type BodyDraft } from './bodies.ts'
import { noDocs, type TypeDraft } from './typeDraft.ts'
import { isPassThrough, type Placed } from './methods.ts'
import { longTypeName, nounOf, typeNameOf } from './names.ts'
import { itemOf, pageOf, type PageDraft } from './pages.ts'
import { objectOf, parametersOf } from './parameters.ts'
import { successesOf, type ResponseDraft } from './responses.ts'
import { referTo } from './schemaWalk.ts'
import { streamOf, streamTypesOf, type StreamDraft } from './streams.ts'

/** An operation taken apart, with a draft of every type it needs. */
export interface ActionDraft {
  readonly placed: Placed
  readonly parameters: readonly Parameter[]
  readonly bodies: readonly BodyDraft[]
  readonly responses: readonly ResponseDraft[]
  readonly page: PageDraft | null
  readonly stream: StreamDraft | null
  readonly types: readonly TypeDraft[]
}

type NamedRole = Exclude<TypeRole, 'shared' | 'nested'>

/** Takes an operation apart. */
export function draftAction(
  placed: Placed,
  config: Config,
  expand: (schema: Schema) => Schema,
  options: ReadonlySet<string> = new Set()
): ActionDraft {
  const parameters = parametersOf(placed, config, options)
  const bodies = placed.method === 'POST' ? bodiesOf(placed.operation.requestBody) : []
  // What another server answers is given as it is, so no type describes it.
  const successes = isPassThrough(placed, config) ? [] : successesOf(placed.operation, streamTypesOf(config))
  const json = successes.find((response) => response.kind === 'json')
  const page = pageOf(placed, json, config, expand)
  // A page is the answer to a caller who asks for none, wherever the document lists its media type.
  const responses =
    page === null || json === undefined
      ? successes
      : [json, ...successes.filter((response) => response !== json)]
  const stream = streamOf(placed, responses, page, config, expand)
  const draft = drafter(placed, config)
  const types = [
    ...inputTypes(placed, parameters, bodies, draft),
    ...outputTypes({ responses, page, stream, config, expand, placed, draft })
  ]
  return { placed, parameters, bodies, responses, page, stream, types }
}

type Drafter = (
  role: NamedRole,
  schema: Schema,
  options?: { readonly suffix?: string; readonly row?: boolean; readonly says?: string }
) => TypeDraft

function drafter(placed: Placed, config: Config): Drafter {
  const noun = nounOf(placed.resource, config)
  const qualifier = valueAt(config.operations, placed.id)?.qualifier ?? ''
  const leading = config.verbs.leading.indexOf(placed.route.verb)
  // Only a collection form that shares its method with an item form needs a qualifier.
  const member = [...placed.resource, placed.name].join('.') + (qualifier === '' ? '' : '(null, …)')
  return (role, schema, { suffix = role, row = false, says = sayings[role] } = {}) => {
    const ending = suffix === 'form' ? 'Form' : null
    const wanted = typeNameOf(noun, placed.name, qualifier, role)
    const docs: Docs = {
      ...noDocs,
      summary: `${says} \`${member}\`${schema === nothing ? '; no fields so far' : ''}.`,
      description: schema.description ?? null
    }
    return {
      key: `${placed.key}#${suffix}`,
      wanted: ending === null ? wanted : wanted.replace(/Request$/, ending),
      long: longTypeName(noun, placed.name, qualifier, role),
      role,
      order: leading === -1 ? config.verbs.leading.length : leading,
      row,
      ofItem: placed.route.scope === 'item',
      home: placed.resource,
      schema,
      docs,
      pointer: placed.pointer
    }
  }
}

const sayings: Readonly<Record<NamedRole, string>> = {
  parameters: 'Parameters of',
  options: 'Options of one call of',
  request: 'Request of',
  response: 'Answer of',
  item: 'One item of',
  event: 'One event of the stream of'
}

/** A closed empty object: what an action takes that takes nothing today. */
const nothing: Schema = { type: 'object', properties: {}, additionalProperties: false }

/** Every GET has its parameters and every POST its request under a name, also where they are empty today. */
function inputTypes(
  placed: Placed,
  parameters: readonly Parameter[],
  bodies: readonly BodyDraft[],
  draft: Drafter
): readonly TypeDraft[] {
  const isGet = placed.method === 'GET'
  const byName = parameters.filter(
    (parameter) => parameter.in === 'query' || (parameter.in === 'path' && !parameter.required)
  )
  const headers = parameters.filter((parameter) => parameter.in === 'header' && parameter.option === null)
  const options = isGet ? headers : [...byName, ...headers]
  const forms = bodies.flatMap((body) =>
    body.kind === 'multipart' ? [draft('request', body.schema, { suffix: 'form', says: 'Form of' })] : []
  )
  const json = bodies.find((body) => body.kind === 'json')
  return [
    ...(isGet ? [draft('parameters', byName.length > 0 ? objectOf(byName) : nothing)] : []),
    ...(isGet ? [] : [draft('request', json === undefined ? nothing : closeEmpty(json.schema))]),
    ...(options.length > 0 ? [draft('options', objectOf(options))] : []),
    ...forms
  ]
}

/** `properties: {}` is a request without fields; the server refuses any. A bare object may hold everything. */
function closeEmpty(schema: Schema): Schema {
  const isEmpty = schema.properties !== undefined && Object.keys(schema.properties).length === 0
  const hasMore =
    schema.additionalProperties !== undefined || schema.oneOf !== undefined || schema.anyOf !== undefined
  return isEmpty && !hasMore ? nothing : schema
}

interface OutputInput {
  readonly responses: readonly ResponseDraft[]
  readonly page: PageDraft | null
  readonly stream: StreamDraft | null
  readonly config: Config
  readonly expand: (schema: Schema) => Schema
  readonly placed: Placed
  readonly draft: Drafter
}

function outputTypes({
  responses,
  page,
  stream,
  config,
  expand,
  placed,
  draft
}: OutputInput): readonly TypeDraft[] {
  const types: TypeDraft[] = []
  const json = responses.find((response) => response.kind === 'json')
  if (page !== null) types.push(draft('item', page.item, { row: true }))
  else if (json?.kind === 'json') types.push(...responseTypes(json.schema, placed, config, expand, draft))
  else if (stream?.item != null) types.push(draft('item', stream.item, { row: true }))
  if (stream !== null && stream.item === null && stream.event !== null)
    types.push(draft('event', stream.event))
  return types
}

/** An answer that lists rows without pages gives its rows a name of their own. */
function responseTypes(
  schema: Schema,
  placed: Placed,
  config: Config,
  expand: (schema: Schema) => Schema,
  draft: Drafter
): readonly TypeDraft[] {
  const fields = new Set(Object.values(config.pages).map((convention) => convention.items))
  for (const field of fields) {
    const item = itemOf(schema, field, expand)
    if (item === null || item.properties === undefined) continue
    const items = { ...valueAt(expand(schema).properties, field), items: referTo(`${placed.key}#item`) }
    const response = { ...expand(schema), properties: { ...expand(schema).properties, [field]: items } }
    return [draft('item', item, { row: true }), draft('response', response)]
  }
  return [draft('response', schema, { row: placed.method === 'GET' && placed.name === 'fetch' })]
}
