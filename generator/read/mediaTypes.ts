/** What the media types of bodies and answers mean: every room asks here. */
import type { Schema } from './document.ts'

/** A media type without its parameters, in lower case (RFC 9110 §8.3.1). */
export function essenceOf(mediaType: string): string {
  return (mediaType.split(';')[0] ?? '').trim().toLowerCase()
}

/**
 * `application/json` and every media type with the `+json` suffix (RFC 6839 §3.1), with any parameters; and names in use that
 * are older than the suffix: `application/vnd.acme.v3.json`, `application/x-amz-json-1.1`.
 */
export function isJson(mediaType: string): boolean {
  const essence = essenceOf(mediaType)
  return (
    /^(?:application|text)\/(?:x-)?json$/.test(essence) ||
    /(?:\+json|^application\/(?:vnd|x|prs)[.-].*[.-]json|^application\/.*[.-]json-\d+(?:\.\d+)*)$/.test(
      essence
    )
  )
}

/** A list of changes (RFC 6902): every other JSON for a PATCH is the new value, or a part of it. */
export function isJsonPatch(mediaType: string): boolean {
  return essenceOf(mediaType) === 'application/json-patch+json'
}

/** Media types of one JSON value a line, or a record (RFC 7464). */
const lineTypes: ReadonlySet<string> = new Set([
  ...['application/jsonl', 'application/json-lines', 'application/jsonlines', 'application/x-jsonlines'],
  ...['application/ndjson', 'application/x-ndjson', 'application/x-json-stream', 'text/jsonl'],
  ...['application/json-seq', 'application/stream+json']
])

export function isJsonLines(mediaType: string): boolean {
  const essence = essenceOf(mediaType)
  if (lineTypes.has(essence) || /\+(?:jsonl|ndjson|json-seq)$/.test(essence)) return true
  // Services that watch things, as Kubernetes does, say by a parameter that events follow each other.
  return isJson(mediaType) && /;\s*stream\s*=/i.test(mediaType)
}

/** JSON values that each have a record separator before them (RFC 7464; RFC 8091 for the suffix). */
export function isJsonSequence(mediaType: string): boolean {
  return /[/+]json-seq$/.test(essenceOf(mediaType))
}

/** Server-sent events (HTML Living Standard §9.2.5). */
export function isEventStream(mediaType: string): boolean {
  return essenceOf(mediaType) === 'text/event-stream'
}

/** Subtypes of `application` that are text, whatever a schema says of what the text holds. */
const textTypes: ReadonlySet<string> = new Set([
  ...['xml', 'yaml', 'x-yaml', 'toml', 'sql', 'csv', 'javascript', 'ecmascript', 'graphql', 'jwt'],
  ...['x-pem-file', 'sparql-query']
])

export function isText(mediaType: string): boolean {
  const [type, subtype = ''] = essenceOf(mediaType).split('/')
  return (
    type === 'text' || (type === 'application' && textTypes.has(subtype)) || /\+(?:xml|yaml)$/.test(subtype)
  )
}

/** Media types that are bytes, whatever a schema says of them. */
export function isBytes(mediaType: string): boolean {
  return /^(?:image|audio|video|font|model)\/|^application\/(?:octet-stream|pdf|zip|gzip|x-gzip|x-tar|zstd|wasm|msword|x-7z-compressed|vnd\.(?:ms-|openxmlformats-).*)$/.test(
    essenceOf(mediaType)
  )
}

/** Whether a media type says that its text is in another encoding than UTF-8, which is the only one of the runtime. */
export function isOtherCharset(mediaType: string): boolean {
  const [, charset = 'utf-8'] = /;\s*charset\s*=\s*"?([\w-]+)/i.exec(mediaType) ?? []
  return !/^(?:utf-?8|us-ascii)$/i.test(charset)
}

/** Bodies in parts, each of which may be bytes. */
export function isParts(mediaType: string): boolean {
  return /^(?:multipart|message)\//.test(essenceOf(mediaType))
}

/** A range allows any media type: the schema decides what is sent or comes. */
export function isRange(mediaType: string): boolean {
  return essenceOf(mediaType).includes('*')
}

/** True for bytes in a schema: OpenAPI 3.0 says `format: binary`, 3.1 a media type of the content, without an encoding of it as text. */
export function holdsBytes({ format, contentMediaType, contentEncoding }: Schema): boolean {
  if (format === 'binary') return true
  return (
    contentMediaType !== undefined &&
    contentEncoding === undefined &&
    !isText(contentMediaType) &&
    !isJson(contentMediaType)
  )
}
