/** What an expected request holds, by the parameters of its operation; or why the document does not describe it. */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { essenceOf, isJson, isJsonLines } from '../../generator/read/mediaTypes.ts'
import type { Converted } from './suite.ts'
import type { Declared } from './document.ts'
import type { Match } from './match.ts'
import { textOf, type Expected } from './scenario.ts'
import { valueOf } from './wire.ts'

/** A request as values. */
export interface Request {
  readonly expected: Expected
  readonly match: Match
  /** Values by place and wire name: `query take`. */
  readonly values: ReadonlyMap<string, unknown>
}

/** A request that the document describes, or the reason why it does not. */
export type Described = { readonly request: Request } | { readonly lost: string }

/**
 * Compares an expected request with its operation, without the generator: what it holds must be declared, and valid by the schemas
 * of the document.
 */
export function describedBy(expected: Expected, match: Match): Described {
  const { operation } = match
  const root: unknown = JSON.parse(operation.document.text)
  const carried = { root, query: expected.query, headers: expected.headers, ids: match.ids }
  const values = new Map(
    operation.parameters.flatMap((parameter) => {
      const value = valueOf(parameter, carried)
      return value === undefined ? [] : [[`${parameter.in} ${parameter.name}`, value] as const]
    })
  )
  const lost = undeclared(expected, match) ?? invalidParameter(match, values) ?? lostBody(expected, match)
  return lost === null ? { request: { expected, match, values } } : { lost }
}

/** What no parameter can carry. */
function undeclared({ query, headers }: Expected, { operation }: Match): string | null {
  const { parameters, secrets, path } = operation
  const inPlace = (place: string): readonly Declared[] => parameters.filter((each) => each.in === place)
  const fixed = new URLSearchParams(path.split('?')[1] ?? '')
  const key = Object.keys(query).find(
    (name) =>
      !secrets.has(name.toLowerCase()) &&
      !fixed.has(name) &&
      !inPlace('query').some((each) => isCarriedBy(each, name))
  )
  if (key !== undefined) return `the document declares no query parameter ${key}`
  const names = new Set([...inPlace('header').map(({ name }) => name.toLowerCase()), ...owned, ...secrets])
  const header = Object.keys(headers).find((name) => !names.has(name.toLowerCase()))
  return header === undefined ? null : `the document declares no header ${header.toLowerCase()}`
}

/** Headers that no parameter describes (OpenAPI 3.1 §4.8.12.1), and that of cookies. */
const owned = ['accept', 'content-type', 'cookie']

/** Whether a parameter may have this key in the query: its fields may be keys of their own. */
function isCarriedBy({ name, style, explode, schema }: Declared, key: string): boolean {
  if (key === name || key === `${name}[]`) return true
  if (style === 'deepObject') return key.startsWith(`${name}[`)
  const text = JSON.stringify(schema)
  return explode && /"\$ref"|"object"|"properties"/.test(text)
}

function invalidParameter({ operation, ids }: Match, values: ReadonlyMap<string, unknown>): string | null {
  // OpenAPI 3.1 §4.8.12.2.1: the value of a path parameter has no slash.
  const slashed = Object.keys(ids).find((name) => ids[name]?.includes('/'))
  if (slashed !== undefined) return `the path parameter ${slashed} has a slash, which OpenAPI cannot describe`
  for (const { in: place, name, schema } of operation.parameters) {
    if (place === 'header' && owned.includes(name.toLowerCase())) continue
    const key = `${place} ${name}`
    if (!values.has(key)) continue
    const fault = faultOf(operation.document, schema, values.get(key))
    if (fault !== null) return `the ${place} parameter ${name} is another one in the document: it ${fault}`
  }
  return null
}

function lostBody(expected: Expected, { operation }: Match): string | null {
  const type = mediaTypeOf(expected, operation)
  if (type === null) return null
  const found = [...operation.bodies].find(([declared]) => isSameType(declared, type))
  if (found === undefined)
    return `the document declares no body of ${type}${operation.bodies.size === 0 ? '' : ` (${[...operation.bodies.keys()].join(', ')})`}`
  const text = textOf(expected.body)
  const fault = text === null ? null : faultOfBody(operation.document, { type, schema: found[1], text })
  return fault === null ? null : `the body is another one in the document: it ${fault}`
}

function faultOfBody(
  document: Converted,
  { type, schema, text }: { readonly type: string; readonly schema: unknown; readonly text: string }
): string | null {
  if (isJsonLines(type)) return faultOf(document, schema, JSON.parse(text.split('\n')[0] ?? ''))
  return isJson(type) ? faultOf(document, schema, JSON.parse(text)) : null
}

/** The media type of the body, null without one: of the header and the body of a mock, the one that the document declares. */
export function mediaTypeOf(
  { headers, body, files }: Expected,
  { bodies }: Match['operation']
): string | null {
  if (body === null && files.length === 0) return null
  const header = Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type')?.[1]
  const own = body?.mediaType ?? 'multipart/form-data'
  const types = header === undefined ? [own] : [String(header), own]
  return types.find((type) => [...bodies.keys()].some((declared) => isSameType(declared, type))) ?? own
}

/** Whether a request of a media type is what the document declares. */
export function isSameType(declared: string, type: string): boolean {
  return (
    essenceOf(declared) === essenceOf(type) ||
    essenceOf(declared) === '*/*' ||
    (isJson(declared) && isJson(type))
  )
}

const checkers = new Map<string, Ajv2020>()
const known = new Map<string, ValidateFunction>()

/** What is wrong with a value by a schema of a document; null if nothing is. */
function faultOf(document: Converted, schema: unknown, value: unknown): string | null {
  const id = `${document.folder}/${document.name}`
  const ajv =
    checkers.get(id) ?? new Ajv2020({ strict: false, validateFormats: false, validateSchema: false })
  if (!checkers.has(id)) ajv.addSchema(JSON.parse(document.text), 'document')
  checkers.set(id, ajv)
  const text = JSON.stringify(schema).replaceAll('"#/', '"document#/')
  const validate = known.get(`${id} ${text}`) ?? ajv.compile(JSON.parse(text))
  known.set(`${id} ${text}`, validate)
  if (validate(value)) return null
  const [error] = validate.errors ?? []
  return `${error?.instancePath === '' ? '' : `has ${error?.instancePath} that `}${error?.message ?? 'is not valid'}`
}
