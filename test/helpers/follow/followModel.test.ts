import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Platform } from '../platform.ts'

/** One connection to a channel, as the API makes it. */
interface Connection {
  /** Messages that were published since the one before it was cut. */
  readonly meanwhile: number
  /** Messages published after the replay was read and before the subscription began: nobody hears them. */
  readonly lost: number
  /** Messages heard live before the cut, after the replay or, where less than none, within it. */
  readonly live: number
}

/** What becomes of a channel. */
interface Story {
  readonly messages: readonly string[]
  readonly connections: readonly Connection[]
  /** The API keeps so many messages. */
  readonly kept: number
}

/** What one connection says: positions of messages from the beginning of the work. */
type Said = readonly number[]

/** What every connection says up to the end of the work, and what the last of them lost. */
function told({ messages, connections, kept }: Story): {
  readonly said: readonly Said[]
  readonly unheard: Said
} {
  const last = messages.length
  const said: Said[] = []
  let published = 0
  for (const { meanwhile, lost, live } of [...connections, { meanwhile: 0, lost: 0, live: Infinity }]) {
    const now = Math.min(last, published + meanwhile)
    const replay = range(Math.max(0, now - kept), now)
    // The end of the work has to be heard by somebody.
    const from = live < 0 || now === last ? now : Math.min(last - 1, now + lost)
    published = live < 0 ? now : Math.min(last, from + live)
    said.push(live < 0 ? replay.slice(0, live) : [...replay, ...range(from, published)])
    if (said.at(-1)?.includes(last - 1)) return { said, unheard: range(now, from) }
  }
  return { said, unheard: [] }
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)

/** A gap, or the text of a message. */
type Got = string | { readonly missed: readonly string[] }

/** Follows a channel and tells what came of it. */
async function follow(story: Story): Promise<readonly Got[]> {
  const last = story.messages.length - 1
  const event = (position: number): object => ({
    type: position === last ? 'result' : 'token',
    data: story.messages[position]
  })
  const bodies = told(story).said.map((said) =>
    [{ type: 'nop', data: {} }, ...said.map((position) => ({ type: 'message', data: event(position) }))]
      .map((line) => `${JSON.stringify(line)}\n`)
      .join('')
  )
  const fetch = async (): Promise<Response> => new Response(bodies.shift())
  const client = new Platform({ secret: 's', retryDelay: 0, retries: 0, fetch })
  const got: Got[] = []
  for await (const { type, data } of client.follow('0123456789abcdef01234567') as AsyncIterable<{
    type: string
    data: unknown
  }>)
    got.push(type === 'gap' ? { missed: missedIn(data) } : String(data))
  return got
}

const missedIn = (data: unknown): readonly string[] =>
  (data as { missed: readonly { data: string }[] }).missed.map((event) => event.data)
const given = (got: readonly Got[]): readonly string[] => got.filter((each) => typeof each === 'string')
const missed = (got: readonly Got[]): readonly string[] =>
  got.flatMap((each) => (typeof each === 'string' ? [] : each.missed))
const without = (some: readonly string[], others: readonly string[]): readonly string[] => {
  const left = [...some]
  for (const each of others) if (left.includes(each)) left.splice(left.indexOf(each), 1)
  return left
}

const connection = (lost: number): fc.Arbitrary<Connection> =>
  fc.record({
    meanwhile: fc.nat({ max: 8 }),
    lost: fc.nat({ max: lost }),
    live: fc.integer({ min: -4, max: 12 })
  })
const repeating = fc.array(fc.constantFrom('a', 'a', 'b'), { maxLength: 40 }).map((list) => [...list, 'end'])
const unlike = fc.nat({ max: 40 }).map((count) => [...range(0, count).map(String), 'end'])
const stories = (
  messages: fc.Arbitrary<string[]>,
  lost: number,
  kept: fc.Arbitrary<number> = fc.constant(1000)
): fc.Arbitrary<Story> =>
  fc.record({ messages, connections: fc.array(connection(lost), { maxLength: 6 }), kept })
const runs = { numRuns: 500 }

describe('a channel that is published to while nobody listens', () => {
  test('every message is given once while the API keeps them all', async () => {
    await fc.assert(
      fc.asyncProperty(stories(repeating, 0), async (story) => {
        expect(await follow(story)).toEqual(story.messages)
      }),
      runs
    )
  })

  test('every message is given once, or reported once as missed', async () => {
    await fc.assert(
      fc.asyncProperty(stories(unlike, 5), async (story) => {
        const got = await follow(story)
        const blind = got.findIndex((each) => typeof each === 'object' && !each.missed.length)
        // A single message may be like another by chance, so nothing is made of it.
        expect(blind).toBeLessThan(2)
        fc.pre(blind < 0)
        const unheard = told(story).unheard.map((position) => story.messages[position])
        const all = [...given(got), ...missed(got)]
        expect(new Set(all).size).toBe(all.length)
        expect(story.messages.filter((message) => !all.includes(message))).toEqual(
          unheard.filter((message) => !all.includes(String(message)))
        )
        expect(given(got)).toEqual(story.messages.filter((message) => given(got).includes(message)))
      }),
      runs
    )
  })

  test('no message is dropped silently, however messages repeat', async () => {
    await fc.assert(
      fc.asyncProperty(stories(repeating, 5), async (story) => {
        const got = await follow(story)
        const unheard = told(story).unheard.map((position) => story.messages[position] ?? '')
        expect(without(without(story.messages, [...given(got), ...missed(got)]), unheard)).toEqual([])
      }),
      runs
    )
  })

  test('a gap is reported exactly if the history does not reach back by two messages', async () => {
    const kept = fc.integer({ min: 1, max: 6 })
    await fc.assert(
      fc.asyncProperty(stories(unlike, 0, kept), async (story) => {
        expect(await follow(story)).toEqual(expectedOf(story))
      }),
      { numRuns: 1_000 }
    )
  })
})

/** What is to come of messages that are all unlike each other, where none falls between. */
function expectedOf(story: Story): readonly Got[] {
  const got: Got[] = []
  const before: number[] = []
  for (const said of told(story).said) {
    const overlap = said.filter((position) => before.includes(position)).length
    const isFresh = before.length === 0
    const isFound = overlap > 1 || (overlap === 1 && before.length === 1)
    const fresh = isFresh || !isFound ? said : said.slice(overlap)
    if (!isFresh && !isFound && said.length > 0 && isSettled(said, before, story)) got.push({ missed: [] })
    else if (!isFresh && !isFound) continue
    got.push(...fresh.map((position) => story.messages[position] ?? ''))
    before.push(...fresh)
  }
  return got
}

/** Whether a connection says enough to know that it does not go on from where the one before it was. */
function isSettled(said: Said, before: readonly number[], { messages }: Story): boolean {
  return before.length === 1 || said.length > 10 || said.includes(messages.length - 1)
}
