/** The headers of an answer: their names, their type, and how their texts become values. */
import { diagnostic, type Diagnostic } from '../ground/diagnostics.ts'
import { compareText } from '../ground/text.ts'
import type { HeaderObject, OperationObject, Schema } from '../read/document.ts'
import { holdsBytes } from '../read/mediaTypes.ts'
import { pointerTo } from '../read/pointer.ts'
import { structureOf } from '../read/structure.ts'
import type { AnswerInput } from './answerTypes.ts'
import type { Answer, AnswerHeaders, HeaderForm, HeaderValue } from './api.ts'
import type { Expand } from './fields.ts'
import { camelCase, isIdentifier } from './names.ts'
import { successfulOf } from './responses.ts'
import type { TypeDraft } from './typeDraft.ts'

/** Headers whose type is named by the key of its draft. */
export interface HeadersDraft {
  readonly headers: AnswerHeaders | null
  readonly types: readonly TypeDraft[]
  readonly diagnostics: readonly Diagnostic[]
}

export function draftHeaders({ placed, expand, draft }: AnswerInput, answer: Answer): HeadersDraft {
  const declared = declaredBy(placed.operation)
  if (declared.length === 0) return { headers: null, types: [], diagnostics: [] }
  const place = pointerTo(placed.pointer, 'responses')
  // What another server answers is handed on as a response, and its headers with it.
  if (answer.kind === 'passThrough') return { headers: null, types: [], diagnostics: [] }
  const names = namesOf(declared.map(({ wireName }) => wireName))
  const all = declared.map((header) => ({ ...header, ...readingOf(header, expand) }))
  const fields = all.map((header, index) => ({ ...header, name: names[index] ?? header.wireName }))
  const type = draft('headers', {
    type: 'object',
    properties: Object.fromEntries(fields.map((field) => [field.name, fieldOf(field)])),
    required: fields.flatMap(({ name, required }) => (required ? [name] : []))
  })
  return {
    headers: {
      type: { kind: 'named', name: type.key },
      list: fields.map(({ name, wireName, form }) => ({ name, wireName, form }))
    },
    types: [type],
    diagnostics: all.flatMap(({ wireName, isText }) => (isText ? [asText(wireName, place)] : []))
  }
}

/** A header with what each success says of it. */
interface Declared {
  readonly wireName: string
  readonly headers: readonly HeaderObject[]
  readonly required: boolean
}

/** The headers of all successes; a program may rely on one that each of them requires. Names know no case (RFC 9110 §5.1). */
function declaredBy(operation: OperationObject): readonly Declared[] {
  const successes = successfulOf(operation)
  const found = new Map<string, { readonly wireName: string; readonly headers: HeaderObject[] }>()
  for (const [, { headers = {} }] of successes)
    for (const [wireName, header] of Object.entries(headers)) {
      const key = wireName.toLowerCase()
      const known = found.get(key) ?? { wireName, headers: [] }
      known.headers.push(header)
      found.set(key, known)
    }
  return [...found]
    .sort(([left], [right]) => compareText(left, right))
    .map(([, { wireName, headers }]) => ({
      wireName,
      headers,
      required: headers.length === successes.length && headers.every(({ required }) => required === true)
    }))
}

/**
 * `X-Rate-Limit` is `xRateLimit`: without its beginning it would take the name of a header `Rate-Limit`, which may come later. Names
 * that differ by signs alone are told apart.
 */
function namesOf(wireNames: readonly string[]): readonly string[] {
  // An object has these already, so that a header which is not there would seem to be.
  const taken = new Set(Object.getOwnPropertyNames(Object.prototype))
  return wireNames.map((wireName) => {
    const own = camelCase(wireName.toLowerCase())
    let name = isIdentifier(own) ? own : `header${own}`
    while (taken.has(name)) name = `${name}Header`
    taken.add(name)
    return name
  })
}

interface Reading {
  readonly schema: Schema
  readonly form: HeaderForm
  /** Whether it is given as text although the document says more of it. */
  readonly isText: boolean
}

const text: Schema = { type: 'string' }
const plain: HeaderForm = { kind: 'value', value: 'text' }

/** One reading for all successes: where they differ, it is the text that came. */
function readingOf({ headers }: Declared, expand: Expand): Reading {
  const readings = headers.map((header) => readOne(header, expand))
  const [first, ...others] = readings
  const isOne = others.every(
    (other) => structureOf(other.schema) === structureOf(first?.schema ?? {}) && sameForm(other, first)
  )
  return first !== undefined && isOne ? first : { schema: text, form: plain, isText: true }
}

function sameForm(left: Reading, right: Reading | undefined): boolean {
  return JSON.stringify(left.form) === JSON.stringify(right?.form)
}

function readOne({ schema: given = text, isJson, explode }: HeaderObject, expand: Expand): Reading {
  if (isJson === true) return { schema: given, form: { kind: 'json' }, isText: false }
  const schema = expand(given)
  const form = formOf(schema, explode === true, expand)
  if (form === null) return { schema: text, form: plain, isText: typesOf(schema, expand).size > 0 }
  return { schema: holdsBytes(schema) ? text : given, form, isText: false }
}

/** How a header of a schema is written; null if no reader gives what the schema says. */
function formOf(schema: Schema, exploded: boolean, expand: Expand): HeaderForm | null {
  const [kind, ...others] = typesOf(schema, expand)
  if (others.length > 0 || (kind !== 'array' && kind !== 'object')) {
    const value = valueOf(schema, expand)
    return value === null ? null : { kind: 'value', value }
  }
  if (kind === 'array') {
    const value = schema.items === undefined ? 'text' : valueOf(expand(schema.items), expand)
    return value === null ? null : { kind: 'list', value }
  }
  const fields = Object.entries(schema.properties ?? {}).map(([name, property]) => ({
    name,
    value: valueOf(expand(property), expand)
  }))
  const isOpen = typeof schema.additionalProperties === 'object'
  const known = fields.flatMap(({ name, value }) => (value === null ? [] : [{ name, value }]))
  return isOpen || known.length < Math.max(1, fields.length)
    ? null
    : { kind: 'fields', exploded, fields: known }
}

/** What one value is; a text beside other types stays one, because every value is a text. */
function valueOf(schema: Schema, expand: Expand): HeaderValue | null {
  const types = typesOf(schema, expand)
  if (types.has('array') || types.has('object')) return null
  if (types.has('string')) return 'text'
  const numbers = types.has('number') || types.has('integer')
  if (types.has('boolean')) return numbers ? null : 'boolean'
  return numbers ? 'number' : null
}

/** The types that a value may have beside null; none if it may have any. */
function typesOf(schema: Schema, expand: Expand): ReadonlySet<string> {
  const { type, enum: listed, const: only, oneOf, anyOf } = schema
  const own = [type ?? []].flat()
  if (own.length > 0) return new Set(own.filter((each) => each !== 'null'))
  const values = only === undefined ? listed : [only]
  if (values !== undefined) return new Set(values.flatMap((value) => (value === null ? [] : [typeof value])))
  if (schema.properties !== undefined) return new Set(['object'])
  if (schema.items !== undefined) return new Set(['array'])
  const branches = [...(oneOf ?? []), ...(anyOf ?? [])].map((branch) => typesOf(expand(branch), expand))
  return branches.some(({ size }) => size === 0) ? new Set() : new Set(branches.flatMap((each) => [...each]))
}

/** The schema of a field, with the name of its header. */
function fieldOf({ wireName, headers, schema }: Declared & Reading): Schema {
  const description = headers.find((header) => header.description !== undefined)?.description
  const words = description ?? schema.description
  return {
    ...schema,
    description: words === undefined ? `\`${wireName}\`` : `\`${wireName}\`: ${words}`,
    ...(headers.some(({ deprecated }) => deprecated === true) ? { deprecated: true } : {})
  }
}

function asText(wireName: string, place: string): Diagnostic {
  return diagnostic(
    'document/unread',
    place,
    `The header ${wireName} is given as text: no header is written by its schema.`,
    'Give it the schema of a text, a number or a boolean, or of a list or an object of these, the same for each success.'
  )
}
