/** Our package against itself at an earlier commit, and that against a copy of itself, which shows the noise. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { table } from './measure.ts'
import { timeWays, type Times } from './rounds.ts'
import { compared, difference, ratio, told, verdict } from './spread.ts'
import { count, fetchOf, leaveAtFirst, loads } from './streams.ts'

type Package = typeof import('../../generated/src/index.ts')

/** What a package does in one measurement; the same for both. */
interface Subject {
  readonly name: string
  readonly times: number
  run(client: Package['ChatBotKit']): () => Promise<unknown>
}

/** The package that is packed in a folder. */
export async function load(folder: string): Promise<Package> {
  return import(pathToFileURL(join(folder, 'dist/index.js')).href)
}

/** Prints the CPU of calls and streams as ratios by round; a ratio is judged by that of the earlier package to its copy. */
export async function benchAgainst({
  now,
  before,
  origin,
  rounds,
  calls
}: {
  readonly now: string
  readonly before: string
  readonly origin: string
  readonly rounds: number
  readonly calls: number
}): Promise<void> {
  const copies = mkdtempSync(join(tmpdir(), 'bench-copy-'))
  // Modules of another address are compiled on their own, as those of the two packages are.
  cpSync(before, copies, { recursive: true })
  const packages = { before: await load(before), again: await load(copies), now: await load(now) }
  rmSync(copies, { recursive: true })
  const rows: (readonly string[])[] = []
  for (const { name, times, run } of subjects(origin, calls)) {
    const found = await timeWays(
      Object.entries(packages).map(([each, { ChatBotKit }]) => ({ name: each, run: run(ChatBotKit) })),
      { rounds, times }
    )
    rows.push(rowOf(name, found))
  }
  const head = [
    'CPU, now ÷ before',
    'ms before',
    'µs more',
    'median',
    'middle half',
    'all',
    'before ÷ its copy: median',
    'middle half',
    'all',
    'verdict'
  ]
  console.log(
    `\n${table([head, ...rows])}\n\nRatios are of runs of the same round; "dearer" means that the middle halves do not meet.`
  )
}

function rowOf(name: string, found: ReadonlyMap<string, Times>): readonly string[] {
  const [before, again, now] = ['before', 'again', 'now'].map((each) => found.get(each)?.cpu ?? [])
  const [change, noise] = [
    compared(now ?? [], before ?? [], ratio),
    compared(again ?? [], before ?? [], ratio)
  ]
  const more = compared(now ?? [], before ?? [], difference).middle * 1000
  return [
    name,
    compared(before ?? [], before ?? [], (value) => value).middle.toFixed(4),
    more.toFixed(1),
    ...told(change),
    ...told(noise),
    verdict(change, noise)
  ]
}

function subjects(origin: string, calls: number): readonly Subject[] {
  const answer = async (): Promise<Response> =>
    new Response('{"id":"b1"}', { headers: { 'content-type': 'application/json' } })
  const [first] = loads()
  const lines: readonly Subject[] = loads().map((each) => ({
    name: `JSON lines: ${each.name}`,
    times: 6,
    run: (Client) => streaming(Client, fetchOf(each, 'application/jsonl'), count)
  }))
  return [
    {
      name: 'small GET',
      times: calls,
      run: (Client) => getting(new Client({ secret: 'sk-bench', baseUrl: `${origin}/v1` }))
    },
    {
      name: 'small GET, a fetch in memory',
      times: calls * 5,
      run: (Client) => getting(new Client({ secret: 'sk-bench', fetch: answer }))
    },
    {
      name: 'small POST, a fetch in memory',
      times: calls * 5,
      run: (Client) => posting(new Client({ secret: 'sk-bench', fetch: answer }))
    },
    ...(first === undefined
      ? []
      : [
          {
            name: 'first event',
            times: calls / 2,
            run: (Client: Package['ChatBotKit']) =>
              streaming(Client, fetchOf(first, 'application/jsonl'), leaveAtFirst)
          }
        ]),
    ...lines
  ]
}

function getting(client: InstanceType<Package['ChatBotKit']>): () => Promise<unknown> {
  return async () => client.bot.fetch('b1')
}

function posting(client: InstanceType<Package['ChatBotKit']>): () => Promise<unknown> {
  return async () => client.bot.create({ name: 'Ada', description: 'A bot.' })
}

function streaming(
  Client: Package['ChatBotKit'],
  fetch: () => Promise<Response>,
  read: (events: AsyncIterable<unknown>) => Promise<unknown>
): () => Promise<unknown> {
  const client = new Client({ secret: 'sk-bench', fetch })
  return () => read(client.conversation.list().stream())
}
