/** Calls and streams of our package beside bare fetch, the published SDK and openai, in one run. */
import type { load as loadPackage } from './againstBefore.ts'
import { median, table } from './measure.ts'
import { timeWays, type Times, type Way } from './rounds.ts'
import { compared, ratio, type Spread } from './spread.ts'
import { bareLoop, count, fetchOf, leaveAtFirst, loads, type Load } from './streams.ts'
import type { Measured, Results } from './table.ts'

type ChatBotKit = Awaited<ReturnType<typeof loadPackage>>['ChatBotKit']

/** What is used of the published SDK. */
interface Published {
  readonly bot: { fetch(id: string): Promise<unknown> }
  readonly conversation: { list(): { stream(): AsyncIterable<unknown> } }
}

/** What is compared, and how often. */
export interface Peers {
  readonly ChatBotKit: ChatBotKit
  readonly published: new (options: object) => Published
  readonly OpenAI: new (options: object) => { readonly models: { retrieve(id: string): Promise<unknown> } }
  readonly Stream: {
    fromReadableStream(body: unknown, controller: AbortController): AsyncIterable<unknown>
  }
  readonly origin: string
  readonly rounds: number
  readonly calls: number
}

const [sdk, openaiName] = ['@chatbotkit/sdk 1.36.0', 'openai 6.10.0']

/** Prints what all ways cost, and returns the figures that have an aim. */
export async function benchPeers(peers: Peers): Promise<Results> {
  const get = await benchCalls(peers)
  const [large, small] = loads()
  const lines = large && (await benchLines(large, peers))
  const smallLines = small && (await benchLines(small, peers))
  for (const load of loads().slice(2)) await benchLines(load, peers)
  const first = large && (await benchFirstEvent(large, peers))
  benchExtend(peers)
  return {
    'runtime.get': get,
    ...(first && { 'runtime.first': first }),
    ...(lines && { 'runtime.lines': lines }),
    ...(smallLines && { 'runtime.smallLines': smallLines })
  }
}

/** Our figure and that of the published SDK, each compared with the first way in the same round. */
function measured(
  found: ReadonlyMap<string, Times>,
  compare: (times: Times, bare: Times) => Spread
): Measured {
  const nothing: Times = { wall: [], cpu: [] }
  const [bare = nothing] = found.values()
  return {
    ours: compare(found.get('ours') ?? nothing, bare),
    peer: compare(found.get(sdk) ?? nothing, bare)
  }
}

/** A row for each way: its name, what is made of its middle time, and that of the first way beside it. */
function rowsOf(
  found: ReadonlyMap<string, Times>,
  cells: (way: { wall: number; cpu: number }, bare: { wall: number; cpu: number }) => readonly string[]
): readonly (readonly string[])[] {
  const middles = [...found].map(
    ([name, { wall, cpu }]) => [name, { wall: median(wall), cpu: median(cpu) }] as const
  )
  const [[, bare] = ['', { wall: 1, cpu: 1 }]] = middles
  return middles.map(([name, middle]) => [name, ...cells(middle, bare)])
}

async function benchCalls({
  ChatBotKit,
  published,
  OpenAI,
  origin,
  rounds,
  calls
}: Peers): Promise<Measured> {
  const ours = new ChatBotKit({ secret: 'sk-bench', baseUrl: `${origin}/v1` })
  const theirs = new published({ secret: 'sk-bench', host: new URL(origin).host, protocol: 'http' })
  const openai = new OpenAI({ apiKey: 'sk-bench', baseURL: `${origin}/v1` })
  const bare = (init: RequestInit): Promise<unknown> =>
    fetch(`${origin}/v1/bot/b1/fetch`, { headers: { authorization: 'Bearer sk-bench' }, ...init }).then(
      (response) => response.json()
    )
  const ways: readonly Way[] = [
    { name: 'bare fetch', run: () => bare({}) },
    { name: 'bare fetch, with a signal', run: () => bare({ signal: new AbortController().signal }) },
    { name: 'ours', run: async () => ours.bot.fetch('b1') },
    { name: sdk, run: async () => theirs.bot.fetch('b1') },
    { name: openaiName, run: async () => openai.models.retrieve('b1') }
  ]
  const found = await timeWays(ways, { rounds, times: calls })
  const rows = rowsOf(found, ({ wall, cpu }, base) => [
    Math.round(1000 / wall).toString(),
    cpu.toFixed(3),
    (wall / base.wall).toFixed(2),
    (cpu / base.cpu).toFixed(2)
  ])
  console.log(
    `\n${table([['plain GET, one after the other', 'calls/s', 'ms CPU', '× wall', '× CPU'], ...rows])}`
  )
  return measured(found, (times, base) => compared(times.cpu, base.cpu, ratio))
}

/** The ways to read a stream of lines: `bare` first, then ours and those of others. */
function streaming(
  load: Load,
  { ChatBotKit, published, Stream }: Peers,
  bare: Way,
  read: (events: AsyncIterable<unknown>) => Promise<unknown>
): readonly Way[] {
  const lines = fetchOf(load, 'application/jsonl')
  const ours = new ChatBotKit({ secret: 'sk-bench', fetch: lines })
  const theirs = new published({ secret: 'sk-bench', fetchFn: lines })
  return [
    bare,
    { name: 'ours', run: () => read(ours.conversation.list().stream()) },
    { name: sdk, run: () => read(theirs.conversation.list().stream()) },
    {
      name: `${openaiName}, its Stream`,
      run: async () => read(Stream.fromReadableStream((await lines()).body, new AbortController()))
    }
  ]
}

async function benchLines(load: Load, peers: Peers): Promise<Measured> {
  const lines = fetchOf(load, 'application/jsonl')
  const bare = { name: 'bare loop', run: async () => bareLoop(await lines()) }
  const ways = streaming(load, peers, bare, count)
  const found = await timeWays(ways, { rounds: peers.rounds, times: load.bytes > 2 ** 24 ? 1 : 2 })
  const seen = await ways[1]?.run()
  if (seen !== load.events) throw new Error(`${load.name}: ${String(seen)} events of ${load.events} arrived`)
  const rows = rowsOf(found, ({ wall }, base) => [
    (load.bytes / 2 ** 20 / (wall / 1000)).toFixed(0),
    (base.wall / wall).toFixed(2)
  ])
  console.log(`\n${table([[`JSON lines: ${load.name}`, 'MB/s', '× bare loop'], ...rows])}`)
  return measured(found, (times, base) => compared(base.wall, times.wall, ratio))
}

async function benchFirstEvent(load: Load, peers: Peers): Promise<Measured> {
  const lines = fetchOf(load, 'application/jsonl')
  const bare = { name: 'bare first chunk', run: () => firstChunk(lines) }
  const found = await timeWays(streaming(load, peers, bare, leaveAtFirst), {
    rounds: peers.rounds,
    times: 200
  })
  const rows = rowsOf(found, ({ wall }, base) => [wall.toFixed(3), (wall / base.wall).toFixed(1)])
  console.log(`\n${table([['time to the first event', 'ms', '× bare'], ...rows])}`)
  return measured(found, (times, base) => compared(times.wall, base.wall, ratio))
}

/** The least that is possible: ask, and take the first chunk, whole lines or not. */
async function firstChunk(lines: () => Promise<Response>): Promise<void> {
  const reader = (await lines()).body?.getReader()
  await reader?.read()
  await reader?.cancel()
}

function benchExtend({ ChatBotKit }: Peers): void {
  const ours = new ChatBotKit({ secret: 'sk-bench' })
  const times = 100_000
  const begin = performance.now()
  for (let index = 0; index < times; index++) ours.extend({ runAsUserId: `u${index}` })
  console.log(`\nextend(): ${(((performance.now() - begin) / times) * 1000).toFixed(2)} µs`)
}
