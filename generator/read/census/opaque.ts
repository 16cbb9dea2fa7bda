/** Schemas of values that the package gives and takes as text or bytes, because it reads and writes them as JSON alone. */
import { isObject } from '../../ground/json.ts'
import type { RawDocument } from '../load.ts'
import { essenceOf, isEventStream, isJson, isJsonLines, isRange } from '../mediaTypes.ts'
import type { Raw } from '../nodes.ts'
import { lookUp } from '../pointer.ts'

/** References and compositions deeper than these are not followed. */
const deepest = 8

/**
 * Whether a media type has the schema of a value which is not a text, though calls carry the text alone. Beside JSON or lines,
 * which have that value, nothing is lost.
 */
export function isOpaque(
  root: RawDocument,
  mediaType: string,
  media: Raw,
  beside: readonly string[]
): boolean {
  if ([mediaType, ...beside].some(isRead) || isForm(mediaType)) return false
  return describesValue(root, media['schema'], 0)
}

/** Media types whose values are read and written. The schema of a range decides what it is. */
function isRead(mediaType: string): boolean {
  return isJson(mediaType) || isJsonLines(mediaType) || isEventStream(mediaType) || isRange(mediaType)
}

/** Forms are written, and what comes in parts is told as a whole. */
function isForm(mediaType: string): boolean {
  return /^(?:multipart\/|application\/x-www-form-urlencoded$)/.test(essenceOf(mediaType))
}

function describesValue(root: RawDocument, schema: unknown, depth: number): boolean {
  if (!isObject(schema) || depth > deepest) return false
  const { $ref, type, allOf, anyOf, oneOf } = schema
  const types = [type].flat()
  if (types.includes('string')) return false
  if (types.some((each) => /^(?:object|array|number|integer|boolean)$/.test(String(each)))) return true
  if ('properties' in schema || 'items' in schema) return true
  const target = typeof $ref === 'string' ? [lookUp(root, $ref)] : []
  return [target, allOf, anyOf, oneOf].flat().some((each) => describesValue(root, each, depth + 1))
}
