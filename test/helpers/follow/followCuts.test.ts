import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Platform } from '../platform.ts'

type Message = { readonly type: string; readonly data: object }

/** A fetch over the history of a channel, whose bodies are cut after the given numbers of bytes, each in its way. */
function cutting(
  messages: readonly Message[],
  cuts: { readonly at: number; readonly how: 'reset' | 'end' | 'abort' }[]
): () => Promise<Response> {
  const line = (value: object): string => `${JSON.stringify(value)}\n`
  const whole = [{ type: 'nop', data: {} }, ...messages.map((data) => ({ type: 'message', data }))]
    .map(line)
    .join('')
  return async () => {
    const cut = cuts.shift()
    const bytes = new TextEncoder().encode(whole).slice(0, cut?.at)
    const last = bytes.lastIndexOf(10) + 1
    const aborted = { type: 'error', data: { code: 'GENERIC_ERROR', message: 'This operation was aborted' } }
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(cut?.how === 'abort' ? bytes.slice(0, last) : bytes)
        if (cut?.how === 'abort') controller.enqueue(new TextEncoder().encode(line(aborted)))
      },
      pull(controller) {
        if (cut?.how === 'reset') controller.error(new TypeError('terminated'))
        else controller.close()
      }
    })
    return new Response(body, { headers: { 'content-type': 'application/jsonl' } })
  }
}

const messages = fc
  .array(fc.constantFrom('a', 'a', 'é', '\u2028'), { maxLength: 12 })
  .map((tokens): Message[] => [
    ...tokens.map((token) => ({ type: 'token', data: { token } })),
    { type: 'result', data: { text: tokens.join('') } }
  ])
const cuts = fc.array(
  fc.record({ at: fc.integer({ min: 1, max: 700 }), how: fc.constantFrom('reset', 'end', 'abort') }),
  { maxLength: 4 }
)

test('any cuts of a followed channel, within a character too, give the same events', async () => {
  await fc.assert(
    fc.asyncProperty(messages, cuts, async (expected, list) => {
      const client = new Platform({
        secret: 's',
        fetch: cutting(expected, [...list]),
        retries: 9,
        retryDelay: 0
      })
      const seen: unknown[] = []
      for await (const event of client.follow('0123456789abcdef01234567')) seen.push(event)
      expect(seen).toEqual(expected)
    }),
    { numRuns: 300 }
  )
})
