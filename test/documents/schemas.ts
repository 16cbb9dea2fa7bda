/** Schemas of a document in the dialect of JSON Schema 2020-12, for a validator that knows nothing of this generator. */
import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { parse } from 'yaml'

export type Node = Readonly<Record<string, unknown>>

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The document of a file, JSON or YAML. */
export function documentIn(file: string): Node {
  const text = readFileSync(file, 'utf8')
  const document: unknown = /^\s*\{/.test(text) ? JSON.parse(text) : parse(text, { maxAliasCount: -1 })
  if (!isNode(document)) throw new Error(`${file} is not a document.`)
  return document
}

/** What a place of the document has, references followed; an empty object if nothing is there. */
export function followed(document: Node, value: unknown, depth = 0): Node {
  if (!isNode(value)) return {}
  const reference = value['$ref']
  if (typeof reference !== 'string' || depth > 30) return value
  return followed(document, atPointer(document, reference), depth + 1)
}

function atPointer(document: Node, reference: string): unknown {
  if (!reference.startsWith('#/')) return undefined
  return decodeURIComponent(reference.slice(2))
    .split('/')
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>(
      (node, key) => (typeof node === 'object' && node !== null ? Reflect.get(node, key) : undefined),
      document
    )
}

/** Says what is wrong with a value; null if nothing is; undefined if the document does not tell: its schema cannot be compiled, or several branches of a oneOf fit. */
export type Validate = (schema: unknown, value: unknown) => string | null | undefined

/** A validator of what requests carry. */
export function validatorOf(document: Node): Validate {
  const strict = compilerOf(document, 'oneOf')
  const loose = compilerOf(document, 'anyOf')
  return (schema, value) => {
    const fault = strict(schema, value)
    return typeof fault === 'string' && loose(schema, value) === null ? undefined : fault
  }
}

interface Dialect {
  readonly isOld: boolean
  /** What `oneOf` is read as: documents write it where several branches fit. */
  readonly oneOf: 'oneOf' | 'anyOf'
}

function compilerOf(document: Node, oneOf: Dialect['oneOf']): Validate {
  const ajv = addFormats.default(
    new Ajv2020({
      strict: false,
      allErrors: false,
      logger: false,
      unicodeRegExp: false,
      validateFormats: true
    })
  )
  const { components } = document
  const schemas = isNode(components) && isNode(components['schemas']) ? components['schemas'] : {}
  const dialect: Dialect = { isOld: String(document['openapi']).startsWith('3.0'), oneOf }
  const own = Object.entries(schemas).map(([name, schema]) => [name, modern(schema, dialect)] as const)
  const compiled = new Map<unknown, ReturnType<typeof ajv.compile> | null>()
  ajv.addSchema({ $id: 'api', components: { schemas: Object.fromEntries(own) } }, 'api', false, false)
  const compile = (schema: unknown) => {
    try {
      return ajv.compile(Object(modern(schema, dialect)))
    } catch {
      // A pattern of another language, a reference without a target: the document itself is at fault.
      return null
    }
  }
  return (schema, value) => {
    if (!compiled.has(schema)) compiled.set(schema, compile(schema))
    const validate = compiled.get(schema)
    if (validate == null) return undefined
    return validate(value) ? null : ajv.errorsText(validate.errors, { dataVar: 'value' })
  }
}

const maps = new Set(['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas'])
const lists = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems'])
const single = new Set(
  'items additionalProperties not contains if then else propertyNames unevaluatedItems unevaluatedProperties'.split(
    ' '
  )
)
const left = new Set(
  'nullable example examples default discriminator xml externalDocs $schema $id id readOnly writeOnly'.split(
    ' '
  )
)

function modern(schema: unknown, dialect: Dialect): unknown {
  if (!isNode(schema)) return schema === false ? false : {}
  const reference = schema['$ref']
  if (typeof reference === 'string') {
    const [, name] = /^#\/components\/schemas\/([^/]+)$/.exec(reference) ?? []
    const target = name === undefined ? {} : { $ref: `api#/components/schemas/${name}` }
    return dialect.isOld || Object.keys(schema).length === 1
      ? target
      : { ...modernParts(schema, dialect), ...target }
  }
  const whole = modernParts(schema, dialect)
  return schema['nullable'] === true ? { anyOf: [whole, { type: 'null' }] } : whole
}

function modernParts(schema: Node, dialect: Dialect): Node {
  if (schema['format'] === 'binary' || schema['type'] === 'file') return {}
  const kept = Object.entries(schema).filter(
    ([key]) => !left.has(key) && key !== '$ref' && !key.startsWith('x-')
  )
  return Object.fromEntries(kept.flatMap(([key, value]) => modernEntry(schema, key, value, dialect)))
}

function modernEntry(
  schema: Node,
  key: string,
  value: unknown,
  dialect: Dialect
): readonly (readonly [string, unknown])[] {
  if (maps.has(key) && isNode(value))
    return [
      [key, Object.fromEntries(Object.entries(value).map(([name, one]) => [name, modern(one, dialect)]))]
    ]
  if (lists.has(key) && Array.isArray(value))
    return [
      [
        key === 'oneOf' && schema['anyOf'] === undefined ? dialect.oneOf : key,
        value.map((one) => modern(one, dialect))
      ]
    ]
  if (single.has(key) && typeof value !== 'boolean') return [[key, modern(value, dialect)]]
  if (key === 'exclusiveMinimum' && typeof value === 'boolean') return value ? [[key, schema['minimum']]] : []
  if (key === 'exclusiveMaximum' && typeof value === 'boolean') return value ? [[key, schema['maximum']]] : []
  if (key === 'enum' && Array.isArray(value) && !isPossible(schema['type'], value)) return []
  // What only answers have is not asked of a request (OpenAPI 3.1 §4.8.24).
  if (key === 'required')
    return Array.isArray(value) ? [[key, value.filter((name) => !isReadOnly(schema, name))]] : []
  return [[key, value]]
}

/** Whether a type has a value of an enum. Where it has none, the document contradicts itself, and a value of the type is let in. */
function isPossible(type: unknown, values: readonly unknown[]): boolean {
  const types = [type ?? []].flat().map(String)
  return (
    types.length === 0 ||
    values.length === 0 ||
    values.some((value) => types.some((each) => isOf(each, value)))
  )
}

function isOf(type: string, value: unknown): boolean {
  if (type === 'array') return Array.isArray(value)
  if (type === 'object') return isNode(value)
  if (type === 'integer') return Number.isInteger(value)
  return type === 'null' ? value === null : typeof value === type
}

function isReadOnly(schema: Node, name: unknown): boolean {
  const properties = schema['properties']
  const property = isNode(properties) ? properties[String(name)] : undefined
  return isNode(property) && property['readOnly'] === true
}
