/** Where the CPU of a call goes, by the sampling profiler of V8: by part of the program, and by function of the package. */
import { Session, type Profiler } from 'node:inspector/promises'
import type { load as loadPackage } from './againstBefore.ts'
import { table } from './measure.ts'
import type { Way } from './rounds.ts'
import { fetchOf, leaveAtFirst, loads } from './streams.ts'

/** Microseconds of one run, by part and by function of the package. */
export interface Shares {
  readonly parts: ReadonlyMap<string, number>
  readonly functions: ReadonlyMap<string, number>
}

/** The parts by the address of their code; what fits none has no address and is native. */
const places: readonly (readonly [part: string, url: RegExp])[] = [
  ['the SDK', /^file:.*\/dist\/(sdk|index|esm)\b|^file:.*\/(openai|@chatbotkit)\//],
  ['fetch', /undici/],
  ['streams of the web', /webstreams|encoding/],
  ['timers', /timers/],
  ['signals and events', /event_target|abort_controller|events/],
  ['sockets and streams of Node', /^node:(net|stream|internal\/stream|internal\/streams|_http)/],
  ['other modules of Node', /^node:/],
  ['the bench', /^file:/]
]

/** Microseconds between two samples. */
const interval = 100

/** What one run of a way costs, after a warm-up. */
export async function profiled({ run }: Way, times: number): Promise<Shares> {
  for (let index = 0; index < times / 4; index++) await run()
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.setSamplingInterval', { interval })
  await session.post('Profiler.start')
  for (let index = 0; index < times; index++) await run()
  const { profile } = await session.post('Profiler.stop')
  session.disconnect()
  return sharesOf(profile, times)
}

/** The time of each sample belongs to the function that was on top. */
export function sharesOf({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile, times: number): Shares {
  const byId = new Map(nodes.map((node) => [node.id, node.callFrame]))
  const [parts, functions] = [new Map<string, number>(), new Map<string, number>()]
  for (const [index, id] of samples.entries()) {
    const frame = byId.get(id)
    if (frame === undefined || frame.functionName === '(idle)') continue
    const share = (timeDeltas[index] ?? 0) / times
    const part = partOf(frame)
    parts.set(part, (parts.get(part) ?? 0) + share)
    if (part !== 'the SDK') continue
    const name = `${frame.functionName || '(anonymous)'}:${frame.lineNumber + 1}`
    functions.set(name, (functions.get(name) ?? 0) + share)
  }
  return { parts, functions }
}

function partOf({ functionName, url }: { readonly functionName: string; readonly url: string }): string {
  if (functionName === '(garbage collector)') return 'collection of garbage'
  return places.find(([, pattern]) => pattern.test(url))?.[0] ?? 'native code'
}

/** Prints the parts of some ways beside each other, and the dearest functions of the one that is ours. */
async function tellShares(what: string, ways: readonly Way[], times: number): Promise<void> {
  const found: (readonly [string, Shares])[] = []
  for (const way of ways) found.push([way.name, await profiled(way, times)])
  const rows = [...new Set(found.flatMap(([, { parts }]) => [...parts.keys()]))].map((part) => ({
    part,
    cells: found.map(([, { parts }]) => parts.get(part) ?? 0)
  }))
  rows.sort((left, right) => Math.max(...right.cells) - Math.max(...left.cells))
  const sums = found.map(([, { parts }]) => [...parts.values()].reduce((sum, each) => sum + each, 0))
  const shown = (values: readonly number[]): readonly string[] => values.map((value) => value.toFixed(1))
  console.log(
    `\n${table([
      [`${what}: µs`, ...found.map(([name]) => name)],
      ...rows.map(({ part, cells }) => [part, ...shown(cells)]),
      ['in all', ...shown(sums)]
    ])}`
  )
  const functions = [...(found.find(([name]) => name === 'ours')?.[1].functions ?? [])]
  functions.sort(([, left], [, right]) => right - left)
  console.log(
    `\n${table([
      [`${what}: functions of the SDK and their lines in the chunk`, 'µs'],
      ...functions.slice(0, 15).map(([name, share]) => [name, share.toFixed(2)])
    ])}`
  )
}

/** Prints where the CPU goes of a GET from a server, of a GET from memory, and of a first event. */
export async function benchProfile({
  ChatBotKit,
  published,
  origin,
  calls
}: {
  readonly ChatBotKit: Awaited<ReturnType<typeof loadPackage>>['ChatBotKit']
  readonly published: new (options: object) => {
    readonly bot: { fetch(id: string): Promise<unknown> }
    readonly conversation: { list(): { stream(): AsyncIterable<unknown> } }
  }
  readonly origin: string
  readonly calls: number
}): Promise<void> {
  const [url, host] = [`${origin}/v1/bot/b1/fetch`, new URL(origin).host]
  const headers = { authorization: 'Bearer sk-bench' }
  const ours = new ChatBotKit({ secret: 'sk-bench', baseUrl: `${origin}/v1` })
  const theirs = new published({ secret: 'sk-bench', host, protocol: 'http' })
  await tellShares(
    'a GET from a server',
    [
      { name: 'bare fetch', run: async () => (await fetch(url, { headers })).json() },
      { name: 'ours', run: async () => ours.bot.fetch('b1') },
      { name: '@chatbotkit/sdk', run: async () => theirs.bot.fetch('b1') }
    ],
    calls * 2
  )
  const answer = async (): Promise<Response> =>
    new Response('{"id":"b1"}', { headers: { 'content-type': 'application/json' } })
  const memory = new ChatBotKit({ secret: 'sk-bench', fetch: answer })
  await tellShares(
    'a GET from memory',
    [
      { name: 'bare fetch', run: async () => (await answer()).json() },
      { name: 'ours', run: async () => memory.bot.fetch('b1') }
    ],
    calls * 10
  )
  const [first] = loads()
  if (first === undefined) return
  const lines = fetchOf(first, 'application/jsonl')
  const lists = new ChatBotKit({ secret: 'sk-bench', fetch: lines })
  const theirLists = new published({ secret: 'sk-bench', fetchFn: lines })
  await tellShares(
    'a first event',
    [
      { name: 'ours', run: () => leaveAtFirst(lists.conversation.list().stream()) },
      { name: '@chatbotkit/sdk', run: () => leaveAtFirst(theirLists.conversation.list().stream()) }
    ],
    calls
  )
}
