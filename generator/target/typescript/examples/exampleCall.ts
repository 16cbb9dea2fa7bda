/** An example of a call of each operation, for documents: valid against the schemas, and short enough to read. */
import { referenceToComponent } from '../../../ground/component.ts'
import type {
  Action,
  Api,
  BodyPlace,
  PageConvention,
  Parameter,
  Place,
  Resource,
  Schema,
  TypeUse
} from '../../../model/api.ts'
import { signatureOf } from '../calls/signature.ts'
import { resolverOf } from '../skill/requestFields.ts'
import type { Resolve } from '../types/shapes.ts'
import type { Printed } from '../words/doors.ts'
import { Verbatim } from '../words/literal.ts'
import { callLayout } from './callLayout.ts'
import { exampleFits } from './exampleFits.ts'
import { bytes, documented, exampleObject, exampleValue } from './exampleValue.ts'
import { tellingFields } from './tellingFields.ts'
import { wholeSchema } from './wholeSchema.ts'

/** An example of one call. */
export interface ExampleCall {
  /** Names of the ids, which a program around the example declares. */
  readonly ids: readonly Printed[]
  /** What is given after the ids; undefined if nothing is. */
  readonly argument: unknown
  /** Options that the operation requires; undefined if it requires none. */
  readonly options: unknown
  /** What follows the ids: null first if the call has an item form beside it. */
  readonly given: readonly unknown[]
  /** `client.bot.create({ name: 'Support' })`, over several lines if it is long. */
  readonly text: Printed
}

/** The example call of an operation; null if no value is known for something that it requires. */
export function exampleCall(resource: Resource, action: Action, api: Api): ExampleCall | null {
  const { ids } = signatureOf(action)
  const argument = action.example ?? givenAs('argument', action, api)
  const options = givenAs('options', action, api)
  if (argument === null || options === null) return null
  const values = options === undefined ? [argument] : [argument ?? {}, options]
  const after = values.filter((value) => value !== undefined)
  // Beside an item form, null in the first place says that the collection is meant.
  const isShared =
    action.scope === 'collection' && resource.actions.filter(({ name }) => name === action.name).length > 1
  const given = isShared ? [null, ...(after.length === 0 ? [{}] : after)] : after
  return { ids, argument, options, given, text: textOf(resource, action, ids, given) }
}

/** The same call with other expressions for its ids. */
export function callWith(
  { resource, action, example }: { resource: Resource; action: Action; example: ExampleCall },
  ids: readonly Printed[],
  given: readonly unknown[] = example.given
): Printed {
  return textOf(resource, action, ids, given)
}

function textOf(
  { path }: Resource,
  { name }: Action,
  ids: readonly Printed[],
  given: readonly unknown[]
): Printed {
  return callLayout([...path, name], [...ids.map((id) => new Verbatim(id)), ...given])
}

const resolvers = new WeakMap<Api, Resolve>()

function resolverFor(api: Api): Resolve {
  const resolve = resolvers.get(api) ?? resolverOf(api)
  resolvers.set(api, resolve)
  return resolve
}

/** What is given in the argument or among the options: undefined for nothing, null if it cannot be told. */
function givenAs(given: Place['given'], action: Action, api: Api): unknown {
  const resolve = resolverFor(api)
  const examples = action.input.places
    .filter((place) => place.given === given)
    .map((place) => exampleIn(place, action, api, resolve))
  const single = examples.find((example) => example !== undefined && !hasFields(example))
  if (single !== undefined) return single
  const present = examples.flatMap((example) => (hasFields(example) ? Object.entries(example) : []))
  return examples.every((example) => example === undefined) ? undefined : Object.fromEntries(present)
}

/** Whether a value is made of fields, which others of the argument join. */
function hasFields(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Verbatim)
}

function exampleIn(place: Place, action: Action, api: Api, resolve: Resolve): unknown {
  switch (place.in) {
    case 'path':
    case 'query':
    case 'header':
    case 'cookie':
      return exampleParameters(place.parameters, pageOf(action, api), resolve)
    case 'body':
      return exampleBody(place, resolve)
    default:
      return place satisfies never
  }
}

/** What is required, and the size of a page. */
function exampleParameters(
  parameters: readonly Parameter[],
  page: PageConvention | null,
  resolve: Resolve
): unknown {
  const wanted = parameters.filter(({ required, name }) => required || name === page?.take)
  const fields = wanted.map(({ name, type }): readonly [string, unknown] => {
    const size =
      name === page?.take ? sizeAs(type, Math.min(page.maximum ?? pageSize, pageSize), resolve) : undefined
    return [name, size ?? exampleValue(schemaOf(type), { name, resolve, depth: 0, nth: 0, asText: true })]
  })
  if (fields.length === 0) return undefined
  return fields.some(([, value]) => value === undefined) ? null : Object.fromEntries(fields)
}

const pageSize = 10

/** The size of a page, as a text if the document takes no number; undefined if the document allows no page of this size. */
function sizeAs(type: TypeUse, size: number, resolve: Resolve): number | string | undefined {
  const schema = schemaOf(type)
  const kinds = [wholeSchema(schema, resolve)?.type ?? []].flat()
  const isText = kinds.includes('string') && !kinds.some((kind) => kind === 'integer' || kind === 'number')
  const own = isText ? String(size) : size
  return exampleFits(schema, own, resolve) ? own : undefined
}

function pageOf({ answer }: Action, { pages }: Api): PageConvention | null {
  return answer.kind === 'page' ? (pages.find(({ name }) => name === answer.convention) ?? null) : null
}

/** Bytes if the operation takes them, because they need no more words; else the usual form. */
function exampleBody({ bodies, type, required }: BodyPlace, resolve: Resolve): unknown {
  if (bodies.some(({ kind }) => kind === 'binary')) return bytes
  const [usual] = bodies
  if (usual === undefined) return undefined
  const whole = wholeSchema(schemaOf(usual.kind === 'binary' ? type : usual.type), resolve)
  const asText = usual.kind === 'form' || usual.kind === 'multipart'
  const one = whole === undefined ? undefined : exampleRequest(whole, { resolve, asText })
  const example = usual.kind === 'lines' && one !== undefined ? [one] : one
  if (required) return example ?? null
  return isEmpty(example) ? undefined : example
}

function isEmpty(example: unknown): boolean {
  return typeof example === 'object' && example !== null && Object.keys(example).length === 0
}

/** The document's own example, or what is required and a few fields that tell what the call is for. */
function exampleRequest(
  whole: Schema,
  { resolve, asText }: { readonly resolve: Resolve; readonly asText: boolean }
): unknown {
  const isOther = whole.type !== undefined && ![whole.type].flat().includes('object')
  if (isOther || (whole.properties === undefined && whole.required === undefined))
    return exampleValue(whole, { name: 'body', resolve, depth: 0, nth: 0 })
  return (
    documented(whole, whole, resolve) ??
    exampleObject(whole, tellingFields(whole, resolve), { resolve, depth: 0, asText })
  )
}

function schemaOf(type: TypeUse): Schema {
  return type.kind === 'named' ? { $ref: referenceToComponent(type.name) } : type.schema
}
