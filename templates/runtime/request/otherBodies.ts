/** Bodies that are neither a JSON object of the usual media type nor a file. */
import { ArgumentError } from '../errors/errors.ts'
import { checkJson, describe, isPlain, isRecord, recordOf } from '../values.ts'
import type { BodyEncoder } from './body.ts'

const whole = { replayable: true, upload: false } as const

/** The first of several encoders that knows what it is given. */
export function either(...encoders: readonly BodyEncoder[]): BodyEncoder {
  return (input, operation, extra) => {
    for (const encode of encoders) {
      const body = encode(input, operation, extra)
      if (body) return body
    }
    return null
  }
}

/** A text of this media type. */
export function textAs(mediaType: string): BodyEncoder {
  return (input, { bodies = [] }) => {
    if (typeof input === 'string') return { ...whole, mediaType, content: input }
    if (bodies.length > 1) return null
    throw new ArgumentError(`The request must be a text; got ${describe(input)}`)
  }
}

/** JSON of this media type: any value, or with `isObject` an object, which is empty if it is left out. */
export function jsonAs(mediaType: string, isObject = false): BodyEncoder {
  return (input, _, extra) => {
    const value = isObject ? recordOf(input, 'The request') : input
    if (value === undefined) throw new ArgumentError('The request must be JSON; got undefined')
    checkJson(value, 'The request')
    const content = JSON.stringify(extra && isRecord(value) ? { ...value, ...extra } : value)
    return { ...whole, mediaType, content }
  }
}

/** JSON of this media type: any value, of which null is one, or no body if none is given. */
export function ifGiven(mediaType: string): BodyEncoder {
  const encode = jsonAs(mediaType)
  return (input, operation, extra) =>
    input === undefined && !extra ? { ...whole, mediaType: null } : encode(input, operation, extra)
}

/** What an encoder makes of bytes that have no media type of their own, with this media type. */
export function bytesAs(mediaType: string, encode: BodyEncoder): BodyEncoder {
  return (input, operation, extra) => {
    const body = encode(input, operation, extra)
    return body?.mediaType === 'application/octet-stream' ? { ...body, mediaType } : body
  }
}

/** No body, where the document declares none that the SDK can write; a call that gives one is refused. */
export function unwritten(mediaTypes: string): BodyEncoder {
  return (input) => {
    const isEmpty = isRecord(input) && isPlain(input) && Object.keys(input).length === 0
    if (isEmpty) return { ...whole, mediaType: null }
    throw new ArgumentError(`The SDK cannot write a body in ${mediaTypes}: call the method without one`)
  }
}
