import fc from 'fast-check'
import { expect, test } from 'vitest'

import { anyText, bodyOf, bytesOf, chunked, cuts, runs } from '../bytes.ts'
import { Shelf, jsonLines } from '../service.ts'
import { readAs } from '../readAs.ts'

const json = fc.letrec<{ value: unknown; object: object }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    anyText,
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.constantFrom(true, false, null),
    fc.array(tie('value'), { maxLength: 3 }),
    tie('object')
  ),
  object: fc.dictionary(anyText, tie('value'), { maxKeys: 3, noNullPrototype: true })
})).object

/** An event as it comes over the wire, and as it is given to the caller. */
const event = fc
  .record({
    type: fc.oneof(
      fc.constantFrom('token', 'nop', 'ping', 'brandNew'),
      anyText.filter((type) => type !== 'error')
    ),
    data: json
  })
  .map((value) => JSON.parse(JSON.stringify(value)) as { readonly type: string; readonly data: unknown })
const lineEnd = fc.constantFrom('\n', '\r\n', '\n\n', '\n \t\n', '\r\n\r\n', ' \n')
const lines = fc.array(fc.tuple(event, lineEnd), { maxLength: 8 })

/** Everything that a stream gives, and what it fails with. */
async function drain(
  stream: AsyncIterable<unknown>
): Promise<{ readonly events: unknown[]; readonly error: unknown }> {
  const events: unknown[] = []
  try {
    for await (const each of stream) events.push(each)
  } catch (error) {
    return { events, error }
  }
  return { events, error: null }
}

const isHeartbeat = ({ type }: { readonly type: string }): boolean => type === 'nop' || type === 'ping'

test('any chunking of any events gives the same events, with heartbeats on request only', async () => {
  await fc.assert(
    fc.asyncProperty(
      lines,
      cuts,
      fc.record({ mark: fc.boolean(), open: fc.boolean(), heartbeats: fc.boolean() }),
      async (pairs, places, { mark, open, heartbeats }) => {
        const text = pairs.map(([value, end]) => JSON.stringify(value) + end).join('')
        const bytes = bytesOf((mark ? '\ufeff' : '') + (open ? text.trimEnd() : text))
        const response = new Response(bodyOf(chunked(bytes, places)))
        const { events, error } = await drain(readAs(response, { style: jsonLines, heartbeats }))
        expect(error).toBeNull()
        expect(events).toEqual(
          pairs.map(([value]) => value).filter((value) => heartbeats || !isHeartbeat(value))
        )
      }
    ),
    runs(300)
  )
})

const malformed = fc.oneof(
  fc.constantFrom('nonsense', '5', 'null', '"x"', '[{}]', '{}{}', '{},{}', '{"a":1', '}', '{"a":1}]'),
  event.map((value) => JSON.stringify(value).slice(0, -1)),
  event.map((value) => `${JSON.stringify(value)},${JSON.stringify(value)}`)
)

test('a malformed line is reported after every event before it, with its line and offset', async () => {
  await fc.assert(
    fc.asyncProperty(lines, malformed, lines, cuts, async (before, line, after, places) => {
      const write = (pairs: typeof before): string =>
        pairs.map(([value, end]) => JSON.stringify(value) + end).join('')
      const start = write(before)
      const response = new Response(bodyOf(chunked(bytesOf(`${start}${line}\n${write(after)}`), places)))
      const { events, error } = await drain(readAs(response, { style: jsonLines, heartbeats: true }))
      expect(events).toEqual(before.map(([value]) => value))
      expect(error).toMatchObject({
        name: 'InvalidLineError',
        line: start.split('\n').length,
        offset: start.length
      })
    }),
    runs(300)
  )
})

test('a cut tail is an interruption after every event before it', async () => {
  await fc.assert(
    fc.asyncProperty(
      lines,
      event,
      fc.double({ min: 0, max: 1, noNaN: true }),
      cuts,
      fc.constantFrom('end' as const, 'reset' as const),
      async (before, last, share, places, ending) => {
        const start = bytesOf(before.map(([value, end]) => JSON.stringify(value) + end).join(''))
        const line = bytesOf(JSON.stringify(last))
        const tail = line.subarray(0, 1 + Math.floor(share * (line.length - 2)))
        const chunks = [...chunked(start, places), ...chunked(tail, places)]
        const fetch = async (): Promise<Response> => new Response(bodyOf(chunks, ending))
        const shelf = new Shelf({ secret: 's', fetch, retryDelay: 0 })
        const stream = shelf.book.read('b', {}).stream({ heartbeats: true })
        const { events, error } = await drain(stream)
        expect(events).toEqual(before.map(([value]) => value))
        expect(error).toMatchObject({ name: 'StreamInterruptedError' })
      }
    ),
    runs(200)
  )
})
