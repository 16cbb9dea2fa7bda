import { recordOf } from '../values.ts'
import type { BodyEncoder } from './body.ts'
import { encodeQuery, orRepeated, type Writers } from './query.ts'
import { json } from './styles.ts'

/**
 * The encoder of a form in the encoding of an address. A list repeats its name, and a field that is an object is JSON, unless
 * `writers` say how a field is written (OpenAPI 3.0.4 §4.8.15.3).
 */
export function formAs(writers?: Writers): BodyEncoder {
  return (input, _, extra) => ({
    content: encodeQuery(
      { ...recordOf(input, 'The request'), ...extra },
      writers,
      orRepeated(json)
    ).replaceAll('%20', '+'),
    mediaType: 'application/x-www-form-urlencoded',
    replayable: true,
    upload: false
  })
}
