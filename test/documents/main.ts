/**
 * Judges public documents: `npm run test:documents -- [--seed 7] [--count 120] [--named] [--only <text>] [--peers] [--again]
 * [--write]`. With --write the rows go into the table, else they are compared with those of the table. What was judged by the same generator is taken from the cache, so that a run that was ended goes on.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { z } from 'zod'
import { digestOf, digestOfGenerator } from '../../generator/run/inputs.ts'
import { byLot, byName, type Listed } from './documents.ts'
import { judge, verdictForm, type Verdict } from './judge.ts'
import { cacheFolder } from './packages.ts'
import { judgePeer, peerForm, peers, type Peer, type PeerVerdict } from './peers.ts'
import { comparable, keptRows, rowOf, writeTable, type Row } from './table.ts'

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '7' },
    count: { type: 'string', default: '120' },
    only: { type: 'string' },
    named: { type: 'boolean', default: false },
    peers: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    again: { type: 'boolean', default: false }
  }
})

const results = join(cacheFolder(), 'results')
mkdirSync(results, { recursive: true })
const generator = digestOfGenerator()

/** A result of the cache, else a new one. */
async function cached<T>(key: readonly string[], form: z.ZodType<T>, make: () => Promise<T>): Promise<T> {
  const path = join(results, `${createHash('sha256').update(JSON.stringify(key)).digest('hex')}.json`)
  if (existsSync(path) && !values.again) return form.parse(JSON.parse(readFileSync(path, 'utf8')))
  const made = await make()
  writeFileSync(path, JSON.stringify(made))
  return made
}

function verdictOf({ file }: Listed): Promise<Verdict> {
  const text = readFileSync(file, 'utf8')
  const inputs = digestOf({ spec: text, place: '', config: '', names: null })
  return cached([generator, inputs], verdictForm, () => judge(file))
}

async function peersOf({ file }: Listed): Promise<Readonly<Partial<Record<Peer, PeerVerdict>>>> {
  if (!values.peers) return {}
  const text = readFileSync(file, 'utf8')
  const found: Partial<Record<Peer, PeerVerdict>> = {}
  for (const peer of ['@hey-api/openapi-ts', 'openapi-typescript'] as const)
    found[peer] = await cached([peer, peers[peer], text], peerForm, () => judgePeer(peer, file))
  return found
}

/** One line of a verdict, and what is wrong below it. */
function shown({ path }: Listed, { errors, compile, called, seconds }: Verdict): string {
  const state = errors.length > 0 ? 'refused' : compile.length > 0 ? 'uncompiled' : 'good'
  const calls =
    called === null
      ? 'no calls'
      : `${called.answered} of ${called.operations} answered, ${called.open.length} open, ${called.unjudged.length} unjudged`
  const times = `${seconds.generate.toFixed(1)} + ${seconds.compile.toFixed(1)} s`
  const details = [
    ...errors,
    ...compile,
    ...(called?.faults ?? []).slice(0, 6).map(({ route, fault }) => `${route}: ${fault}`)
  ]
  return [
    `${state.padEnd(10)} ${path}: ${calls}, ${times}`,
    ...details.map((line) => `    ${line.slice(0, 240)}`)
  ].join('\n')
}

const all = values.named ? await byName() : await byLot(Number(values.seed), Number(values.count))
const chosen = all.filter(({ path }) => values.only === undefined || path.includes(values.only))
const rows: Row[] = []
for (const document of chosen) {
  const verdict = await verdictOf(document)
  rows.push(rowOf(`${document.source} ${document.path}`, verdict, await peersOf(document)))
  console.log(shown(document, verdict))
}
const good = rows.filter(({ state }) => state === 'good')
const answered = good.reduce((sum, row) => sum + row.answered, 0)
const operations = good.reduce((sum, row) => sum + row.operations, 0)
console.log(
  `${good.length} of ${rows.length} documents compile; ${answered} of their ${operations} operations answer.`
)
if (values.write) writeTable(rows)
else {
  const kept = keptRows()
  const other = rows.filter((row) => {
    const before = kept.get(row.document)
    return before !== undefined && comparable(before) !== comparable(row)
  })
  for (const row of other) console.log(`The table has another row: ${comparable(row)}`)
  process.exitCode = other.length === 0 ? 0 : 1
}
