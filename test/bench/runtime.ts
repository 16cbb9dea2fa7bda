/**
 * npm run bench:runtime: calls per second and CPU per call beside bare fetch, the published SDK and openai; JSON lines
 * beside a bare loop and theirs; extend(); and memory over many calls and events. One run, medians, ratios to the bare way.
 */
import { fork } from 'node:child_process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { join } from 'node:path'
import { packedProject } from '../generated/project.ts'
import { median, table } from './measure.ts'
import { installPeers } from '../support/peers.ts'
import { bareLoop, fetchOf, loads, type Load } from './streams.ts'

const rounds = Number(process.env['ROUNDS'] ?? 5)
const calls = Number(process.env['CALLS'] ?? 2000)
const peers = await installPeers('runtime', { '@chatbotkit/sdk': '1.36.0', openai: '6.10.0' })

const published = await import(pathToFileURL(join(peers, 'node_modules/@chatbotkit/sdk/dist/esm/index.js')).href)
const { default: OpenAI } = await import(pathToFileURL(join(peers, 'node_modules/openai/index.mjs')).href)
const { Stream } = await import(pathToFileURL(join(peers, 'node_modules/openai/core/streaming.mjs')).href)

// What is measured is what users run: the package as it is packed, like its peers.
const project = await packedProject()
const { ChatBotKit }: typeof import('../../generated/src/index.ts') = await import(pathToFileURL(join(project.installed, 'dist/index.js')).href)

interface Way {
  readonly name: string
  run(): Promise<unknown>
}

/** Milliseconds of wall clock and of CPU for one call, by way; rounds alternate between the ways. */
async function timeCalls(ways: readonly Way[], times: number): Promise<ReadonlyMap<string, { readonly wall: number; readonly cpu: number }>> {
  const found = new Map<string, { wall: number[]; cpu: number[] }>(ways.map(({ name }) => [name, { wall: [], cpu: [] }]))
  for (let round = 0; round <= rounds; round++) {
    for (const { name, run } of ways) {
      const [start, before] = [performance.now(), process.cpuUsage()]
      for (let call = 0; call < times; call++) await run()
      const used = process.cpuUsage(before)
      if (round === 0) continue
      found.get(name)?.wall.push((performance.now() - start) / times)
      found.get(name)?.cpu.push((used.user + used.system) / 1000 / times)
    }
  }
  return new Map([...found].map(([name, { wall, cpu }]) => [name, { wall: median(wall), cpu: median(cpu) }]))
}

async function benchCalls(): Promise<void> {
  const server = fork(fileURLToPath(new URL('runtimeServer.ts', import.meta.url)), { execArgv: ['--import', 'tsx'] })
  const port = await new Promise<number>((resolve) => server.once('message', (message) => resolve(Number(message))))
  const origin = `http://127.0.0.1:${port}`
  const ours = new ChatBotKit({ secret: 'sk-bench', baseUrl: `${origin}/v1` })
  const theirs = new published.ChatBotKit({ secret: 'sk-bench', host: `127.0.0.1:${port}`, protocol: 'http' })
  const openai = new OpenAI({ apiKey: 'sk-bench', baseURL: `${origin}/v1` })
  const ways: readonly Way[] = [
    { name: 'bare fetch', run: () => fetch(`${origin}/v1/bot/b1/fetch`, { headers: { authorization: 'Bearer sk-bench' } }).then((response) => response.json()) },
    { name: 'bare fetch, with a signal', run: () => fetch(`${origin}/v1/bot/b1/fetch`, { headers: { authorization: 'Bearer sk-bench' }, signal: new AbortController().signal }).then((response) => response.json()) },
    { name: 'ours', run: async () => ours.bot.fetch('b1') },
    { name: '@chatbotkit/sdk 1.36.0', run: async () => theirs.bot.fetch('b1') },
    { name: 'openai 6.10.0', run: async () => openai.models.retrieve('b1') },
  ]
  const found = await timeCalls(ways, calls)
  server.kill()
  const bare = found.get('bare fetch')
  const rows = [...found].map(([name, { wall, cpu }]) => [name, Math.round(1000 / wall).toString(), cpu.toFixed(3), (wall / (bare?.wall ?? 1)).toFixed(2), (cpu / (bare?.cpu ?? 1)).toFixed(2)])
  console.log(`\n${table([['plain GET, one after the other', 'calls/s', 'ms CPU', '× wall', '× CPU'], ...rows])}`)
}

async function count(events: AsyncIterable<unknown>): Promise<number> {
  let seen = 0
  for await (const _ of events) seen++
  return seen
}

async function benchLines(load: Load): Promise<void> {
  const lines = fetchOf(load, 'application/jsonl')
  const ours = new ChatBotKit({ secret: 'sk-bench', fetch: lines })
  const theirs = new published.ChatBotKit({ secret: 'sk-bench', fetchFn: lines })
  const ways: Way[] = [
    { name: 'bare loop', run: async () => bareLoop(await lines()) },
    { name: 'ours', run: () => count(ours.conversation.list().stream()) },
    { name: '@chatbotkit/sdk 1.36.0, its @chatbotkit/fetch', run: () => count(theirs.conversation.list().stream()) },
    { name: 'openai 6.10.0, its Stream', run: async () => count(Stream.fromReadableStream((await lines()).body, new AbortController())) },
  ]
  const found = await timeCalls(ways, load.bytes > 2 ** 24 ? 1 : 2)
  const seen = await ways[1]?.run()
  if (seen !== load.events) throw new Error(`${load.name}: ${String(seen)} events of ${load.events} arrived`)
  const bare = found.get('bare loop')
  const rows = [...found].map(([name, { wall }]) => [name, (load.bytes / 2 ** 20 / (wall / 1000)).toFixed(0), ((bare?.wall ?? 1) / wall).toFixed(2)])
  console.log(`\n${table([[`JSON lines: ${load.name}`, 'MB/s', '× bare loop'], ...rows])}`)
}

async function benchFirstEvent(): Promise<void> {
  const [first] = loads()
  if (first === undefined) return
  const lines = fetchOf(first, 'application/jsonl')
  const ours = new ChatBotKit({ secret: 'sk-bench', fetch: lines })
  const theirs = new published.ChatBotKit({ secret: 'sk-bench', fetchFn: lines })
  const leaveAtFirst = async (events: AsyncIterable<unknown>): Promise<void> => {
    for await (const _ of events) return
  }
  const ways: readonly Way[] = [
    { name: 'bare first chunk', run: () => firstChunk(lines) },
    { name: 'ours', run: () => leaveAtFirst(ours.conversation.list().stream()) },
    { name: '@chatbotkit/sdk 1.36.0', run: () => leaveAtFirst(theirs.conversation.list().stream()) },
    { name: 'openai 6.10.0, its Stream', run: async () => leaveAtFirst(Stream.fromReadableStream((await lines()).body, new AbortController())) },
  ]
  const found = await timeCalls(ways, 200)
  const bare = found.get('bare first chunk')
  console.log(`\n${table([['time to the first event', 'ms', '× bare'], ...[...found].map(([name, { wall }]) => [name, wall.toFixed(3), (wall / (bare?.wall ?? 1)).toFixed(1)])])}`)
}

/** The least that anybody can do: ask, and take the first chunk, whole lines or not. */
async function firstChunk(lines: () => Promise<Response>): Promise<void> {
  const reader = (await lines()).body?.getReader()
  await reader?.read()
  await reader?.cancel()
}

async function benchExtend(): Promise<void> {
  const ours = new ChatBotKit({ secret: 'sk-bench' })
  const times = 100_000
  const start = performance.now()
  for (let index = 0; index < times; index++) ours.extend({ runAsUserId: `u${index}` })
  console.log(`\nextend(): ${(((performance.now() - start) / times) * 1000).toFixed(2)} µs`)
}

/** Heap in MB after a collection; `--expose-gc` is set by the script. */
function heap(): number {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed / 2 ** 20
}

async function benchMemory(): Promise<void> {
  const answer = async (): Promise<Response> => new Response('{"id":"b1"}', { headers: { 'content-type': 'application/json' } })
  const ours = new ChatBotKit({ secret: 'sk-bench', fetch: answer })
  const signal = new AbortController().signal
  const rows: string[][] = [['memory', 'MB of heap']]
  const note = (name: string): void => void rows.push([name, heap().toFixed(1)])
  for (let index = 0; index < 1000; index++) await ours.bot.fetch('b1', {}, { signal })
  note('after 1,000 calls')
  for (let index = 0; index < 99_000; index++) await ours.bot.fetch('b1', {}, { signal })
  note('after 100,000 calls on one signal')
  const line = new TextEncoder().encode('{"type":"item","data":{"id":"c1"}}\n'.repeat(1000))
  const million: Load = { name: 'a million', chunks: Array.from({ length: 1000 }, () => line), bytes: 0, events: 1_000_000 }
  const streaming = new ChatBotKit({ secret: 'sk-bench', fetch: fetchOf(million, 'application/jsonl') })
  let seen = 0
  for await (const _ of streaming.conversation.list().stream()) if (++seen === 10_000 || seen === 1_000_000) note(`after ${seen.toLocaleString('en')} events of one stream`)
  console.log(`\n${table(rows)}`)
}

console.log(`${rounds} rounds, medians; Node ${process.versions.node}`)
await benchCalls()
for (const load of loads()) await benchLines(load)
await benchFirstEvent()
await benchExtend()
await benchMemory()
project.remove()
