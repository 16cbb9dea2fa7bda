import type { RequestBodyObject, Schema } from '../read/document.ts'
import { compareText } from '../ground/text.ts'

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
export function bodiesOf(body: RequestBodyObject | undefined): readonly BodyDraft[] {
  return Object.entries(body?.content ?? {})
    .map(([mediaType, media]) => readBody(mediaType, media.schema ?? {}))
    .toSorted(
      (left, right) =>
        kinds.indexOf(left.kind) - kinds.indexOf(right.kind) || compareText(left.mediaType, right.mediaType)
    )
}

function readBody(mediaType: string, schema: Schema): BodyDraft {
  if (isJson(mediaType)) return { kind: 'json', mediaType, schema }
  if (mediaType !== 'multipart/form-data') return { kind: 'binary', mediaType }
  const fields = Object.entries(schema.properties ?? {})
    .filter(([, field]) => field.format === 'binary')
    .map(([name]) => name)
    .sort(compareText)
  return { kind: 'multipart', mediaType, schema, fields }
}

/** `application/json` and every media type with the `+json` suffix (RFC 6839 §3.1). */
export function isJson(mediaType: string): boolean {
  return mediaType === 'application/json' || mediaType.endsWith('+json')
}
