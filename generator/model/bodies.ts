import type { RequestBodyObject, Schema } from '../read/document.ts'
import { compareText } from '../ground/text.ts'
import { membersOf, type Expand } from './fields.ts'

/** A body of the document by kind, its schema not named yet. */
export type BodyDraft =
  | { readonly kind: 'json'; readonly mediaType: string; readonly schema: Schema }
  | {
      readonly kind: 'multipart'
      readonly mediaType: string
      readonly schema: Schema
      readonly fields: readonly string[]
    }
  | { readonly kind: 'binary'; readonly mediaType: string }

/** The order of the kinds; JSON is the form every action has, and the one that a plain object takes. */
const kinds: readonly BodyDraft['kind'][] = ['json', 'multipart', 'binary']

/** What may be sent, the usual form first. */
export function bodiesOf(body: RequestBodyObject | undefined, expand: Expand): readonly BodyDraft[] {
  return Object.entries(body?.content ?? {})
    .map(([mediaType, media]) => readBody(mediaType, media.schema ?? {}, expand))
    .toSorted(
      (left, right) =>
        kinds.indexOf(left.kind) - kinds.indexOf(right.kind) || compareText(left.mediaType, right.mediaType)
    )
}

function readBody(mediaType: string, schema: Schema, expand: Expand): BodyDraft {
  if (isJson(mediaType)) return { kind: 'json', mediaType, schema }
  if (mediaType !== 'multipart/form-data') return { kind: 'binary', mediaType }
  const fields = [...new Set(fileFields(schema, expand))].sort(compareText)
  return { kind: 'multipart', mediaType, schema, fields }
}

/** The fields that hold a file or a list of files, in the members of a form as well; a form and its fields may be references. */
function fileFields(form: Schema, expand: Expand): readonly string[] {
  const isBytes = (field: Schema): boolean => expand(field).format === 'binary'
  const isFile = (field: Schema): boolean =>
    [field, expand(field).items ?? {}, ...membersOf(field, expand)].some(isBytes)
  const own = Object.entries(expand(form).properties ?? {}).flatMap(([name, field]) =>
    isFile(field) ? [name] : []
  )
  return [...own, ...membersOf(form, expand).flatMap((member) => fileFields(member, expand))]
}

/** `application/json` and every media type with the `+json` suffix (RFC 6839 §3.1). */
export function isJson(mediaType: string): boolean {
  return mediaType === 'application/json' || mediaType.endsWith('+json')
}
