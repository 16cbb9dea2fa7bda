import { load } from './againstBefore.ts'
import { table } from './measure.ts'
import { fetchOf, type Load } from './streams.ts'

/** Heap in MB after a collection; `--expose-gc` is set by the script. */
function heap(): number {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed / 2 ** 20
}

/** Prints how much the heap grows over many calls and events, by package. */
export async function benchMemory(folders: Readonly<Record<string, string>>): Promise<void> {
  const rows: (readonly string[])[] = []
  for (const [version, folder] of Object.entries(folders)) {
    rows.push([`99,000 calls on one signal, ${version}`, (await growthOfCalls(folder)).toFixed(2)])
    rows.push([`990,000 events of one stream, ${version}`, (await growthOfEvents(folder)).toFixed(2)])
  }
  console.log(`\n${table([['growth of the heap', 'MB'], ...rows])}`)
}

async function growthOfCalls(folder: string): Promise<number> {
  const { ChatBotKit } = await load(folder)
  const answer = async (): Promise<Response> =>
    new Response('{"id":"b1"}', { headers: { 'content-type': 'application/json' } })
  const client = new ChatBotKit({ secret: 'sk-bench', fetch: answer })
  const signal = new AbortController().signal
  for (let index = 0; index < 1000; index++) await client.bot.fetch('b1', {}, { signal })
  const start = heap()
  for (let index = 0; index < 99_000; index++) await client.bot.fetch('b1', {}, { signal })
  return heap() - start
}

async function growthOfEvents(folder: string): Promise<number> {
  const { ChatBotKit } = await load(folder)
  const line = new TextEncoder().encode('{"type":"item","data":{"id":"c1"}}\n'.repeat(1000))
  const million: Load = {
    name: 'a million',
    chunks: Array.from({ length: 1000 }, () => line),
    bytes: 0,
    events: 1_000_000
  }
  const client = new ChatBotKit({ secret: 'sk-bench', fetch: fetchOf(million, 'application/jsonl') })
  let [seen, start] = [0, 0]
  for await (const _ of client.conversation.list().stream()) if (++seen === 10_000) start = heap()
  return heap() - start
}
