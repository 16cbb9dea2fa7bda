/** Streams as documents describe them: events in full, and JSON values of any kind in lines and in sequences. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { StreamStyle } from '../../../templates/runtime/index.ts'
import {
  decodeEventFrames,
  decodeEventTexts,
  decodeEventValues,
  decodeTextFrames
} from '../../../templates/runtime/stream/eventFrames.ts'
import { decodeJsonSequence, decodeJsonValues } from '../../../templates/runtime/stream/jsonValues.ts'
import { bodyOf, bytesOf, chunked, cuts, runs, type Cuts } from '../bytes.ts'
import { readAs } from '../readAs.ts'

const sse = { framing: 'sse', mediaType: 'text/event-stream' } as const
const styles = {
  values: { ...sse, decoder: decodeEventValues },
  texts: { ...sse, decoder: decodeEventTexts },
  frames: { ...sse, decoder: decodeEventFrames, error: 'error' },
  named: {
    ...sse,
    decoder: decodeEventFrames,
    discriminator: 'event',
    payload: 'data',
    error: 'error',
    texts: ['log', 'message']
  },
  marked: { ...sse, decoder: decodeEventFrames, done: '--end--' },
  textFrames: { ...sse, decoder: decodeTextFrames, error: 'error' },
  lines: { framing: 'jsonl', mediaType: 'application/jsonl', decoder: decodeJsonValues },
  sequence: { framing: 'jsonl', mediaType: 'application/json-seq', decoder: decodeJsonSequence }
} satisfies Readonly<Record<string, StreamStyle>>

/** What a body gives, and how it ends. */
async function read(style: StreamStyle, text: string, places: Cuts = []): Promise<unknown[]> {
  const seen: unknown[] = []
  try {
    const body = bodyOf(chunked(bytesOf(text), places))
    for await (const event of readAs<unknown>(new Response(body), { style })) seen.push(event)
    return [...seen, 'the end']
  } catch (error) {
    const { name, message, line, code } = Object(error)
    return [
      ...seen,
      [name, line, code, message].filter((each) => each !== undefined && each !== null).join(' | ')
    ]
  }
}

type Row = readonly [what: string, style: keyof typeof styles, text: string, want: readonly unknown[]]

const rows: readonly Row[] = [
  [
    'values of any kind',
    'values',
    'data: 1\n\ndata: null\n\ndata: ""\n\ndata: [2]\n\n',
    [1, null, '', [2], 'the end']
  ],
  ['the customary end', 'values', 'data: {"a":1}\n\ndata: [DONE]\n\ndata: 2\n\n', [{ a: 1 }, 'the end']],
  ['no end of its own', 'values', 'data: {"a":1}\n\n', [{ a: 1 }, 'the end']],
  [
    'a fault of JSON by its line',
    'values',
    ': x\ndata: {"a":1}\n\ndata: {"a"\n\ndata: 2\n\n',
    [{ a: 1 }, expect.stringContaining('InvalidLineError | 4')]
  ],
  [
    'an event of an error',
    'values',
    'data: 1\n\nevent: error\ndata: {"message":"No","code":"X"}\n\n',
    [1, expect.stringContaining('X: No')]
  ],
  [
    'an error in an event',
    'values',
    'data: {"error":{"message":"No","code":"X"}}\n\n',
    [expect.stringContaining('X: No')]
  ],
  [
    'texts as they are',
    'texts',
    'data:  a \ndata\ndata: [DONE]\n\ndata:\n\n',
    [' a \n\n[DONE]', '', 'the end']
  ],
  [
    'the fields that came',
    'frames',
    'event: a\nid: 7\nretry: 10\ndata: {"b":1}\n\ndata: 2\n\n',
    [{ event: 'a', data: { b: 1 }, id: '7', retry: 10 }, { data: 2 }, 'the end']
  ],
  [
    'fields that the standard ignores',
    'frames',
    'id: a\u0000\nretry: 1.5\ndata: 2\n\nid: 9\n\ndata: 3\n\n',
    [{ data: 2 }, { data: 3 }, 'the end']
  ],
  [
    'names, and a message without one',
    'named',
    'event: log\ndata: {\n\ndata: [DONE]\n\nevent: a\ndata: 1\n\n',
    [{ event: 'log', data: '{' }, { event: 'message', data: '[DONE]' }, { event: 'a', data: 1 }, 'the end']
  ],
  [
    'an error by its name',
    'named',
    'event: a\ndata: 1\n\nevent: error\ndata: not JSON\n\n',
    [{ event: 'a', data: 1 }, expect.stringContaining('not JSON')]
  ],
  [
    'the end that the document names',
    'marked',
    'data: 1\n\nevent: x\ndata: --end--\n\ndata: 2\n\n',
    [{ data: 1 }, 'the end']
  ],
  [
    'a missing end that the document names',
    'marked',
    'data: 1\n\n',
    [{ data: 1 }, expect.stringContaining('StreamInterruptedError')]
  ],
  [
    'text as data',
    'textFrames',
    'data: a\ndata: b\n\nevent: x\ndata: [DONE]\n\n',
    [{ data: 'a\nb' }, { event: 'x', data: '[DONE]' }, 'the end']
  ],
  ['lines of any kind', 'lines', '\ufeff1\r\n\n  \n"a"\nnull\n[true]', [1, 'a', null, [true], 'the end']],
  [
    'a fault in a line by its number',
    'lines',
    '1\n\n{"a":\n2\n',
    [1, expect.stringContaining('InvalidLineError | 3')]
  ],
  ['a last line that is cut', 'lines', '1\n{"a":', [1, expect.stringContaining('StreamInterruptedError')]],
  ['records', 'sequence', '\x1e{"a":1}\n\x1e2\n\x1e"x"\n', [{ a: 1 }, 2, 'x', 'the end']],
  ['a record over several lines', 'sequence', '\x1e{\n"a":\n1\n}\n\x1e[\n]\n', [{ a: 1 }, [], 'the end']],
  ['empty records', 'sequence', '\x1e\x1e\n\x1e1\n', [1, 'the end']],
  [
    'a record that is cut by the next',
    'sequence',
    '\x1e1\n\x1e{"a":\x1e2\n',
    [1, expect.stringContaining('InvalidLineError | 2')]
  ],
  [
    'a number that may be cut',
    'sequence',
    '\x1e12\x1e3\n',
    [expect.stringContaining('InvalidLineError | 1')]
  ],
  [
    'a last record that is cut',
    'sequence',
    '\x1e1\n\x1e{"a"',
    [1, expect.stringContaining('StreamInterruptedError')]
  ]
]

describe('a stream gives', () => {
  test.each(rows)('%s (%s)', async (_, style, text, want) => {
    expect(await read(styles[style], text)).toEqual(want)
    expect(await read(styles[style], text, 'everywhere')).toEqual(want)
  })

  test('a value before its next record comes', async () => {
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
    const writer = writable.getWriter()
    void writer.write(bytesOf('\x1e{"a":1}\n'))
    const stream = readAs<unknown>(new Response(readable), { style: styles.sequence })
    expect(await stream.next()).toEqual({ value: { a: 1 }, done: false })
    await stream.cancel()
  })

  test('any values, wherever the body is cut', async () => {
    const values = fc.array(
      fc.jsonValue({ maxDepth: 2 }).filter((value) => !Object.hasOwn(Object(value), 'error')),
      { maxLength: 5 }
    )
    await fc.assert(
      fc.asyncProperty(values, cuts, fc.constantFrom(0, 2), async (all, places, indent) => {
        const lines = all.map((value) => `${JSON.stringify(value)}\r\n`).join('\n')
        const sequence = all.map((value) => `\x1e${JSON.stringify(value, null, indent)}\n`).join('')
        const want = [...all.map((value) => JSON.parse(JSON.stringify(value))), 'the end']
        expect(await read(styles.lines, lines, places)).toEqual(want)
        expect(await read(styles.sequence, sequence, places)).toEqual(want)
      }),
      runs(60)
    )
  })
})
