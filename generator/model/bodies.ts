import type { FieldEncoding, MediaTypeObject, RequestBodyObject, Schema } from '../read/document.ts'
import { compareText } from '../ground/text.ts'
import {
  essenceOf,
  holdsBytes,
  isBytes,
  isJson,
  isJsonLines,
  isJsonPatch,
  isOtherCharset,
  isParts,
  isRange,
  isText
} from '../read/mediaTypes.ts'
import { structureOf } from '../read/structure.ts'
import type { FieldStyle, PartStyle } from './api.ts'
import type { Expand } from './fields.ts'
import { formFields, isObjectSchema, propertiesOf, withoutFiles } from './formFields.ts'

/** A body of the document by kind, its schema not named yet. */
export type BodyDraft =
  | {
      readonly kind: 'json'
      readonly mediaType: string
      readonly schema: Schema
      readonly isObject: boolean
    }
  | {
      readonly kind: 'form'
      readonly mediaType: string
      readonly schema: Schema
      readonly styles: readonly FieldStyle[]
    }
  | {
      readonly kind: 'multipart'
      readonly mediaType: string
      readonly schema: Schema
      readonly fields: readonly string[]
      readonly parts: readonly PartStyle[]
    }
  /** The schema of lines is that of one line. */
  | { readonly kind: 'text' | 'lines'; readonly mediaType: string; readonly schema: Schema }
  | { readonly kind: 'binary'; readonly mediaType: string }

/** What may be sent, the usual form first, and what is left out of the document, with the reason. */
export interface Bodies {
  readonly bodies: readonly BodyDraft[]
  readonly leftOut: readonly { readonly mediaType: string; readonly reason: string }[]
}

/** The order of the kinds: a plain object is JSON if it may be. */
const kinds: readonly BodyDraft['kind'][] = ['json', 'form', 'multipart', 'text', 'lines', 'binary']

export function bodiesOf(body: RequestBodyObject | undefined, expand: Expand): Bodies {
  const content = Object.entries(body?.content ?? {})
  const read = content.map(([mediaType, media]) => ({ mediaType, draft: readBody(mediaType, media, expand) }))
  const drafts = read
    .flatMap(({ draft }) => draft ?? [])
    .toSorted(
      (left, right) =>
        kinds.indexOf(left.kind) - kinds.indexOf(right.kind) ||
        Number(essenceOf(right.mediaType) === 'application/json') -
          Number(essenceOf(left.mediaType) === 'application/json') ||
        Number(isJsonPatch(left.mediaType)) - Number(isJsonPatch(right.mediaType)) ||
        compareText(left.mediaType, right.mediaType)
    )
  const judged = drafts.map((draft) => ({ draft, reason: reasonAgainst(draft, drafts, expand) }))
  return {
    bodies: judged.flatMap(({ draft, reason }) => (reason === null ? [draft] : [])),
    leftOut: [
      ...read.flatMap(({ mediaType, draft }) =>
        draft === null ? [{ mediaType, reason: 'the SDK cannot write values of this media type' }] : []
      ),
      ...judged.flatMap(({ draft, reason }) =>
        reason === null || reason === same ? [] : [{ mediaType: draft.mediaType, reason }]
      )
    ]
  }
}

/** Another body says the same: nothing is lost, and nothing is told. */
const same = 'another body is the same'

/** Why a body is not offered beside the others: an argument could not tell which of two is meant. Null if it is. */
function reasonAgainst(draft: BodyDraft, all: readonly BodyDraft[], expand: Expand): string | null {
  const [usual] = all
  if (usual === undefined || usual === draft || draft.kind === 'binary' || draft.kind === 'multipart')
    return null
  if (usual.kind === 'binary' || (draft.kind === 'text' && isPlainText(draft.schema, expand)))
    return usual.kind === 'lines' ? 'another body takes lines' : null
  // Neither JSON nor a form has bytes, whatever a schema says that both have.
  const [left, right] = [usual, draft].map(({ schema }) => structureOf(withoutFiles(schema, expand)))
  if (left === right) return draft.kind === usual.kind ? null : same
  if (usual.kind === 'json') return 'another body is JSON of another schema'
  return `another body is ${usual.mediaType}`
}

/** The body of a media type; null if it is not understood, which is never taken for a file. */
function readBody(mediaType: string, media: MediaTypeObject, expand: Expand): BodyDraft | null {
  const { schema = {}, encoding = {}, isItem = false } = media
  const essence = essenceOf(mediaType)
  if (isJsonLines(mediaType))
    return { kind: 'lines', mediaType, schema: isItem ? schema : lineOf(schema, expand) }
  if (isJson(mediaType) && holdsBytes(expand(schema))) return { kind: 'binary', mediaType }
  if (isJson(mediaType)) return { kind: 'json', mediaType, schema, isObject: isObjectAlone(schema, expand) }
  if (essence === 'application/x-www-form-urlencoded') {
    if (isPlainText(schema, expand)) return { kind: 'text', mediaType, schema: withoutFiles(schema, expand) }
    if (!hasFields(schema, expand)) return null
    // A program writes other characters than those of UTF-8, and gives the bytes.
    if (isOtherCharset(mediaType)) return { kind: 'binary', mediaType }
    return {
      kind: 'form',
      mediaType,
      schema: withoutFiles(schema, expand),
      styles: stylesOf(schema, encoding, expand)
    }
  }
  if (essence === 'multipart/form-data')
    return { kind: 'multipart', mediaType, ...formFields(schema, encoding, expand) }
  if (isParts(mediaType)) return null
  // The SDK writes texts in UTF-8; a program encodes others, and gives their bytes. A document may say that a text is a file.
  if (isText(mediaType) && (isOtherCharset(mediaType) || holdsBytes(expand(schema))))
    return { kind: 'binary', mediaType }
  if (isText(mediaType)) return { kind: 'text', mediaType, schema }
  const whole = expand(schema)
  if (isBytes(mediaType) || holdsBytes(whole) || Object.keys(whole).length === 0)
    return { kind: 'binary', mediaType }
  if (isPlainText(whole, expand)) return { kind: 'text', mediaType, schema }
  return isRange(mediaType)
    ? { kind: 'json', mediaType: 'application/json', schema, isObject: isObjectAlone(schema, expand) }
    : null
}

/** Says whether every value is an object: null is a value of its own, which is sent where it is given. */
function isObjectAlone(schema: Schema, expand: Expand): boolean {
  const { type, nullable } = expand(schema)
  return nullable !== true && ![type].flat().includes('null') && isObjectSchema(schema, expand)
}

/** OpenAPI 3.0 and 3.1 have no word for one line: a list describes its items, anything else is taken for a line. */
function lineOf(schema: Schema, expand: Expand): Schema {
  return expand(schema).items ?? schema
}

/** Whether a form can be made of the values of a schema: it says of none that they are lists, numbers or truths. */
function hasFields(schema: Schema, expand: Expand): boolean {
  const types = [expand(schema).type ?? []].flat()
  return types.length === 0 || types.includes('object')
}

function isPlainText(schema: Schema, expand: Expand): boolean {
  const { type } = expand(schema)
  return (
    type === 'string' || (Array.isArray(type) && type.every((each) => each === 'string' || each === 'null'))
  )
}

function stylesOf(
  schema: Schema,
  encoding: Readonly<Record<string, FieldEncoding>>,
  expand: Expand
): readonly FieldStyle[] {
  const lists = propertiesOf(schema, expand).flatMap(([name, field]) => (expand(field).items ? [name] : []))
  return Object.entries(encoding).flatMap(([name, { style, contentType }]): readonly FieldStyle[] => {
    // A list has the media type of its values, unless the document gives one that holds it as a whole.
    if (style === null)
      return lists.includes(name) && isJson(contentType ?? '')
        ? [{ name, encoding: 'json', reserved: false }]
        : []
    return style.encoding === 'form' && !style.reserved
      ? []
      : [{ name, encoding: style.encoding, reserved: style.reserved === true }]
  })
}
