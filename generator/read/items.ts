/** Which bodies come or go item by item, so that an `itemSchema` describes what a program has (OpenAPI 3.2 §4.14.3). */
import { essenceOf, isBytes, isEventStream, isJsonLines, isText } from './mediaTypes.ts'

/** `whole` is what a program has as a whole, whatever its media type: an error, a parameter, a payload of a webhook. */
export type ContentUse = 'request' | 'answer' | 'whole'

/** What an answer of a status is: the body of an error is read as a whole. */
export function useOf(status: string): ContentUse {
  return /^[345]/.test(status) ? 'whole' : 'answer'
}

/** Whether the items of a body can be told apart where it is used. `hasSchema`: the document describes the whole as well. */
export function hasItems(use: ContentUse, mediaType: string, hasSchema: boolean): boolean {
  if (use === 'whole') return false
  if (isJsonLines(mediaType)) return true
  if (use === 'request') return false
  return isEventStream(mediaType) || (!hasSchema && !isWhole(mediaType))
}

/** Whether a body has another syntax than one value after the other. */
function isWhole(mediaType: string): boolean {
  const essence = essenceOf(mediaType)
  return (
    isText(mediaType) ||
    isBytes(mediaType) ||
    essence.startsWith('multipart/') ||
    essence === 'application/x-www-form-urlencoded'
  )
}
