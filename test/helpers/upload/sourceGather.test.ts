import { expect, test } from 'vitest'
import { gather } from '../../../templates/helpers/upload/sourceGather.ts'
import { rejection } from '../platform.ts'

const never = new AbortController().signal
const text = async (blob: Promise<Blob>): Promise<string> => (await blob).text()

/** A stream of pieces, which tells why it was let go. */
function pieces(...list: readonly unknown[]): { stream: ReadableStream<Uint8Array>; reasons: unknown[] } {
  const left = [...list]
  const reasons: unknown[] = []
  const stream = new ReadableStream(
    {
      pull(controller) {
        const piece = left.shift()
        if (piece === undefined) controller.close()
        else controller.enqueue(typeof piece === 'string' ? new TextEncoder().encode(piece) : piece)
      },
      cancel: (reason) => void reasons.push(reason)
    },
    { highWaterMark: 0 }
  )
  return { stream, reasons }
}

test('a stream of known or unknown size is read whole up to the limit', async () => {
  expect(await text(gather(pieces('ab', 'c').stream, 3, 2, never))).toBe('abc')
  expect(await text(gather(pieces('ab', 'c').stream, null, 3, never))).toBe('abc')
  expect(await text(gather(pieces().stream, 0, 3, never))).toBe('')
})

test('bytes of a stream are kept although it reuses its buffer', async () => {
  const buffer = new TextEncoder().encode('`')
  const stream = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        buffer[0] = (buffer[0] ?? 0) + 1
        if (buffer[0] === 99) return controller.close()
        controller.enqueue(buffer)
      }
    },
    { highWaterMark: 0 }
  )
  expect(await text(gather(stream, null, 9, never))).toBe('ab')
})

test.each([
  { what: 'gives more than was said', list: ['abc', 'd'], size: 3, message: /the 3 bytes/ },
  { what: 'gives less than was said', list: ['ab'], size: 3, message: /the 3 bytes/ },
  {
    what: 'gives too much where nothing was said',
    list: ['abc', 'd', 'e'],
    size: null,
    message: /at most 3 bytes.*\{ size, data \}/
  },
  { what: 'gives no bytes', list: [5], size: 3, message: /must give bytes/ }
])('a stream that $what is refused and released', async ({ list, size, message }) => {
  const { stream } = pieces(...list)
  expect(await rejection(gather(stream, size, 3, never))).toMatchObject({
    name: 'ArgumentError',
    message: expect.stringMatching(message)
  })
})

test('an endless stream is released as soon as it exceeds the limit', async () => {
  const { stream, reasons } = pieces(...Array.from({ length: 99 }, () => 'ab'))
  const error = await rejection(gather(stream, null, 3, never))
  expect(reasons).toEqual([error])
})

test('a waiting stream is released with the reason of the signal', async () => {
  const reasons: unknown[] = []
  const stream = new ReadableStream<Uint8Array>({
    pull: () => new Promise(() => {}),
    cancel: (reason) => void reasons.push(reason)
  })
  const gone = new AbortController()
  const gathered = rejection(gather(stream, 3, 3, gone.signal))
  gone.abort('enough')
  expect(await gathered).toMatchObject({ name: 'ArgumentError' })
  expect(reasons).toEqual(['enough'])
})
