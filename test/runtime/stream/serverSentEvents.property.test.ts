import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeServerSentEvents, type StreamStyle } from '../../../templates/runtime/index.ts'
import { anyText, bodyOf, bytesOf, chunked, cuts, runs, type Cuts } from '../bytes.ts'
import { readAs } from '../readAs.ts'

const plain: StreamStyle = {
  framing: 'sse',
  mediaType: 'text/event-stream',
  decoder: decodeServerSentEvents
}
const marked: StreamStyle = { ...plain, done: '[DONE]' }
const named: StreamStyle = { ...plain, discriminator: 'type', payload: 'data', heartbeats: ['ping'] }

interface Dispatched {
  readonly type: string
  readonly data: string
}

/** The events of a whole body, by the letter of the standard (HTML §9.2.6), without chunks. */
function dispatched(text: string): Dispatched[] {
  const events: Dispatched[] = []
  let [type, data]: [string, string] = ['', '']
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/)
  for (const line of lines.slice(0, -1)) {
    if (line === '') {
      if (data !== '') events.push({ type, data: data.slice(0, -1) })
      ;[type, data] = ['', '']
    } else {
      const [, field, value] = /^([^:]*)(?:: ?(.*))?$/su.exec(line) ?? []
      if (field === 'data') data += `${value ?? ''}\n`
      if (field === 'event') type = value ?? ''
    }
  }
  return events
}

const payload = fc
  .dictionary(anyText, anyText, { maxKeys: 2, noNullPrototype: true })
  .map((value) => JSON.stringify(value))
const lineEnd = fc.constantFrom('\n', '\r\n', '\r')
const noise = fc.constantFrom(': comment', ':', 'id: 7', 'retry: 5', 'other', 'other: x: y', ' data: {}')

/** One event of one body: what is around its data, and in how many lines its data comes. */
const block = fc
  .record({
    before: fc.array(noise, { maxLength: 2 }),
    type: fc.option(fc.constantFrom('token', 'ping', ' x', '')),
    data: fc.option(payload),
    space: fc.boolean(),
    split: fc.boolean()
  })
  .map(({ before, type, data, space, split }) => {
    const colon = space ? ': ' : ':'
    const pieces = data === null ? [] : split ? ['', data, ''] : [data]
    return [
      ...before,
      ...(type === null ? [] : [`event${colon}${type}`]),
      ...pieces.map((piece) => `data${colon}${piece}`),
      ''
    ]
  })

const bodies = fc
  .record({
    mark: fc.boolean(),
    blocks: fc.array(block, { maxLength: 5 }),
    ends: fc.array(lineEnd, { minLength: 1 })
  })
  .map(({ mark, blocks, ends }) => {
    let text = mark ? '\ufeff' : ''
    for (const [index, line] of blocks.flat().entries()) {
      const end = ends[index % ends.length] ?? '\n'
      // A line feed after a carriage return would end the same line once more.
      text += line + (line === '' && text.endsWith('\r') && end === '\n' ? '\r' : end)
    }
    return text
  })

async function read(text: string, places: Cuts, style: StreamStyle, heartbeats = false): Promise<unknown[]> {
  const events: unknown[] = []
  const response = new Response(bodyOf(chunked(bytesOf(text), places)))
  for await (const event of readAs(response, { style, heartbeats })) events.push(event)
  return events
}

test('any chunking of any body gives the events of the standard', async () => {
  await fc.assert(
    fc.asyncProperty(bodies, cuts, async (text, places) => {
      const expected = dispatched(text).map(({ data }) => JSON.parse(data) as unknown)
      expect(await read(text, places, plain)).toEqual(expected)
    }),
    runs(300)
  )
})

test('event names become types, and heartbeats are dropped unless requested', async () => {
  await fc.assert(
    fc.asyncProperty(bodies, cuts, fc.boolean(), async (text, places, heartbeats) => {
      const whole = dispatched(text)
      fc.pre(whole.every(({ type }) => type !== ''))
      const expected = whole
        .filter(({ type }) => heartbeats || type !== 'ping')
        .map(({ type, data }) => ({ type, data: JSON.parse(data) as unknown }))
      expect(await read(text, places, named, heartbeats)).toEqual(expected)
    }),
    runs(100)
  )
})

test('nothing after the end mark is read', async () => {
  await fc.assert(
    fc.asyncProperty(bodies, bodies, cuts, async (before, after, places) => {
      const whole = await read(before, places, plain)
      expect(await read(`${before}:\n\ndata: [DONE]\n\n${after}:\n\ndata: no\n\n`, places, marked)).toEqual(
        whole
      )
    }),
    runs(100)
  )
})

test('a body that ends before its mark is an interruption, after every event', async () => {
  await fc.assert(
    fc.asyncProperty(bodies, cuts, async (text, places) => {
      const events: unknown[] = []
      const read = async (): Promise<void> => {
        const response = new Response(bodyOf(chunked(bytesOf(text), places)))
        for await (const event of readAs(response, { style: marked })) events.push(event)
      }
      expect(await read().catch((error: Error) => error.name)).toBe('StreamInterruptedError')
      expect(events).toEqual(dispatched(text).map(({ data }) => JSON.parse(data) as unknown))
    }),
    runs(100)
  )
})

test('data that is not a JSON object is reported with its first line, after the events before it', async () => {
  await fc.assert(
    fc.asyncProperty(
      bodies,
      lineEnd,
      fc.constantFrom('nonsense', '5', '{', '[]'),
      cuts,
      async (before, end, data, places) => {
        const start = `${before.replace(/^\ufeff/, '')}:${end}`
        const response = new Response(
          bodyOf(chunked(bytesOf(`${start}data: ${data}${end}id: 1${end}${end}`), places))
        )
        const events: unknown[] = []
        let error: unknown
        try {
          for await (const event of readAs(response, { style: plain })) events.push(event)
        } catch (thrown) {
          error = thrown
        }
        expect(events).toEqual(dispatched(before).map((each) => JSON.parse(each.data) as unknown))
        const line = start.split(/\r\n|\r|\n/).length
        expect(error).toMatchObject({ name: 'InvalidLineError', line, offset: start.length })
      }
    ),
    runs(200)
  )
})
