import { recordOf } from '../values.ts'
import type { BodyEncoder } from './body.ts'
import { encodeQuery, type Writers } from './query.ts'
import { eachOrJson } from './styles.ts'

/**
 * The encoder of a form in the encoding of an address. A list repeats its name, and what is an object or a list in it is JSON,
 * unless `writers` say how a field is written (OpenAPI 3.0.4 §4.8.15.3).
 */
export function formAs(writers?: Writers, mediaType = 'application/x-www-form-urlencoded'): BodyEncoder {
  return (input, _, extra) => ({
    content: encodeQuery({ ...recordOf(input, 'The request'), ...extra }, writers, eachOrJson).replaceAll(
      '%20',
      '+'
    ),
    mediaType,
    replayable: true,
    upload: false
  })
}
