/** JSON has no bytes: what a document calls binary inside of it is a text. */
import { valueAt } from '../ground/valueAt.ts'
import type { Document, Schema } from '../read/document.ts'
import { holdsBytes, isEventStream, isJson, isJsonLines } from '../read/mediaTypes.ts'
import { expander } from './expander.ts'
import { mapContents } from './mapOperations.ts'
import { mapBelow, reachedFrom, referenceOf, referTo, schemasWithin } from './schemaWalk.ts'

type Schemas = Readonly<Record<string, Schema>>

/**
 * The document in which no JSON holds bytes. A body that is bytes as a whole is a file under a media type of JSON, and no value.
 * A component that a form sends as a file and JSON as a text keeps its name for the form; the
 * one in JSON gets a name of its own.
 */
export function withTextsInJson(document: Document): Document {
  const { schemas } = document.components
  const bearing = bearingIn(schemas)
  const expand = expander(document)
  const isBearing = (schema: Schema): boolean =>
    [...schemasWithin(schema)].some((each) => isBytes(each) || bearing.has(referenceOf(each) ?? ''))
  const inJson: Schema[] = []
  const inOthers: Schema[] = []
  const isText = (schema: Schema, mediaType: string, isCarried: boolean): boolean =>
    isTextual(mediaType) && !(isCarried && isJson(mediaType) && holdsBytes(expand(schema)))
  mapContents(document, (schema, mediaType, isCarried) => {
    ;(isText(schema, mediaType, isCarried) ? inJson : inOthers).push(schema)
    return schema
  })
  if (!inJson.some(isBearing)) return document
  const [ofJson, ofOthers] = [reachedFrom(inJson, schemas), reachedFrom(inOthers, schemas)]
  const names = new Map(
    [...ofJson].flatMap((key) =>
      bearing.has(key) && ofOthers.has(key) ? [[key, freeName(key, schemas)] as const] : []
    )
  )
  const view = (schema: Schema): Schema => {
    if (!isBearing(schema)) return schema
    const name = names.get(referenceOf(schema) ?? '')
    return mapBelow(asText(name === undefined ? schema : { ...schema, ...referTo(name) }), view)
  }
  const own = Object.entries(schemas).map(([key, schema]) => [
    key,
    ofJson.has(key) && !ofOthers.has(key) ? view(schema) : schema
  ])
  const added = [...names].map(([key, name]) => [name, view(valueAt(schemas, key) ?? {})])
  const viewed = mapContents(document, (schema, mediaType, isCarried) =>
    isText(schema, mediaType, isCarried) ? view(schema) : schema
  )
  return {
    ...viewed,
    components: { ...document.components, schemas: Object.fromEntries([...own, ...added]) }
  }
}

function isTextual(mediaType: string): boolean {
  return isJson(mediaType) || isJsonLines(mediaType) || isEventStream(mediaType)
}

function isBytes({ format }: Schema): boolean {
  return format === 'binary'
}

function asText(schema: Schema): Schema {
  if (!isBytes(schema)) return schema
  const { format: _, ...own } = schema
  return { type: 'string', ...own }
}

/** The components that have bytes, or lead to some. */
function bearingIn(schemas: Schemas): ReadonlySet<string> {
  const users = new Map<string, string[]>()
  const keys = new Set<string>()
  for (const [key, schema] of Object.entries(schemas))
    for (const inner of schemasWithin(schema)) {
      if (isBytes(inner)) keys.add(key)
      const used = referenceOf(inner)
      if (used !== null) users.set(used, [...(users.get(used) ?? []), key])
    }
  // What a set gains while it is visited is visited, too.
  for (const key of keys) for (const user of users.get(key) ?? []) keys.add(user)
  return keys
}

function freeName(key: string, schemas: Schemas): string {
  let name = `${key}Json`
  while (valueAt(schemas, name) !== undefined) name = `${name}Json`
  return name
}
