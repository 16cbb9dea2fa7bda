import type { RequestBodyObject, Schema } from '../read/document.ts'

/** A body of the document by kind, its schema not named yet. */
export type BodyDraft =
  | { readonly kind: 'json'; readonly mediaType: string; readonly schema: Schema }
  | { readonly kind: 'multipart'; readonly mediaType: string; readonly schema: Schema; readonly fields: readonly string[] }
  | { readonly kind: 'binary'; readonly mediaType: string }

/** What may be sent, JSON first: it is the form every action has, and the one that a plain object takes. */
export function bodiesOf(body: RequestBodyObject | undefined): readonly BodyDraft[] {
  const drafts = Object.entries(body?.content ?? {}).map(([mediaType, media]) => readBody(mediaType, media.schema ?? {}))
  return [...drafts.filter((draft) => draft.kind === 'json'), ...drafts.filter((draft) => draft.kind !== 'json')]
}

function readBody(mediaType: string, schema: Schema): BodyDraft {
  if (isJson(mediaType)) return { kind: 'json', mediaType, schema }
  if (mediaType !== 'multipart/form-data') return { kind: 'binary', mediaType }
  const fields = Object.entries(schema.properties ?? {}).filter(([, field]) => field.format === 'binary').map(([name]) => name)
  return { kind: 'multipart', mediaType, schema, fields }
}

/** `application/json` and every media type with the `+json` suffix (RFC 6839 §3.1). */
export function isJson(mediaType: string): boolean {
  return mediaType === 'application/json' || mediaType.endsWith('+json')
}
