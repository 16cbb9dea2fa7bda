import { ArgumentError } from '../errors/errors.ts'
import { checkJson, describe, has } from '../values.ts'
import { textBytes } from './binary.ts'
import type { BodyEncoder } from './body.ts'
import { carryStream } from './carry.ts'
import { Outgoing } from './outgoing.ts'

/** The encoder of JSON values, one a line: of a list at once, of anything else that is iterated one after another, and once. */
export function linesAs(mediaType: string): BodyEncoder {
  // RFC 7464 §2.2: a record begins with this character.
  const start = mediaType.startsWith('application/json-seq') ? '\u001e' : ''
  const line = (value: unknown, index: number): string => {
    checkJson(value, `Line ${index + 1}`)
    return `${start}${JSON.stringify(value)}\n`
  }
  return (input) => {
    if (Array.isArray(input))
      return { content: input.map(line).join(''), mediaType, replayable: true, upload: true }
    if (!isIterable(input))
      throw new ArgumentError(`The request must be a list or another iterable; got ${describe(input)}`)
    const lines = bytesOf(input, line)
    return {
      mediaType,
      replayable: false,
      upload: true,
      close: () => void lines.return(),
      carry: async (fetch, sending, send) => {
        const first = await lines.next()
        if (first.done) return send({ ...sending, body: '' })
        return carryStream(new Outgoing(joined(first.value, lines), null), null, fetch, sending, send)
      }
    }
  }
}

function isIterable(value: unknown): value is AsyncIterable<unknown> | Iterable<unknown> {
  if (typeof value !== 'object' || value === null) return false
  return has(value, Symbol.asyncIterator) || has(value, Symbol.iterator)
}

async function* bytesOf(
  values: AsyncIterable<unknown> | Iterable<unknown>,
  line: (value: unknown, index: number) => string
): AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined> {
  let index = 0
  for await (const value of values) yield textBytes(line(value, index++))
}

async function* joined(
  first: Uint8Array,
  rest: AsyncGenerator<Uint8Array, void, undefined>
): AsyncGenerator<Uint8Array, void, undefined> {
  yield first
  yield* rest
}
