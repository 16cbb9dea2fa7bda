/** Reads the headers that an answer has (OpenAPI 3.0.4 §4.8.21). */
import { isObject } from '../ground/json.ts'
import type { HeaderObject } from './document.ts'
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
  return Object.fromEntries(
    entries
      .filter(([name]) => isToken(name) && name.toLowerCase() !== 'content-type')
      .map(([name, header]) => [name, readHeader(context, header, pointerTo(place, name))])
  )
}

/** What the name of a header consists of (RFC 9110 §5.6.2). */
function isToken(name: string): boolean {
  return /^[\w!#$%&'*+.^`|~-]+$/.test(name)
}

function readHeader(context: Context, value: unknown, place: string): HeaderObject {
  const { node, pointer, found } = dereference(context, value, place)
  if (!found) return {}
  const { report, schemas } = context
  const isJson = isObject(node['content'])
  return {
    ...optional('description', words(node, 'description', pointer, report)),
    ...optional('required', truth(node, 'required', pointer, report)),
    ...optional('deprecated', truth(node, 'deprecated', pointer, report)),
    ...(truth(node, 'explode', pointer, report) === true ? { explode: true as const } : {}),
    ...('schema' in node && !isJson
      ? { schema: schemas.read(node['schema'], pointerTo(pointer, 'schema')) }
      : {})
  }
}
