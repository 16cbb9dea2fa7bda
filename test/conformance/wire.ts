/** Reads values back from how a request carries them, by what the document says of them. */
import { isObject } from '../../generator/ground/json.ts'
import { resolve, type Declared } from './document.ts'

/** Where values are found. */
export interface Carried {
  readonly root: unknown
  readonly query: Readonly<Record<string, unknown>>
  readonly headers: Readonly<Record<string, unknown>>
  /** As they are in the path: encoded. */
  readonly ids: Readonly<Record<string, string>>
}

/** The value of a parameter; undefined if the request has none. */
export function valueOf(parameter: Declared, carried: Carried): unknown {
  const { root, query } = carried
  const kind = kindOf(root, parameter.schema)
  switch (parameter.in) {
    case 'path': {
      const text = carried.ids[parameter.name]
      return text === undefined ? undefined : inPath(parameter, text, kind, root)
    }
    case 'query': {
      if (parameter.style === 'deepObject') return deep(parameter, query, root)
      if (parameter.explode && kind === 'object') return fieldsIn(parameter, query, root)
      const found = query[parameter.name] ?? query[`${parameter.name}[]`]
      return found === undefined ? undefined : inQuery(parameter, found, kind, root)
    }
    case 'header': {
      const found = Object.entries(carried.headers).find(
        ([name]) => name.toLowerCase() === parameter.name.toLowerCase()
      )
      return found === undefined ? undefined : inText(parameter, String(found[1]), kind, root)
    }
    case 'cookie': {
      const cookies = String(carried.headers['cookie'] ?? carried.headers['Cookie'] ?? '').split(/;\s*/)
      const found = cookies.find((each) => each.startsWith(`${parameter.name}=`))
      return found === undefined
        ? undefined
        : inText(parameter, decodeURIComponent(found.slice(parameter.name.length + 1)), kind, root)
    }
    default:
      return undefined
  }
}

type Kind = 'array' | 'object' | 'scalar'

function kindOf(root: unknown, schema: unknown): Kind {
  const types = typesOf(root, schema)
  return types.has('array') ? 'array' : types.has('object') ? 'object' : 'scalar'
}

/** The types that a schema allows. */
function typesOf(root: unknown, schema: unknown, depth = 0): ReadonlySet<string> {
  const own = resolve(root, schema)
  if (!isObject(own) || depth > 20) return new Set()
  const listed = [own['type'] ?? []].flat().map(String)
  const implied = own['properties'] === undefined ? [] : ['object']
  const inner = ['allOf', 'anyOf', 'oneOf'].flatMap((key) => (Array.isArray(own[key]) ? own[key] : []))
  const values = [
    ...(Array.isArray(own['enum']) ? own['enum'] : []),
    ...('const' in own ? [own['const']] : [])
  ]
  return new Set([
    ...listed,
    ...implied,
    ...values.map((value) => typeof value),
    ...inner.flatMap((each) => [...typesOf(root, each, depth + 1)])
  ])
}

/** One value by its type. */
function scalar(root: unknown, schema: unknown, text: string): unknown {
  const types = typesOf(root, schema)
  if (types.has('string') || types.size === 0) return text
  if ((types.has('integer') || types.has('number')) && text.trim() !== '' && !Number.isNaN(Number(text)))
    return Number(text)
  if (types.has('boolean') && /^(?:true|false)$/i.test(text)) return text.toLowerCase() === 'true'
  return text
}

function itemsOf(root: unknown, schema: unknown): unknown {
  const own = resolve(root, schema)
  return isObject(own) ? (own['items'] ?? {}) : {}
}

function propertyOf(root: unknown, schema: unknown, name: string): unknown {
  const own = resolve(root, schema)
  if (!isObject(own)) return {}
  if (isObject(own['properties']) && name in own['properties']) return own['properties'][name]
  return own['additionalProperties'] ?? own['unevaluatedProperties'] ?? {}
}

/** A field of a form as its schema has it: a text if it is nothing but a text. */
export function fieldValue(root: unknown, form: unknown, name: string, value: unknown): unknown {
  const isPlain = typeof value === 'number' || typeof value === 'boolean'
  return isPlain ? scalar(root, propertyOf(root, form, name), String(value)) : value
}

function listFrom(parts: readonly string[], schema: unknown, root: unknown): readonly unknown[] {
  return parts.map((part) => scalar(root, itemsOf(root, schema), part))
}

function objectFrom(pairs: readonly (readonly [string, string])[], schema: unknown, root: unknown): object {
  return Object.fromEntries(
    pairs.map(([key, value]) => [key, scalar(root, propertyOf(root, schema, key), value)])
  )
}

function inQuery({ style, explode, schema }: Declared, found: unknown, kind: Kind, root: unknown): unknown {
  if (kind === 'scalar') return scalar(root, schema, String(found))
  if (Array.isArray(found)) return listFrom(found.map(String), schema, root)
  const separator = { spaceDelimited: ' ', pipeDelimited: '|' }[style] ?? ','
  const parts = explode ? [String(found)] : String(found).split(separator)
  return kind === 'array' ? listFrom(parts, schema, root) : objectFrom(alternating(parts), schema, root)
}

/** A header, a cookie, or a value of the path in the simple style. */
function inText({ explode, schema }: Declared, text: string, kind: Kind, root: unknown): unknown {
  if (kind === 'scalar') return scalar(root, schema, text)
  const parts = text.split(',').map((part) => part.trim())
  if (kind === 'array') return listFrom(parts, schema, root)
  return objectFrom(explode ? parts.map(pair) : alternating(parts), schema, root)
}

function inPath(parameter: Declared, encoded: string, kind: Kind, root: unknown): unknown {
  const { style, explode, schema, name } = parameter
  const text = decodeURIComponent(encoded)
  if (style === 'simple') return inText(parameter, text, kind, root)
  const mark = style === 'matrix' ? ';' : '.'
  const parts = text.slice(1).split(explode && kind !== 'scalar' ? mark : ',')
  const bare = style === 'matrix' ? parts.map((part) => part.replace(`${name}=`, '')) : parts
  if (kind === 'scalar') return scalar(root, schema, bare.join(','))
  if (kind === 'array') return listFrom(bare, schema, root)
  return objectFrom(explode ? parts.map(pair) : alternating(bare), schema, root)
}

function alternating(parts: readonly string[]): readonly (readonly [string, string])[] {
  return parts.flatMap((part, index) => (index % 2 === 0 ? [[part, parts[index + 1] ?? ''] as const] : []))
}

function pair(text: string): readonly [string, string] {
  const at = text.indexOf('=')
  return [text.slice(0, at), text.slice(at + 1)]
}

/** `name[key]=value`. */
function deep({ name, schema }: Declared, query: Carried['query'], root: unknown): unknown {
  const pairs = Object.entries(query).flatMap(([key, value]) => {
    const inner = key.startsWith(`${name}[`) ? key.slice(name.length + 1, -1) : null
    return inner === null ? [] : [[inner, String(value)] as const]
  })
  return pairs.length === 0 ? undefined : objectFrom(pairs, schema, root)
}

/** The fields of an object as parameters of their own; those that no schema names are all that are left. */
function fieldsIn({ schema }: Declared, query: Carried['query'], root: unknown): unknown {
  const own = resolve(root, schema)
  const names =
    isObject(own) && isObject(own['properties']) ? Object.keys(own['properties']) : Object.keys(query)
  const pairs = names.flatMap((name) => (name in query ? [[name, String(query[name])] as const] : []))
  return pairs.length === 0 ? undefined : objectFrom(pairs, schema, root)
}
