/** Bodies in memory, for tests that need thousands of them. */
import fc from 'fast-check'

const encoder = new TextEncoder()

/** The bytes of a text. */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return encoder.encode(text)
}

/** How a body ends: as it should, or because the network broke. */
export type Ending = 'end' | 'reset'

/** A body that comes in the given chunks. */
export function bodyOf(chunks: readonly Uint8Array[], ending: Ending = 'end'): ReadableStream<Uint8Array> {
  let next = 0
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      const chunk = chunks[next++]
      if (chunk) controller.enqueue(chunk)
      else if (ending === 'end') controller.close()
      else controller.error(new TypeError('terminated'))
    }
  })
}

/** Places at which to cut. */
export type Cuts = readonly number[] | 'everywhere'

/** Cuts bytes at the given places, which may repeat: empty chunks come of that. */
export function chunked(bytes: Uint8Array, cuts: Cuts): Uint8Array[] {
  if (cuts === 'everywhere') return Array.from(bytes, (_, place) => bytes.subarray(place, place + 1))
  const places = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b), bytes.length]
  return places.slice(1).map((end, index) => bytes.subarray(places[index], end))
}

/** Any places at which to cut. */
export const cuts: fc.Arbitrary<Cuts> = fc.oneof(
  fc.array(fc.nat(2000), { maxLength: 12 }),
  fc.constant('everywhere' as const)
)

/** Any text, lone surrogates and line ends of every kind among it. */
export const anyText: fc.Arbitrary<string> = fc.string({
  unit: fc.oneof(
    fc.constantFrom('},{', '\n', '\r', '\u2028', '\u0085', '\ufeff', '😀', 'é', '"', '\\', ' '),
    fc.nat(0xffff).map((code) => String.fromCharCode(code))
  ),
  maxLength: 8
})

/** How often a property is tried: more with LONG=1. */
export function runs(usual: number): { readonly numRuns: number } {
  return { numRuns: process.env['LONG'] === undefined ? usual : usual * 5 }
}
