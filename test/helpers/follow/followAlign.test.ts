import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { align, beginAlignment, type Aligned } from '../../../templates/helpers/follow/align.ts'

/** Aligns a whole replay; null where more messages are needed. */
function place(given: readonly string[], replay: readonly string[], ended = false): Aligned | null {
  let state = beginAlignment(given.length)
  for (const [index, key] of replay.entries())
    state = align(state, given, key, ended && index === replay.length - 1)
  return state.kind === 'aligned' ? state : null
}

const chars = (text: string): string[] => [...text]

describe('an alignment', () => {
  test.each([
    { what: 'nothing given', given: '', replay: 'a', want: { skip: 0, gap: false } },
    { what: 'all of it repeated', given: 'abc', replay: 'abcd', want: { skip: 3, gap: false } },
    { what: 'the only message repeated', given: 'a', replay: 'ab', want: { skip: 1, gap: false } },
    {
      what: 'the same message live after the replay',
      given: 'ab',
      replay: 'abb',
      want: { skip: 2, gap: false }
    },
    { what: 'a replay that begins later', given: 'abcd', replay: 'cde', want: { skip: 2, gap: false } },
    {
      what: 'the longest of several overlaps',
      given: 'xabab',
      replay: 'ababc',
      want: { skip: 4, gap: false }
    },
    {
      what: 'a shorter overlap where the longer one breaks off',
      given: 'abxab',
      replay: 'aby',
      want: { skip: 2, gap: false }
    },
    {
      what: 'a message that stands alone',
      given: 'abc',
      replay: 'cdefghijklm',
      want: { skip: 0, gap: true, missed: [] }
    },
    {
      what: 'nothing in common',
      given: 'abc',
      replay: 'defghijklmn',
      want: { skip: 0, gap: true, missed: [] }
    },
    { what: 'another than the only message', given: 'a', replay: 'b', want: { skip: 0, gap: true } },
    {
      what: 'what was missed before the first',
      given: 'cd',
      replay: 'abcde',
      want: { skip: 4, gap: true, missed: [0, 1] }
    },
    {
      what: 'what was missed after the first',
      given: 'ace',
      replay: 'abcdef',
      want: { skip: 5, gap: true, missed: [1, 3] }
    },
    {
      what: 'what was missed in the middle',
      given: 'abde',
      replay: 'abcdef',
      want: { skip: 5, gap: true, missed: [2] }
    },
    {
      what: 'what was missed in two places',
      given: 'abdeg',
      replay: 'abcdefgh',
      want: { skip: 7, gap: true, missed: [2, 5] }
    }
  ])('an alignment finds $what', ({ given, replay, want }) => {
    expect(place(chars(given), chars(replay))).toMatchObject(want)
  })

  test('an alignment waits while it cannot decide, and no longer than there are messages', () => {
    expect(place(chars('abab'), chars('ab'))).toBeNull()
    expect(place(chars('xabab'), chars('ab'), true)).toMatchObject({ skip: 2, gap: false })
    expect(place(chars('abde'), chars('abc'), true)).toMatchObject({ skip: 0, gap: true })
    expect(place(chars('abde'), [...'ab', ...Array.from({ length: 101 }, () => 'x')])).toMatchObject({
      skip: 0,
      gap: true
    })
  })
})

/** A channel that is cut after so many deliveries, again and again; each connection replays the newest of its history. */
function deliver(
  messages: readonly string[],
  cuts: readonly { readonly after: number; readonly published: number }[],
  most: number
): { got: string[]; gaps: number } {
  const got: string[] = []
  let gaps = 0
  for (const cut of [...cuts, { after: Infinity, published: messages.length }]) {
    // At least what was given is published, else nobody could have been given it.
    const published = Math.max(got.length, Math.min(cut.published, messages.length))
    const start = Math.max(0, published - most)
    const given = got.slice(-most)
    let state = beginAlignment(given.length)
    let held: string[] = []
    let left = cut.after
    for (const [index, message] of messages.slice(start).entries()) {
      if (left-- <= 0) break
      held.push(message)
      if (state.kind !== 'aligned')
        state = align(state, given, message, start + index === messages.length - 1)
      if (state.kind !== 'aligned') continue
      if (state.gap && held.length === index + 1) gaps++
      got.push(...(held.length === index + 1 ? held.slice(state.skip) : held))
      held = []
    }
  }
  return { got, gaps }
}

const cut = fc.record({ after: fc.nat({ max: 60 }), published: fc.nat({ max: 60 }) })
// The work ends with a message that is like no other; those before it are often the same.
const work = (letters: string): fc.Arbitrary<string[]> =>
  fc.array(fc.constantFrom(...letters), { maxLength: 50 }).map((messages) => [...messages, 'result'])

test('any cuts of any messages give the same messages while the history has all of them', () => {
  fc.assert(
    fc.property(work('aab'), fc.array(cut, { maxLength: 6 }), (messages, cuts) => {
      expect(deliver(messages, cuts, 1000)).toEqual({ got: messages, gaps: 0 })
    }),
    { numRuns: 2_000 }
  )
})

test('a later history gives the same messages while it covers the cut by two messages that occur only there', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', 'a', 'b', 'unique'), { minLength: 2, maxLength: 40 }),
      fc.array(cut, { maxLength: 4 }),
      (kinds, cuts) => {
        const messages = [
          ...kinds.map((kind, index) => (kind === 'unique' ? `unique ${index}` : kind)),
          'result'
        ]
        const most = 20
        let reached = 0
        for (const { after, published } of cuts) {
          const end = Math.max(reached, Math.min(published, messages.length))
          const start = Math.max(0, end - most)
          fc.pre(start === 0 || isPlain(messages, start, reached))
          reached = Math.max(reached, Math.min(start + after, messages.length))
        }
        const last = Math.max(0, messages.length - most)
        fc.pre(last === 0 || isPlain(messages, last, reached))
        expect(deliver(messages, cuts, most)).toEqual({ got: messages, gaps: 0 })
      }
    ),
    { numRuns: 500 }
  )

  /** Whether what was given ends with the messages from `start`, at least two, and no longer end of it looks like what follows them. */
  function isPlain(messages: readonly string[], start: number, given: number): boolean {
    const replay = messages.slice(start)
    const longer = Array.from({ length: Math.min(start, given) }, (_, from) => messages.slice(from, given))
    return (
      given - start >= 2 &&
      !longer.some((end) =>
        end.every((message, index) => index >= replay.length || message === replay[index])
      )
    )
  }
})

test('no message is lost if the replay is of something else', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', 'b')),
      fc.array(fc.constantFrom('c', 'd'), { minLength: 1 }),
      (given, replay) => {
        expect(place(given, replay, true)).toMatchObject({ skip: 0, gap: given.length > 0 })
      }
    )
  )
})
