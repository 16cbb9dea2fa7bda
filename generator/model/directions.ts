/** Gives requests and answers fields of their own: `readOnly` ones are not sent, `writeOnly` ones are not answered (OpenAPI 3.0 §4.7.24.1). */
import { valueAt } from '../ground/valueAt.ts'
import type { Document, MediaTypeObject, OperationObject, Schema } from '../read/document.ts'
import { mapOperations, mapWebhooks } from './mapOperations.ts'
import { mapBelow, reachedFrom, referenceOf, referTo, schemasWithin } from './schemaWalk.ts'
import { requestsOf } from './webhooks.ts'

type Schemas = Readonly<Record<string, Schema>>
type Mark = 'readOnly' | 'writeOnly'

/**
 * The document in which no schema has a field that does not travel in its direction. A component that is sent and answered keeps its
 * name for the answer; the form that is sent gets one of its own.
 */
export function splitDirections(document: Document): Document {
  const { schemas } = document.components
  const operations = Object.values(document.paths).flatMap((item) => Object.values(item))
  const differing = differingIn(schemas)
  const webhooks = requestsOf(document).flatMap(({ request }) => schemasIn(request.content))
  const [sent, answered] = [operations.flatMap(sentBy), [...operations.flatMap(answeredBy), ...webhooks]]
  if (![...sent, ...answered].some(differing.within) && differing.keys.size === 0) return document
  const [inRequests, inAnswers] = [reachedFrom(sent, schemas), reachedFrom(answered, schemas)]
  const names = new Map(
    [...inRequests].flatMap((key) =>
      differing.keys.has(key) && inAnswers.has(key) ? [[key, freeName(key, schemas)] as const] : []
    )
  )
  const asSent = viewer(schemas, 'readOnly', differing, names)
  const asAnswered = viewer(schemas, 'writeOnly', differing, new Map())
  const own = Object.entries(schemas).map(([key, schema]) => [
    key,
    inRequests.has(key) && !inAnswers.has(key) ? asSent(schema) : asAnswered(schema)
  ])
  const added = [...names].map(([key, name]) => [name, asSent(valueAt(schemas, key) ?? {})])
  return {
    ...document,
    paths: mapOperations(document.paths, asSent, asAnswered),
    ...mapWebhooks(document, asAnswered),
    components: { ...document.components, schemas: Object.fromEntries([...own, ...added]) }
  }
}

function sentBy({ parameters = [], requestBody }: OperationObject): readonly Schema[] {
  return [...parameters.flatMap(({ schema }) => schema ?? []), ...schemasIn(requestBody?.content)]
}

function answeredBy({ responses }: OperationObject): readonly Schema[] {
  return Object.values(responses).flatMap(({ content, headers = {} }) => [
    ...schemasIn(content),
    ...Object.values(headers).flatMap(({ schema }) => schema ?? [])
  ])
}

function schemasIn(content: Readonly<Record<string, MediaTypeObject>> = {}): readonly Schema[] {
  return Object.values(content).flatMap(({ schema }) => schema ?? [])
}

/** What is not the same in both directions. */
interface Differing {
  /** The components that have a marked field, or lead to one. */
  readonly keys: ReadonlySet<string>
  /** Whether a schema has a marked field, or leads to one. */
  within(schema: Schema): boolean
}

function differingIn(schemas: Schemas): Differing {
  const users = new Map<string, string[]>()
  const keys = new Set<string>()
  for (const [key, schema] of Object.entries(schemas))
    for (const inner of schemasWithin(schema)) {
      if (hasMarkedField(inner, schemas)) keys.add(key)
      const used = referenceOf(inner)
      if (used !== null) users.set(used, [...(users.get(used) ?? []), key])
    }
  // What a set gains while it is visited is visited, too.
  for (const key of keys) for (const user of users.get(key) ?? []) keys.add(user)
  const known = new WeakMap<Schema, boolean>()
  const within = (schema: Schema): boolean => {
    const before = known.get(schema)
    if (before !== undefined) return before
    let found = false
    for (const inner of schemasWithin(schema))
      if (keys.has(referenceOf(inner) ?? '') || hasMarkedField(inner, schemas)) {
        found = true
        break
      }
    known.set(schema, found)
    return found
  }
  return { keys, within }
}

function hasMarkedField({ properties }: Schema, schemas: Schemas): boolean {
  return (
    properties !== undefined &&
    Object.values(properties).some(
      (field) => isMarked(field, 'readOnly', schemas) || isMarked(field, 'writeOnly', schemas)
    )
  )
}

/** A field has the marks of the component that it refers to. */
function isMarked(field: Schema, mark: Mark, schemas: Schemas): boolean {
  const key = referenceOf(field)
  return field[mark] === true || (key !== null && valueAt(schemas, key)?.[mark] === true)
}

function freeName(key: string, schemas: Schemas): string {
  const names = [`${key}Input`, `${key}Sent`, `${key}Request`]
  return names.find((name) => !Object.hasOwn(schemas, name)) ?? `${key}InRequests`
}

/** Leaves out the fields with a mark, and refers to components by the given names; what is the same stays the same object. */
function viewer(
  schemas: Schemas,
  mark: Mark,
  differing: Differing,
  names: ReadonlyMap<string, string>
): (schema: Schema) => Schema {
  const view = (schema: Schema): Schema => {
    if (!differing.within(schema)) return schema
    const name = names.get(referenceOf(schema) ?? '')
    return mapBelow(
      withoutFields(name === undefined ? schema : { ...schema, ...referTo(name) }, (field) =>
        isMarked(field, mark, schemas)
      ),
      view
    )
  }
  return view
}

function withoutFields(schema: Schema, isMarked: (field: Schema) => boolean): Schema {
  const { properties = {}, required } = schema
  const gone = new Set(Object.entries(properties).flatMap(([name, field]) => (isMarked(field) ? [name] : [])))
  if (gone.size === 0) return schema
  return {
    ...schema,
    properties: Object.fromEntries(Object.entries(properties).filter(([name]) => !gone.has(name))),
    ...(required === undefined ? {} : { required: required.filter((name) => !gone.has(name)) })
  }
}
