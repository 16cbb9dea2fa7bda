/**
 * npm run bench:runtime [-- section …]: `peers` (calls, JSON lines and extend() beside bare fetch, the published SDK and
 * openai), `before` (CPU against our package of an earlier commit, with the noise), `memory` and `bundle`; all without one.
 * One run, medians; `--before <ref>` names the earlier commit.
 */
import { pathToFileURL } from 'node:url'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { packedProject } from '../generated/project.ts'
import { installPeers } from '../support/peers.ts'
import { benchAgainst, load as loadPackage } from './againstBefore.ts'
import { baseline, packageAt } from './before.ts'
import { benchServer } from './benchServer.ts'
import { benchBundle } from './bundleParts.ts'
import { benchPlace } from './callPlace.ts'
import { median, table } from './measure.ts'
import { benchMemory } from './memory.ts'
import { timeWays, type Way } from './rounds.ts'
import { bareLoop, count, fetchOf, leaveAtFirst, loads, type Load } from './streams.ts'

const sections = ['peers', 'before', 'memory', 'bundle'] as const
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { before: { type: 'string', default: baseline } }
})
const unknown = positionals.find((name) => !sections.some((section) => section === name))
if (unknown !== undefined)
  throw new Error(`bench:runtime has no section "${unknown}"; its sections are ${sections.join(', ')}.`)
const wanted = (section: (typeof sections)[number]): boolean =>
  positionals.length === 0 || positionals.includes(section)

const rounds = Number(process.env['ROUNDS'] ?? 10)
const calls = Number(process.env['CALLS'] ?? 2000)
const peers = await installPeers('runtime', {
  '@chatbotkit/sdk': '1.36.0',
  openai: '6.10.0',
  esbuild: '0.28.2'
})

const published = await import(
  pathToFileURL(join(peers, 'node_modules/@chatbotkit/sdk/dist/esm/index.js')).href
)
const { default: OpenAI } = await import(pathToFileURL(join(peers, 'node_modules/openai/index.mjs')).href)
const { Stream } = await import(pathToFileURL(join(peers, 'node_modules/openai/core/streaming.mjs')).href)

// What is measured is what users run: the package as it is packed, like its peers.
const project = await packedProject()
const { ChatBotKit } = await loadPackage(project.installed)

/** The middles of the times on the clock and of CPU, by way. */
async function timeCalls(
  ways: readonly Way[],
  times: number
): Promise<ReadonlyMap<string, { readonly wall: number; readonly cpu: number }>> {
  const found = await timeWays(ways, { rounds, times })
  return new Map([...found].map(([name, { wall, cpu }]) => [name, { wall: median(wall), cpu: median(cpu) }]))
}

async function benchCalls(origin: string): Promise<void> {
  const ours = new ChatBotKit({ secret: 'sk-bench', baseUrl: `${origin}/v1` })
  const theirs = new published.ChatBotKit({
    secret: 'sk-bench',
    host: new URL(origin).host,
    protocol: 'http'
  })
  const openai = new OpenAI({ apiKey: 'sk-bench', baseURL: `${origin}/v1` })
  const ways: readonly Way[] = [
    {
      name: 'bare fetch',
      run: () =>
        fetch(`${origin}/v1/bot/b1/fetch`, { headers: { authorization: 'Bearer sk-bench' } }).then(
          (response) => response.json()
        )
    },
    {
      name: 'bare fetch, with a signal',
      run: () =>
        fetch(`${origin}/v1/bot/b1/fetch`, {
          headers: { authorization: 'Bearer sk-bench' },
          signal: new AbortController().signal
        }).then((response) => response.json())
    },
    { name: 'ours', run: async () => ours.bot.fetch('b1') },
    { name: '@chatbotkit/sdk 1.36.0', run: async () => theirs.bot.fetch('b1') },
    { name: 'openai 6.10.0', run: async () => openai.models.retrieve('b1') }
  ]
  const found = await timeCalls(ways, calls)
  const bare = found.get('bare fetch')
  const rows = [...found].map(([name, { wall, cpu }]) => [
    name,
    Math.round(1000 / wall).toString(),
    cpu.toFixed(3),
    (wall / (bare?.wall ?? 1)).toFixed(2),
    (cpu / (bare?.cpu ?? 1)).toFixed(2)
  ])
  console.log(
    `\n${table([['plain GET, one after the other', 'calls/s', 'ms CPU', '× wall', '× CPU'], ...rows])}`
  )
}

async function benchLines(load: Load): Promise<void> {
  const lines = fetchOf(load, 'application/jsonl')
  const ours = new ChatBotKit({ secret: 'sk-bench', fetch: lines })
  const theirs = new published.ChatBotKit({ secret: 'sk-bench', fetchFn: lines })
  const ways: Way[] = [
    { name: 'bare loop', run: async () => bareLoop(await lines()) },
    { name: 'ours', run: () => count(ours.conversation.list().stream()) },
    {
      name: '@chatbotkit/sdk 1.36.0, its @chatbotkit/fetch',
      run: () => count(theirs.conversation.list().stream())
    },
    {
      name: 'openai 6.10.0, its Stream',
      run: async () => count(Stream.fromReadableStream((await lines()).body, new AbortController()))
    }
  ]
  const found = await timeCalls(ways, load.bytes > 2 ** 24 ? 1 : 2)
  const seen = await ways[1]?.run()
  if (seen !== load.events) throw new Error(`${load.name}: ${String(seen)} events of ${load.events} arrived`)
  const bare = found.get('bare loop')
  const rows = [...found].map(([name, { wall }]) => [
    name,
    (load.bytes / 2 ** 20 / (wall / 1000)).toFixed(0),
    ((bare?.wall ?? 1) / wall).toFixed(2)
  ])
  console.log(`\n${table([[`JSON lines: ${load.name}`, 'MB/s', '× bare loop'], ...rows])}`)
}

async function benchFirstEvent(): Promise<void> {
  const [first] = loads()
  if (first === undefined) return
  const lines = fetchOf(first, 'application/jsonl')
  const ours = new ChatBotKit({ secret: 'sk-bench', fetch: lines })
  const theirs = new published.ChatBotKit({ secret: 'sk-bench', fetchFn: lines })
  const ways: readonly Way[] = [
    { name: 'bare first chunk', run: () => firstChunk(lines) },
    { name: 'ours', run: () => leaveAtFirst(ours.conversation.list().stream()) },
    { name: '@chatbotkit/sdk 1.36.0', run: () => leaveAtFirst(theirs.conversation.list().stream()) },
    {
      name: 'openai 6.10.0, its Stream',
      run: async () => leaveAtFirst(Stream.fromReadableStream((await lines()).body, new AbortController()))
    }
  ]
  const found = await timeCalls(ways, 200)
  const bare = found.get('bare first chunk')
  console.log(
    `\n${table([['time to the first event', 'ms', '× bare'], ...[...found].map(([name, { wall }]) => [name, wall.toFixed(3), (wall / (bare?.wall ?? 1)).toFixed(1)])])}`
  )
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

console.log(`${rounds} rounds, medians; Node ${process.versions.node}`)
const server = await benchServer()
const before = await packageAt(values.before)
if ('absent' in before) console.log(`\nNothing is compared with the package before: ${before.absent}.`)
const folders =
  'absent' in before ? { now: project.installed } : { before: before.folder, now: project.installed }
if (wanted('peers')) {
  await benchCalls(server.origin)
  for (const load of loads()) await benchLines(load)
  await benchFirstEvent()
  await benchExtend()
}
if (wanted('before')) {
  if (!('absent' in before))
    await benchAgainst({
      now: project.installed,
      before: before.folder,
      origin: server.origin,
      rounds,
      calls
    })
  await benchPlace(folders, rounds)
}
if (wanted('memory')) await benchMemory(folders)
if (wanted('bundle'))
  await benchBundle({
    esbuild: peers,
    now: project.installed,
    before: 'absent' in before ? null : before.folder
  })
server.close()
project.remove()
