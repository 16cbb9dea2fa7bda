import {
  blankLines,
  chunked,
  errorEvent,
  longLine,
  stallAt,
  stallBeforeHeaders,
  together,
  truncateAt
} from '../server/faultMakers.ts'
import type { TestServer } from '../server/server.ts'
import { expect, vi } from 'vitest'
import { drain } from './observe.ts'
import type { Scenario } from './scenario.ts'
import type { Sdk } from './sdks.ts'

const names = ['Zoë 🙂', 'Ünal 漢字', 'Ana']

function addBots(server: TestServer): void {
  for (const name of names) server.state.add('bot', { name })
}

/** The names in the items of a list, newest first as the list has them. */
const namesIn = (events: readonly unknown[]): string => JSON.stringify(events)

/** Faults in reading what comes. */
export const streamScenarios: readonly Scenario[] = [
  {
    fault: 1,
    title: 'a chunk border within a character breaks the character',
    async run(sdk, server) {
      addBots(server)
      server.script('GET /bot/list', chunked('characters'))
      const { events } = await drain(sdk.open(server).streamBots())
      return {
        whole: names.every((name) => namesIn(events).includes(name)),
        replaced: namesIn(events).includes('\ufffd')
      }
    },
    published: { whole: false, replaced: true },
    ours: { whole: true, replaced: false }
  },
  {
    fault: 2,
    title: 'the work for a line grows with the square of its length',
    async run(sdk, server) {
      server.state.add('bot')
      const [short, long] = [await searchesOf(sdk, server, 250_000), await searchesOf(sdk, server, 1_000_000)]
      return { searched: short >= 1 && long >= 1, often: long > 3, growing: long > short * 2 }
    },
    published: { searched: true, often: true, growing: true },
    ours: { searched: true, often: false, growing: false }
  },
  {
    fault: 3,
    title: 'a blank line ends the stream with a raw SyntaxError',
    async run(sdk, server) {
      addBots(server)
      server.script('GET /bot/list', blankLines())
      const { events, ending } = await drain(sdk.open(server).streamBots())
      return { items: events.length, ending }
    },
    published: { items: 1, ending: 'SyntaxError' },
    ours: { items: 3, ending: 'the end' }
  },
  {
    fault: 3,
    title: 'a truncated last line ends the stream with a raw SyntaxError',
    async run(sdk, server) {
      server.script('POST /conversation/complete', truncateAt(-5))
      return drain(sdk.open(server).complete('Hi').stream()).then(({ ending }) => ending)
    },
    published: 'SyntaxError',
    ours: 'StreamInterruptedError'
  },
  {
    fault: 4,
    title: 'a stream that is aborted ends as if it were complete',
    async run(sdk, server) {
      addBots(server)
      server.script('GET /bot/list', stallAt(400))
      const controller = new AbortController()
      return drain(sdk.open(server).streamBots(controller.signal), () => controller.abort())
    },
    published: { events: [expect.anything()], ending: 'the end' },
    ours: { events: [expect.anything()], ending: 'AbortError' }
  },
  {
    fault: 4,
    title: 'a call that is aborted before the headers is sent again with the dead signal',
    async run(sdk, server) {
      server.script('GET /bot/list', { ...stallBeforeHeaders(), times: Number.POSITIVE_INFINITY })
      const sent = vi.spyOn(globalThis, 'fetch')
      const controller = new AbortController()
      const ending = drain(sdk.open(server).streamBots(controller.signal))
      await expect.poll(() => server.requests.length).toBe(1)
      controller.abort()
      const seen = { ...(await ending), attempts: sent.mock.calls.length }
      sent.mockRestore()
      return seen
    },
    published: { events: [], ending: 'AbortError', attempts: 4 },
    ours: { events: [], ending: 'AbortError', attempts: 1 }
  },
  {
    fault: 6,
    title: 'an error event in a stream is an event like any other',
    async run(sdk, server) {
      addBots(server)
      server.script('GET /bot/list', errorEvent(1))
      const { events, ending } = await drain(sdk.open(server).streamBots())
      return { events: events.length, ending }
    },
    published: { events: 2, ending: 'the end' },
    ours: { events: 1, ending: 'ServerError' }
  }
]

/** How often each character of a line is looked at in the search for its end, the line coming in pieces as a network brings them. */
async function searchesOf(sdk: Sdk, server: TestServer, bytes: number): Promise<number> {
  server.script('GET /bot/list', together(longLine(bytes), chunked(2048)))
  const indexOf = String.prototype.indexOf
  let searched = 0
  // Times vary with the machine; what is searched does not.
  String.prototype.indexOf = function (this: string, text: string, from = 0): number {
    if (text === '\n') searched += this.length - from
    return indexOf.call(this, text, from)
  }
  try {
    const { ending } = await drain(sdk.open(server).streamBots())
    expect(ending).toBe('the end')
  } finally {
    String.prototype.indexOf = indexOf
  }
  return searched / bytes
}
