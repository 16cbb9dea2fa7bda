/** What it costs to note the place of a call, for the stack of an error that may come later. */
import { load } from './againstBefore.ts'
import { table } from './measure.ts'
import { timeWays, type Way } from './rounds.ts'
import { compared, difference, told } from './spread.ts'
import { count, fetchOf } from './streams.ts'

/** How deep in a program its calls are. */
const depth = 20

/**
 * Prints the CPU of a call with stacks of ten frames beyond that of a call without: V8 captures nothing if the limit is 0.
 * The fetch is in memory, so that all stacks are those of the package.
 */
export async function benchPlace(folders: Readonly<Record<string, string>>, rounds: number): Promise<void> {
  const rows: (readonly string[])[] = []
  for (const [version, folder] of Object.entries(folders)) {
    for (const { name, run } of await waysOf(folder)) {
      const found = await timeWays(
        [
          { name: 'with', run: () => limited(10, run) },
          { name: 'without', run: () => limited(0, run) }
        ],
        { rounds, times: 5000 }
      )
      const cost = compared(found.get('with')?.cpu ?? [], found.get('without')?.cpu ?? [], difference)
      rows.push([
        `${name}, ${version}`,
        ...told(
          {
            least: cost.least * 1000,
            lower: cost.lower * 1000,
            middle: cost.middle * 1000,
            upper: cost.upper * 1000,
            most: cost.most * 1000
          },
          1
        )
      ])
    }
  }
  console.log(`\n${table([['place of a call: µs of CPU', 'median', 'middle half', 'all'], ...rows])}`)
}

async function waysOf(folder: string): Promise<readonly Way[]> {
  const { ChatBotKit } = await load(folder)
  const answer = async (): Promise<Response> =>
    new Response('{"id":"b1"}', { headers: { 'content-type': 'application/json' } })
  const client = new ChatBotKit({ secret: 'sk-bench', fetch: answer })
  const line = new TextEncoder().encode('{"type":"item","data":{"id":"c1"}}\n')
  const lists = new ChatBotKit({
    secret: 'sk-bench',
    fetch: fetchOf({ name: 'one', chunks: [line], bytes: line.length, events: 1 }, 'application/jsonl')
  })
  return [
    { name: 'a call', run: () => deep(depth, async () => client.bot.fetch('b1')) },
    {
      name: 'a stream, read to its end',
      run: () => deep(depth, () => count(lists.conversation.list().stream()))
    }
  ]
}

function deep<T>(level: number, act: () => Promise<T>): Promise<T> {
  return level === 0 ? act() : deep(level - 1, act)
}

async function limited(limit: number, run: () => Promise<unknown>): Promise<unknown> {
  const usual = Error.stackTraceLimit
  Error.stackTraceLimit = limit
  try {
    return await run()
  } finally {
    Error.stackTraceLimit = usual
  }
}
