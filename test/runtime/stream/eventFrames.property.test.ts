/** The decoders of events in full agree with another reader of the standard, wherever the body is cut. */
import { createParser, type EventSourceMessage } from 'eventsource-parser'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { StreamStyle } from '../../../templates/runtime/index.ts'
import { decodeTextFrames } from '../../../templates/runtime/stream/eventFrames.ts'
import { bodyOf, bytesOf, chunked, cuts, runs } from '../bytes.ts'
import { readAs } from '../readAs.ts'

const style: StreamStyle = {
  framing: 'sse',
  mediaType: 'text/event-stream',
  decoder: decodeTextFrames,
  // A name that no event has here.
  error: 'failure'
}

const value = fc.string({
  unit: fc.constantFrom('a', ' ', ':', '"', '{', '7', '\u0000', '\ufeff', 'é', '😀')
})
const line = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('data', 'event', 'id', 'retry', '', 'other', ' data', 'Data'),
      fc.constantFrom(':', ': ', ':  '),
      value
    )
    .map((parts) => parts.join('')),
  fc.constantFrom('data', 'event', 'id', 'retry', 'retry: 10', 'retry: 1a', 'retry: -1', 'id: a\u0000b', ''),
  fc.constant('')
)
const bodies = fc
  .record({
    mark: fc.boolean(),
    lines: fc.array(line, { maxLength: 14 }),
    ends: fc.array(fc.constantFrom('\n', '\r\n', '\r'), { minLength: 1 })
  })
  .map(({ mark, lines, ends }) => {
    let text = mark ? '\ufeff' : ''
    for (const [index, each] of [...lines, 'data: last', ''].entries()) {
      const end = ends[index % ends.length] ?? '\n'
      text += each + (each === '' && text.endsWith('\r') && end === '\n' ? '\r' : end)
    }
    return text
  })

/** What the other reader makes of the whole body. */
function reference(text: string): readonly Pick<EventSourceMessage, 'event' | 'data'>[] {
  const events: Pick<EventSourceMessage, 'event' | 'data'>[] = []
  const parser = createParser({ onEvent: ({ event, data }) => events.push({ event, data }) })
  parser.feed(text.replace(/^\ufeff/, ''))
  // It waits for what may follow a carriage return.
  parser.feed('\n')
  return events
}

test('the fields of events are those of another reader, wherever the body is cut', async () => {
  await fc.assert(
    fc.asyncProperty(bodies, cuts, async (text, places) => {
      const body = bodyOf(chunked(bytesOf(text), places))
      const events: unknown[] = []
      for await (const event of readAs<unknown>(new Response(body), { style })) {
        const { event: type, data } = Object(event)
        events.push({ event: type, data })
      }
      expect(events).toEqual(reference(text))
    }),
    runs(150)
  )
})
