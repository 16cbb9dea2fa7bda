/** Checks that the keywords of a schema have the form JSON Schema gives them, so that nothing behind this has to ask. */
import { isObject } from '../ground/json.ts'
import { diagnostic, type Diagnostic } from '../ground/diagnostics.ts'
import { valueAt } from '../ground/valueAt.ts'
import { pointerTo } from './pointer.ts'

interface Form {
  readonly says: string
  readonly fits: (value: unknown) => boolean
}

const isText = (value: unknown): boolean => typeof value === 'string'
const isList = (value: unknown): boolean => Array.isArray(value)
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText)

const isDiscriminator = (value: unknown): boolean =>
  isObject(value) &&
  isText(value['propertyName']) &&
  (value['mapping'] === undefined ||
    (isObject(value['mapping']) && Object.values(value['mapping']).every(isText)))

const text: Form = { says: 'a text', fits: isText }
const list: Form = { says: 'a list', fits: isList }
const number: Form = { says: 'a number', fits: (value) => typeof value === 'number' }
const schemas: Form = {
  says: 'a list of at least one schema',
  fits: (value) => Array.isArray(value) && value.length > 0
}
const truth: Form = { says: 'true or false', fits: (value) => typeof value === 'boolean' }

/** The types of JSON Schema; a list of types has at least one. */
const types = new Set(['string', 'number', 'integer', 'boolean', 'array', 'object', 'null'])
const isType = (value: unknown): boolean => typeof value === 'string' && types.has(value)

const forms: ReadonlyMap<string, Form> = new Map(
  Object.entries({
    $ref: text,
    type: {
      says: 'a type of JSON Schema (string, number, integer, boolean, array, object, null) or a list of them',
      fits: (value) => isType(value) || (Array.isArray(value) && value.length > 0 && value.every(isType))
    },
    title: text,
    description: text,
    format: text,
    pattern: text,
    enum: list,
    examples: list,
    allOf: schemas,
    oneOf: schemas,
    anyOf: schemas,
    required: { says: 'a list of names', fits: isTexts },
    properties: { says: 'an object', fits: isObject },
    additionalProperties: {
      says: 'true, false or a schema',
      fits: (value) => typeof value === 'boolean' || isObject(value)
    },
    unevaluatedProperties: {
      says: 'true, false or a schema',
      fits: (value) => typeof value === 'boolean' || isObject(value)
    },
    discriminator: {
      says: 'an object with a propertyName and texts under mapping',
      fits: isDiscriminator
    },
    prefixItems: schemas,
    patternProperties: { says: 'an object', fits: isObject },
    readOnly: truth,
    writeOnly: truth,
    nullable: truth,
    deprecated: truth,
    uniqueItems: truth,
    minimum: number,
    maximum: number,
    exclusiveMinimum: {
      says: 'a number, true or false',
      fits: (value) => typeof value === 'number' || typeof value === 'boolean'
    },
    exclusiveMaximum: {
      says: 'a number, true or false',
      fits: (value) => typeof value === 'number' || typeof value === 'boolean'
    },
    multipleOf: number,
    minLength: number,
    maxLength: number,
    minItems: number,
    maxItems: number,
    minProperties: number,
    maxProperties: number
  } satisfies Record<string, Form>)
)

/** Keywords that can be dropped: without them a schema allows the same values or more. */
const words: ReadonlySet<string> = new Set([
  'title',
  'description',
  'format',
  'pattern',
  'examples',
  'deprecated',
  'discriminator',
  'readOnly',
  'writeOnly',
  'uniqueItems',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'minProperties',
  'maxProperties'
])

/**
 * The keywords with a valid form; the others are reported. If one of those decides which values the schema
 * allows, the schema counts as unreadable.
 */
export function checkKeywords(
  schema: Readonly<Record<string, unknown>>,
  pointer: string,
  report: (entry: Diagnostic) => void
): Readonly<Record<string, unknown>> {
  const wrong = Object.keys(schema).filter((key) => forms.get(key)?.fits(valueAt(schema, key)) === false)
  if (wrong.length === 0) return schema
  for (const key of wrong) {
    report(
      diagnostic(
        'document/structure',
        pointerTo(pointer, key),
        `${key} must be ${forms.get(key)?.says ?? 'something else'}; got ${shown(valueAt(schema, key))}.`,
        'Correct the document at this place.'
      )
    )
  }
  const isReadable = wrong.every((key) => words.has(key))
  const kept = Object.entries(schema).filter(
    ([key]) => !wrong.includes(key) && (isReadable || words.has(key))
  )
  return Object.fromEntries(isReadable ? kept : [...kept, ['x-unreadable', pointer]])
}

/** A value as a message shows it: short, on one line. */
export function shown(value: unknown): string {
  const json = JSON.stringify(value) ?? String(value)
  return json.length > 60 ? `${json.slice(0, 60)}…` : json
}
