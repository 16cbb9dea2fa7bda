/** The parameters of an action that the mock of a package checks, as one schema for all. */
import { componentIn, referenceToComponent } from '../../../ground/component.ts'
import type { Action, Api, Parameter, Schema } from '../../../model/api.ts'
import { takesAnyText, type Nodes } from './nodes.ts'

/** How the texts of a parameter are read. */
interface Reading {
  readonly schema: Schema
  /** What is between the values of a list, `json`, `deep` for the fields of an object, or empty for a text that is the value. */
  readonly form: string
}

/** The place of the schema, and where parameters are that are not plain ones of the query; nothing if no text is refused. */
export function parametersOf({ input, answer }: Action, api: Api, nodes: Nodes): object {
  const page = answer.kind === 'page' ? api.pages.find(({ name }) => name === answer.convention) : undefined
  // The mock makes cursors of its own, and reads sizes as a service does that has a largest one: whatever is asked for.
  const own = [
    page?.by === 'cursor' || page?.by === 'id' ? page.cursor : null,
    page?.maximum == null ? null : page.take
  ]
  const properties = new Map<string, Schema>()
  const [required, places]: [string[], string[][]] = [[], []]
  for (const parameter of input.places.flatMap((place) => (place.in === 'body' ? [] : place.parameters))) {
    const reading = readingOf(parameter, api)
    const { in: place, wireName } = parameter
    const isRequired = parameter.required && place !== 'path'
    if (reading === null || own.includes(wireName) || (!isRequired && takesAny(reading.schema, api))) continue
    const key = properties.has(wireName) ? `${wireName} (${place})` : wireName
    properties.set(key, reading.schema)
    if (isRequired) required.push(key)
    const name = place === 'path' ? parameter.name : wireName
    if (place !== 'query' || reading.form !== '' || name !== key)
      places.push([key, place, name, reading.form])
  }
  if (properties.size === 0) return {}
  const schema: Schema = { type: 'object', properties: Object.fromEntries(properties), required }
  return {
    i: nodes.placeOf({ kind: 'inline', schema }),
    ...(places.length === 0 ? {} : { v: places })
  }
}

/** Null for what the mock does not read: it takes those as they come. */
function readingOf({ type, encoding }: Parameter, api: Api): Reading | null {
  const schema: Schema = type.kind === 'named' ? { $ref: referenceToComponent(type.name) } : type.schema
  switch (encoding) {
    case 'simple':
    case 'form':
      return isObject(schema, api) ? { schema: {}, form: '' } : { schema, form: '' }
    case 'commas':
    case 'list':
      return isObject(schema, api) ? { schema: {}, form: '' } : { schema, form: ',' }
    case 'spaces':
      return { schema, form: ' ' }
    case 'pipes':
      return { schema, form: '|' }
    case 'json':
    case 'jsonValue':
      return { schema, form: 'json' }
    case 'deepObject':
    case 'indexed':
      return { schema: {}, form: 'deep' }
    case 'pairs':
      return { schema: {}, form: '' }
    case 'fields':
    case 'label':
    case 'labels':
    case 'matrix':
    case 'matrices':
    case 'jsonQuery':
    case 'formQuery':
      return null
    default:
      return encoding satisfies never
  }
}

function takesAny(schema: Schema, api: Api): boolean {
  const found = resolved(schema, api)
  return takesAnyText(found) || (found.type === 'array' && takesAnyItems(found, api))
}

/** Whether a list is one of any texts, of any number. */
function takesAnyItems({ items = {}, ...list }: Schema, api: Api): boolean {
  return takesAnyText(resolved(items, api)) && takesAnyText({ ...list, type: 'string' })
}

function isObject(schema: Schema, api: Api): boolean {
  const { type, properties } = resolved(schema, api)
  return type === 'object' || properties !== undefined
}

function resolved(schema: Schema, { types }: Api): Schema {
  const name = componentIn(schema.$ref)
  const found = name === null ? undefined : types.find((each) => each.name === name)
  return found?.schema ?? schema
}
