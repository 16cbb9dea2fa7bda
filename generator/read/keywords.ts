/** Checks that the keywords of a schema have the form JSON Schema gives them, so that nothing behind this has to ask. */
import { diagnostic, type Diagnostic } from '../diagnostics.ts'
import { pointerTo } from './pointer.ts'

interface Form {
  readonly says: string
  readonly fits: (value: unknown) => boolean
}

const isText = (value: unknown): boolean => typeof value === 'string'
const isList = (value: unknown): boolean => Array.isArray(value)
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText)

/** Whether a value is a JSON object. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const text: Form = { says: 'a text', fits: isText }
const list: Form = { says: 'a list', fits: isList }
const number: Form = { says: 'a number', fits: (value) => typeof value === 'number' }
const truth: Form = { says: 'true or false', fits: (value) => typeof value === 'boolean' }

const forms: Readonly<Record<string, Form>> = {
  type: { says: 'a text or a list of texts', fits: (value) => isText(value) || isTexts(value) },
  title: text,
  description: text,
  format: text,
  pattern: text,
  enum: list,
  allOf: list,
  oneOf: list,
  anyOf: list,
  required: { says: 'a list of names', fits: isTexts },
  properties: { says: 'an object', fits: isObject },
  additionalProperties: { says: 'true, false or a schema', fits: (value) => typeof value === 'boolean' || isObject(value) },
  nullable: truth,
  deprecated: truth,
  uniqueItems: truth,
  minimum: number,
  maximum: number,
  multipleOf: number,
  minLength: number,
  maxLength: number,
  minItems: number,
  maxItems: number,
}

/** The keywords that have their form, and an error for each that has not. */
export function checkKeywords(schema: Readonly<Record<string, unknown>>, pointer: string, report: (entry: Diagnostic) => void): Readonly<Record<string, unknown>> {
  const wrong = Object.keys(schema).filter((key) => Object.hasOwn(forms, key) && forms[key]?.fits(schema[key]) === false)
  if (wrong.length === 0) return schema
  for (const key of wrong) {
    report(diagnostic('document/structure', pointerTo(pointer, key), `${key} must be ${forms[key]?.says ?? 'something else'}.`, 'Correct the document at this place.'))
  }
  return Object.fromEntries(Object.entries(schema).filter(([key]) => !wrong.includes(key)))
}
