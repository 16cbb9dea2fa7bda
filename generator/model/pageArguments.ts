/** Where a list takes what asks for a page: a parameter, a field of the body, or a property of an object that is one of them. */
import { valueAt } from '../ground/valueAt.ts'
import type { OperationObject, ParameterObject, Schema } from '../read/document.ts'
import type { Expand } from './fields.ts'

/** A place of a request. */
type Place = 'query' | 'body' | 'header'

/** What a list takes under a name on the wire, and the path to it from the argument or the options of a call. */
export interface PageArgument {
  readonly path: readonly string[]
  readonly schema: Schema
  /** What the document says of a parameter, beside its schema. */
  readonly description?: string | undefined
}

/** Null if the list takes nothing of that name. */
export function argumentIn(
  operation: OperationObject,
  name: string,
  place: Place,
  expand: Expand
): PageArgument | null {
  const all = allIn(operation, place, expand)
  return all.find((each) => each.name === name) ?? (place === 'body' ? deepIn(operation, name, expand) : null)
}

/** A field of a body by a path with several dots. */
function deepIn({ requestBody }: OperationObject, name: string, expand: Expand): PageArgument | null {
  const [media] = Object.values(requestBody?.content ?? {})
  const path = name.split('.')
  const start: Schema | undefined = media?.schema && expand(media.schema)
  const schema = path.reduce<Schema | undefined>((found, field) => {
    const inner = valueAt(found?.properties, field)
    return inner && expand(inner)
  }, start)
  return schema === undefined || path.length < 3 ? null : { path, schema }
}

/** What an operation takes, by name, objects aside; what it takes itself comes before what is inside of that. */
export function argumentNames(operation: OperationObject, place: Place, expand: Expand): readonly string[] {
  return allIn(operation, place, expand).flatMap(({ name, schema }) =>
    expand(schema).properties === undefined ? [name] : []
  )
}

type Named = PageArgument & { readonly name: string }

function allIn(operation: OperationObject, place: Place, expand: Expand): readonly Named[] {
  switch (place) {
    case 'query':
      return queryOf(operation, expand)
    case 'body':
      return bodyOf(operation, expand)
    case 'header':
      return (operation.parameters ?? []).flatMap(({ in: where, name, schema = {} }) =>
        where === 'header' ? [{ name, path: [name], schema }] : []
      )
    default:
      return place satisfies never
  }
}

function queryOf({ parameters = [] }: OperationObject, expand: Expand): readonly Named[] {
  const own = parameters.filter((parameter) => parameter.in === 'query')
  return [
    ...own.map(({ name, schema = {}, description }) => ({ name, path: [name], schema, description })),
    ...own.flatMap((parameter) => insideOf(parameter, expand))
  ]
}

/** The properties of an object that is a parameter, by the names that they have in the query. */
function insideOf({ name, encoding, schema = {} }: ParameterObject, expand: Expand): readonly Named[] {
  const isOwn = encoding === 'fields' || encoding === 'formQuery'
  const fields = isOwn || encoding === 'deepObject' ? Object.entries(expand(schema).properties ?? {}) : []
  return fields.map(([field, inner]) => ({
    name: isOwn ? field : `${name}[${field}]`,
    path: [name, field],
    schema: expand(inner)
  }))
}

/** The fields of a body, and those of the objects in it, whose names have a dot. */
function bodyOf({ requestBody }: OperationObject, expand: Expand): readonly Named[] {
  const [media] = Object.values(requestBody?.content ?? {})
  const fields = Object.entries((media?.schema && expand(media.schema).properties) ?? {})
  return [
    ...fields.map(([name, schema]) => ({ name, path: [name], schema: expand(schema) })),
    ...fields.flatMap(([name, schema]) =>
      Object.entries(expand(schema).properties ?? {}).map(([field, inner]) => ({
        name: `${name}.${field}`,
        path: [name, field],
        schema: expand(inner)
      }))
    )
  ]
}

/** The names of a convention that a list has inside of an object, with the paths to them. */
export function withinOf(
  operation: OperationObject,
  {
    in: place,
    ...names
  }: { readonly in: Place; readonly cursor?: string | undefined; readonly take?: string | undefined },
  expand: Expand
): readonly { readonly name: string; readonly path: readonly string[] }[] {
  return Object.values(names).flatMap((name) => {
    const found = typeof name === 'string' ? argumentIn(operation, name, place, expand) : null
    return found === null || found.path.length < 2 ? [] : [{ name: String(name), path: found.path }]
  })
}

/** A name of something that is inside of an object: `page[number]` and `page.number`; null for any other. */
export function insideName(name: string): { readonly holder: string; readonly field: string } | null {
  const [, holder, bracketed, dotted] = /^([^[\].]+)(?:\[([^[\]]+)\]|\.([^.]+))$/.exec(name) ?? []
  const field = bracketed ?? dotted
  return holder === undefined || field === undefined ? null : { holder, field }
}

/** The type of a page argument, null if it is not known. */
export function typesOf(schema: Schema, expand: Expand): readonly string[] {
  const { type } = expand(schema)
  return typeof type === 'string' ? [type] : (type ?? [])
}

/** Whether a value is a number and nothing else. */
export function isNumeric(schema: Schema, expand: Expand): boolean {
  const types = typesOf(schema, expand).filter((type) => type !== 'null')
  return types.length > 0 && types.every((type) => type === 'integer' || type === 'number')
}
