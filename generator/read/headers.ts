/** Reads the headers that an answer has (OpenAPI 3.0.4 §4.8.21). */
import { diagnostic } from '../ground/diagnostics.ts'
import { isObject } from '../ground/json.ts'
import type { HeaderObject } from './document.ts'
import { isJson } from './mediaTypes.ts'
import { dereference, object, optional, truth, words, type Context, type Raw } from './nodes.ts'
import { pointerTo } from './pointer.ts'

/** The headers of an answer by their names; `Content-Type` says what the answer is, and is described by that. */
export function readHeaders(
  context: Context,
  response: Raw,
  pointer: string
): Readonly<Record<string, HeaderObject>> | undefined {
  if (response['headers'] === undefined) return undefined
  const place = pointerTo(pointer, 'headers')
  const entries = Object.entries(object(response['headers'], place, context.report))
  const described = entries.filter(([name]) => name.toLowerCase() !== 'content-type')
  for (const [name] of described)
    if (!isToken(name))
      context.report(
        diagnostic(
          'document/unread',
          pointerTo(place, name),
          `${JSON.stringify(name)} is not the name of a header; it is left out.`,
          'A name consists of letters, digits and the characters of RFC 9110 §5.6.2.'
        )
      )
  return Object.fromEntries(
    described.flatMap(([name, header]) =>
      isToken(name) ? [[name, readHeader(context, header, pointerTo(place, name))]] : []
    )
  )
}

/** What the name of a header, and a method, consists of (RFC 9110 §5.6.2). */
export function isToken(name: string): boolean {
  return /^[\w!#$%&'*+.^`|~-]+$/.test(name)
}

function readHeader(context: Context, value: unknown, place: string): HeaderObject {
  const { node, pointer, found } = dereference(context, value, place)
  if (!found) return {}
  const { report, schemas } = context
  const [written] = isObject(node['content']) ? Object.entries(node['content']) : []
  const [mediaType = '', media] = written ?? []
  const isJsonText = isJson(mediaType) && isObject(media) && 'schema' in media
  return {
    ...optional('description', words(node, 'description', pointer, report)),
    ...optional('required', truth(node, 'required', pointer, report)),
    ...optional('deprecated', truth(node, 'deprecated', pointer, report)),
    ...(truth(node, 'explode', pointer, report) === true ? { explode: true as const } : {}),
    ...('schema' in node && written === undefined
      ? { schema: schemas.read(node['schema'], pointerTo(pointer, 'schema')) }
      : {}),
    ...(isJsonText
      ? {
          isJson: true as const,
          schema: schemas.read(media['schema'], pointerTo(pointer, 'content', mediaType, 'schema'))
        }
      : {})
  }
}
