import fc from 'fast-check'
import { expect, onTestFinished, test, vi } from 'vitest'
import { JsonLines } from '../../../templates/runtime/stream/jsonLines.ts'
import { decodeServerSentEvents } from '../../../templates/runtime/stream/serverSentEvents.ts'
import type { Decoder } from '../../../templates/runtime/stream/events.ts'

const encoder = new TextEncoder()

/** Feeds bytes in chunks of the given sizes, which repeat. */
function decode(
  decoder: Decoder,
  bytes: Uint8Array,
  sizes: readonly number[] = [bytes.length || 1]
): unknown[] {
  const events: unknown[] = []
  const drain = (): void => {
    for (let event = decoder.next(); event; event = decoder.next()) events.push(event)
  }
  for (let start = 0, turn = 0; start < bytes.length; turn++) {
    const size = sizes[turn % sizes.length] ?? 1
    decoder.push(bytes.subarray(start, start + size))
    start += size
    drain()
  }
  decoder.push()
  drain()
  return events
}

const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 8 })
const event = fc
  .dictionary(fc.string({ unit: 'binary' }), fc.jsonValue({ stringUnit: 'binary' }), {
    noNullPrototype: true
  })
  .map((value) => JSON.parse(JSON.stringify(value)) as object)

test('any chunking of any events decodes to the same events', () => {
  const separator = fc.constantFrom('\n', '\r\n', '\n\n', '\n \t\n', '\r\n\r\n')
  fc.assert(
    fc.property(
      fc.array(fc.tuple(event, separator)),
      sizes,
      fc.boolean(),
      fc.boolean(),
      (pairs, cuts, bom, open) => {
        let text = (bom ? '\ufeff' : '') + pairs.map(([value, end]) => JSON.stringify(value) + end).join('')
        if (open) text = text.replace(/\s+$/, '')
        expect(decode(new JsonLines(), encoder.encode(text), cuts)).toEqual(pairs.map(([value]) => value))
      }
    )
  )
})

test('any bytes make the decoder throw only its own errors', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), sizes, (bytes, cuts) => {
      try {
        decode(new JsonLines(), bytes, cuts)
      } catch (error) {
        expect(['InvalidLineError', 'ConnectionError']).toContain((error as Error).name)
      }
    })
  )
})

test('characters that look like line ends stay in their line', () => {
  const value = { text: 'a\u2028b\u2029c\u0085d\v' }
  expect(decode(new JsonLines(), encoder.encode(`${JSON.stringify(value)}\n`), [1])).toEqual([value])
})

test('a malformed line is reported with number and offset, after the events before it', () => {
  const decoder = new JsonLines()
  decoder.push(encoder.encode('{"a":1}\n\n{"b":2}\n{nonsense\n{"c":3}\n'))
  expect([decoder.next(), decoder.next()]).toEqual([{ a: 1 }, { b: 2 }])
  expect(() => decoder.next()).toThrow(
    expect.objectContaining({ name: 'InvalidLineError', line: 4, offset: 17 })
  )
  for (const line of ['5', 'null', '"x"', '[1]', 'true']) {
    const other = new JsonLines()
    other.push(encoder.encode(`${line}\n`))
    expect(() => other.next()).toThrow(
      expect.objectContaining({ name: 'InvalidLineError', line: 1, offset: 0 })
    )
  }
})

test('an incomplete last line is an interruption', () => {
  expect(() => decode(new JsonLines(), encoder.encode('{"a":1}\n{"b":'))).toThrow(
    expect.objectContaining({ name: 'ConnectionError' })
  )
})

test('the bytes of a long line are copied a few times and decoded once, however many chunks bring them', () => {
  const copy = vi.spyOn(Uint8Array.prototype, 'set')
  const decoding = vi.spyOn(TextDecoder.prototype, 'decode')
  onTestFinished(() => {
    vi.restoreAllMocks()
  })
  const bytes = encoder.encode(`${JSON.stringify({ text: 'x'.repeat(4_000_000) })}\n`)
  copy.mockClear()
  expect(decode(new JsonLines(), bytes, [16_384])).toHaveLength(1)
  const sum = (lengths: readonly number[]): number => lengths.reduce((all, one) => all + one, 0)
  // The buffer doubles: all copies before the last one are as long as that together.
  expect(sum(copy.mock.calls.map(([from]) => from.length))).toBeLessThan(3 * bytes.length)
  expect(sum(decoding.mock.calls.map(([from]) => from?.byteLength ?? 0))).toBe(bytes.length)
})

const sse = { framing: 'sse', mediaType: 'text/event-stream', done: '[DONE]' } as const
const unmarked = { framing: 'sse', mediaType: 'text/event-stream' } as const

test('server-sent events follow the standard in any chunking', () => {
  const text =
    '\ufeff: comment\ndata: {"a":1}\n\nevent: x\rdata:{"b":\r\ndata:  2}\r\rid: 7\nretry: 5\ndata\n\nother: 1\ndata: {"c":"é\u2028"}\r\n\r\ndata: [DONE]\n\ndata: {"d":4}\n\n'
  const usual = text.replace('data\n\n', '\n')
  fc.assert(
    fc.property(sizes, (cuts) => {
      expect(decode(decodeServerSentEvents(sse), encoder.encode(usual), cuts)).toEqual([
        { a: 1 },
        { b: 2 },
        { c: 'é\u2028' }
      ])
    })
  )
  const named = { ...unmarked, discriminator: 'type', payload: 'data' }
  expect(decode(decodeServerSentEvents(named), encoder.encode('event: token\ndata: {"t":1}\n\n'))).toEqual([
    { type: 'token', data: { t: 1 } }
  ])
})

test('the last event counts without its blank line', () => {
  expect(decode(decodeServerSentEvents(unmarked), encoder.encode('data: {"a":1}\n'))).toEqual([{ a: 1 }])
})

test('malformed lines that would be valid together are still reported', () => {
  const first = (text: string): unknown => {
    const decoder = new JsonLines()
    decoder.push(encoder.encode(text))
    const events: unknown[] = []
    try {
      for (let event = decoder.next(); event; event = decoder.next()) events.push(event)
    } catch (error) {
      return [events.length, (error as { line?: number }).line]
    }
    return events
  }
  expect(first('{"a":1},{"b":2}\n{"c":3}\n')).toEqual([0, 1])
  expect(first('{"a":1},{"b":2}\n{"x":[{"c":1}\n{"d":2}]}\n')).toEqual([0, 1])
  expect(first('{"a":1} , {"b":2}\n{"x":[{"c":1}\n{"d":2}]}\n')).toEqual([0, 1])
  expect(first('{"z":0}\n{"c":1\n"d":2}\n5,{"e":1}\n')).toEqual([1, 2])
  expect(first('{"a":1}\n5\n{"b":2}\n')).toEqual([1, 2])
  expect(first('{"a":1}\n{"t":"x\ny"}\n{"b":2}\n')).toEqual([1, 2])
})
