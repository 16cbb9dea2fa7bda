/** Reads what a body or an answer consists of, by media type. */
import { diagnostic } from '../ground/diagnostics.ts'
import { isObject } from '../ground/json.ts'
import { valueAt } from '../ground/valueAt.ts'
import type { FieldEncoding, MediaTypeObject, RequestBodyObject, Schema } from './document.ts'
import { encodingOf } from './encodings.ts'
import { framesOf } from './eventFrames.ts'
import { hasItems, type ContentUse } from './items.ts'
import { essenceOf, holdsBytes, isEventStream } from './mediaTypes.ts'
import { dereference, object, truth, words, type Context, type Raw } from './nodes.ts'
import { lookUp, pointerTo } from './pointer.ts'
import { shapesOf } from './shapes.ts'

export function readContent(
  context: Context,
  value: unknown,
  pointer: string,
  use: ContentUse
): RequestBodyObject['content'] {
  return Object.fromEntries(
    Object.entries(object(value, pointer, context.report)).map(([mediaType, entry]) => [
      mediaType,
      readMediaType(context, mediaType, { value: entry, pointer: pointerTo(pointer, mediaType), use })
    ])
  )
}

function readMediaType(
  context: Context,
  mediaType: string,
  { value, pointer, use }: { readonly value: unknown; readonly pointer: string; readonly use: ContentUse }
): MediaTypeObject {
  const { node, pointer: place } = dereference(context, value, pointer)
  const { itemSchema: _, ...whole } = node
  // Where no items can be told apart, the census tells what describes one.
  const media = hasItems(use, mediaType, 'schema' in node) ? node : whole
  return {
    ...(isEventStream(mediaType)
      ? readEvents(context, media, place)
      : 'itemSchema' in media
        ? readItem(context, media, place)
        : 'schema' in media
          ? { schema: context.schemas.read(media['schema'], pointerTo(place, 'schema')) }
          : {}),
    ...(isObject(media['encoding'])
      ? { encoding: readEncodings(context, mediaType, media, pointerTo(place, 'encoding')) }
      : {})
  }
}

/** The schema of one item of a stream. */
function readItem(context: Context, media: Raw, place: string): MediaTypeObject {
  return { schema: context.schemas.read(media['itemSchema'], pointerTo(place, 'itemSchema')), isItem: true }
}

/** Server-sent events: by the schema of one, or as earlier versions of OpenAPI describe them, by a schema of a body. */
function readEvents(context: Context, media: Raw, place: string): MediaTypeObject {
  const key = 'itemSchema' in media ? 'itemSchema' : 'schema'
  if (!(key in media)) return {}
  const found = framesOf(context, media[key], key === 'itemSchema')
  const read = (schema: unknown): Schema => context.schemas.read(schema, pointerTo(place, key))
  if (found !== null) return { schema: read(found.schema), frames: found.frames }
  return key === 'itemSchema' ? readItem(context, media, place) : { schema: read(media[key]) }
}

function readEncodings(
  context: Context,
  mediaType: string,
  media: Raw,
  pointer: string
): Readonly<Record<string, FieldEncoding>> {
  return Object.fromEntries(
    Object.entries(object(media['encoding'], pointer, context.report)).map(([name, value]) => {
      const place = pointerTo(pointer, name)
      const encoding = object(value, place, context.report)
      if (isObject(encoding['headers'])) tellHeaders(context, name, encoding['headers'], place)
      return [
        name,
        {
          contentType: words(encoding, 'contentType', place, context.report) ?? null,
          style: styleOf(context, name, encoding, {
            schema: fieldOf(context.root, media['schema'], name) ?? {},
            place,
            isInParts: essenceOf(mediaType) === 'multipart/form-data'
          })
        }
      ]
    })
  )
}

/** How a field is written, if the document says so in one of the three keywords (OpenAPI 3.0.4 §4.8.15.1.2). */
function styleOf(
  context: Context,
  name: string,
  encoding: Raw,
  {
    schema,
    place,
    isInParts
  }: { readonly schema: unknown; readonly place: string; readonly isInParts: boolean }
): FieldEncoding['style'] {
  const keys = ['style', 'explode', 'allowReserved'] as const
  if (!keys.some((key) => key in encoding)) return null
  const written = encodingOf({
    in: 'query',
    style: words(encoding, 'style', place, context.report),
    explode: truth(encoding, 'explode', place, context.report),
    allowReserved: encoding['allowReserved'] === true,
    content: null,
    shapes: shapesOf(context.root, schema)
  })
  const isFile =
    isInParts && !('fault' in written) && written.encoding !== 'form' && hasFile(context.root, schema)
  const encoded = isFile
    ? { fault: 'has a file, which no style can write', remedy: 'Leave out its style and explode' }
    : written
  if (!('fault' in encoded)) return encoded
  context.report(
    diagnostic(
      'document/left-out',
      place,
      `The encoding of the field ${name} is left out: it ${encoded.fault}.`,
      `${encoded.remedy}.`
    )
  )
  return null
}

/** The schema of a field of a form, as the document has it. */
function fieldOf(root: Context['root'], schema: unknown, name: string, depth = 0): unknown {
  // A chain of references may lead back to itself.
  if (!isObject(schema) || depth > 20) return undefined
  const { $ref, properties, allOf } = schema
  const own = isObject(properties) ? valueAt(properties, name) : undefined
  if (own !== undefined) return own
  const inner = typeof $ref === 'string' ? [lookUp(root, $ref)] : Array.isArray(allOf) ? allOf : []
  return inner.map((member) => fieldOf(root, member, name, depth + 1)).find((found) => found !== undefined)
}

/** Whether a field holds a file or a list of files. */
function hasFile(root: Context['root'], schema: unknown, depth = 0): boolean {
  if (!isObject(schema) || depth > 20) return false
  const { $ref, items } = schema
  return (
    holdsBytes(schema) ||
    [items, typeof $ref === 'string' ? lookUp(root, $ref) : undefined].some((inner) =>
      hasFile(root, inner, depth + 1)
    )
  )
}

function tellHeaders({ report }: Context, name: string, headers: Raw, place: string): void {
  const names = Object.keys(headers).filter((header) => header.toLowerCase() !== 'content-type')
  if (names.length > 0)
    report(
      diagnostic(
        'document/left-out',
        pointerTo(place, 'headers'),
        `The headers ${names.join(', ')} of the field ${name} are left out: no argument gives their values.`,
        'Leave them out of the document.'
      )
    )
}
