/** Gives requests and answers fields of their own: `readOnly` ones are not sent, `writeOnly` ones are not answered (OpenAPI 3.0 §4.7.24.1). */
import { valueAt } from '../ground/valueAt.ts'
import type { Document, MediaTypeObject, OperationObject, Schema } from '../read/document.ts'
import { mapBelow, placesBelow, reachedFrom, referenceOf, referTo } from './schemaWalk.ts'

type Schemas = Readonly<Record<string, Schema>>
type Mark = 'readOnly' | 'writeOnly'

/**
 * The document in which no schema has a field that does not travel in its direction. A component that is sent and answered keeps its
 * name for the answer; the form that is sent gets one of its own.
 */
export function splitDirections(document: Document): Document {
  const { schemas } = document.components
  const operations = Object.values(document.paths).flatMap((item) => Object.values(item))
  const [sent, answered] = [operations.flatMap(sentBy), operations.flatMap(answeredBy)]
  if (![...sent, ...answered, ...Object.values(schemas)].some(isMarkedWithin)) return document
  const marked = markedKeys(schemas)
  const inAnswers = reachedFrom(answered, schemas)
  const names = new Map(
    [...reachedFrom(sent, schemas)].flatMap((key) =>
      marked.has(key) && inAnswers.has(key) ? [[key, freeName(key, schemas)] as const] : []
    )
  )
  const asSent = viewer(schemas, 'readOnly', names)
  const asAnswered = viewer(schemas, 'writeOnly', new Map())
  const inRequests = reachedFrom(sent, schemas)
  const own = Object.entries(schemas).map(([key, schema]) => [
    key,
    inRequests.has(key) && !inAnswers.has(key) ? asSent(schema) : asAnswered(schema)
  ])
  const added = [...names].map(([key, name]) => [name, asSent(valueAt(schemas, key) ?? {})])
  return {
    ...document,
    paths: mapOperations(document.paths, asSent, asAnswered),
    components: { ...document.components, schemas: Object.fromEntries([...own, ...added]) }
  }
}

function sentBy({ parameters = [], requestBody }: OperationObject): readonly Schema[] {
  return [...parameters.flatMap(({ schema }) => schema ?? []), ...schemasIn(requestBody?.content)]
}

function answeredBy({ responses }: OperationObject): readonly Schema[] {
  return Object.values(responses).flatMap(({ content }) => schemasIn(content))
}

function schemasIn(content: Readonly<Record<string, MediaTypeObject>> = {}): readonly Schema[] {
  return Object.values(content).flatMap(({ schema }) => schema ?? [])
}

function isMarkedWithin(schema: Schema): boolean {
  const isMarked = ({ readOnly, writeOnly }: Schema): boolean => readOnly === true || writeOnly === true
  if (isMarked(schema)) return true
  for (const { schema: inner } of placesBelow(schema)) if (isMarked(inner)) return true
  return false
}

/** The components with a marked field, and those that lead to one. */
function markedKeys(schemas: Schemas): ReadonlySet<string> {
  const marked = new Set(
    Object.entries(schemas).flatMap(([key, schema]) => (isMarkedWithin(schema) ? [key] : []))
  )
  const users = new Map<string, string[]>()
  for (const [key, schema] of Object.entries(schemas))
    for (const { schema: inner } of [{ schema }, ...placesBelow(schema)]) {
      const used = referenceOf(inner)
      if (used !== null) users.set(used, [...(users.get(used) ?? []), key])
    }
  // What a set gains while it is visited is visited, too.
  for (const key of marked) for (const user of users.get(key) ?? []) marked.add(user)
  return marked
}

function freeName(key: string, schemas: Schemas): string {
  const names = [`${key}Input`, `${key}Sent`, `${key}Request`]
  return names.find((name) => !Object.hasOwn(schemas, name)) ?? `${key}InRequests`
}

/** Leaves out the fields with a mark, and refers to components by the given names. */
function viewer(
  schemas: Schemas,
  mark: Mark,
  names: ReadonlyMap<string, string>
): (schema: Schema) => Schema {
  const isMarked = (schema: Schema): boolean => {
    const key = referenceOf(schema)
    return schema[mark] === true || (key !== null && valueAt(schemas, key)?.[mark] === true)
  }
  const view = (schema: Schema): Schema => {
    const name = names.get(referenceOf(schema) ?? '')
    return mapBelow(
      withoutFields(name === undefined ? schema : { ...schema, ...referTo(name) }, isMarked),
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

function mapOperations(
  paths: Document['paths'],
  asSent: (schema: Schema) => Schema,
  asAnswered: (schema: Schema) => Schema
): Document['paths'] {
  const content = (given: Readonly<Record<string, MediaTypeObject>>, view: (schema: Schema) => Schema) =>
    Object.fromEntries(
      Object.entries(given).map(([mediaType, media]) => [
        mediaType,
        media.schema === undefined ? media : { ...media, schema: view(media.schema) }
      ])
    )
  const operation = (one: OperationObject): OperationObject => ({
    ...one,
    ...(one.parameters === undefined
      ? {}
      : {
          parameters: one.parameters.map((each) =>
            each.schema === undefined ? each : { ...each, schema: asSent(each.schema) }
          )
        }),
    ...(one.requestBody === undefined
      ? {}
      : { requestBody: { ...one.requestBody, content: content(one.requestBody.content, asSent) } }),
    responses: Object.fromEntries(
      Object.entries(one.responses).map(([status, response]) => [
        status,
        response.content === undefined
          ? response
          : { ...response, content: content(response.content, asAnswered) }
      ])
    )
  })
  return Object.fromEntries(
    Object.entries(paths).map(([path, item]) => [
      path,
      Object.fromEntries(Object.entries(item).map(([method, one]) => [method, operation(one)]))
    ])
  )
}
