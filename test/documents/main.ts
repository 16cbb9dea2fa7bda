/**
 * Judges public documents: `npm run test:documents -- [--seed 7] [--count 120] [--named] [--only <text>] [--peers] [--again]
 * [--lanes 2] [--write]`. With --write the rows go into the table and the README, else they are compared with those of the table.
 * What was judged by the same generator is taken from the cache, so that a run that was ended goes on. `--lanes` are
 * judged at a time; with --peers seconds are measured, each of a process of its own, which others in other lanes disturb.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { digestOf, digestOfGenerator } from '../../generator/run/inputs.ts'
import { cache } from './cache.ts'
import { byLot, byName, type Listed } from './documents.ts'
import { Generator, secondsAlone } from './generate.ts'
import { digestOfJudges, judge, verdictForm, type Verdict } from './judge.ts'
import { judgePeer, peerForm, peers, type Peer, type PeerVerdict } from './peers.ts'
import { writeReadme } from './readme.ts'
import { comparable, faultsOf, keptRows, keyOf, rowOf, writeTable, type Compared, type Row } from './table.ts'

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '7' },
    count: { type: 'string', default: '120' },
    only: { type: 'string' },
    named: { type: 'boolean', default: false },
    peers: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    again: { type: 'boolean', default: false },
    lanes: { type: 'string', default: '1' }
  }
})

const lot = values.named ? 'named' : `seed ${values.seed}`
const cached = cache(values.again)
const by = [digestOfGenerator(), digestOfJudges()]

function verdictOf({ file }: Listed, generator: Generator): Promise<Verdict> {
  const inputs = digestOf({ spec: readFileSync(file, 'utf8'), place: '', config: '', names: null })
  return cached([...by, inputs], verdictForm, () => judge(file, generator))
}

/** What peers make of a document, and how long a process of this generator takes. */
async function comparedOf({ file }: Listed): Promise<Compared | null> {
  if (!values.peers) return null
  const text = readFileSync(file, 'utf8')
  const found: Partial<Record<Peer, PeerVerdict>> = {}
  for (const peer of ['@hey-api/openapi-ts', 'openapi-typescript'] as const)
    found[peer] = await cached([peer, peers[peer], text], peerForm, () => judgePeer(peer, file))
  return {
    seconds: await cached(['seconds', ...by, text], z.number(), () => secondsAlone(file)),
    peers: found
  }
}

/** One line of a verdict, and what is wrong below it. */
function shown({ path }: Listed, row: Row, verdict: Verdict): string {
  const calls = `${row.answered} of ${row.operations} answered, ${row.open} open, ${row.unjudged} unjudged`
  return [
    `${row.state.padEnd(10)} ${path}: ${calls}`,
    ...faultsOf(verdict).map((line) => `    ${line.slice(0, 240)}`)
  ].join('\n')
}

async function rowFor(document: Listed, generator: Generator): Promise<Row> {
  const verdict = await verdictOf(document, generator)
  const row = rowOf(
    { lot, document: `${document.source} ${document.path}` },
    verdict,
    await comparedOf(document)
  )
  console.log(shown(document, row, verdict))
  return row
}

/** The rows of documents in their order, so many judged at a time. */
async function rowsOf(documents: readonly Listed[], lanes: number): Promise<readonly Row[]> {
  const left = [...documents.entries()]
  const rows: Row[] = []
  const lane = async (): Promise<void> => {
    const generator = new Generator()
    for (let next = left.shift(); next !== undefined; next = left.shift())
      rows[next[0]] = await rowFor(next[1], generator)
    generator.end()
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return rows
}

function compareWithTable(rows: readonly Row[]): void {
  const kept = keptRows()
  const other = rows.filter((row) => {
    const before = kept.get(keyOf(row))
    return before !== undefined && comparable(before) !== comparable(row)
  })
  for (const row of other) console.log(`The table has another row: ${comparable(row)}`)
  process.exitCode = other.length === 0 ? 0 : 1
}

const all = values.named ? await byName() : await byLot(Number(values.seed), Number(values.count))
const chosen = all.filter(({ path }) => values.only === undefined || path.includes(values.only))
const rows = await rowsOf(chosen, Number(values.lanes))
const good = rows.filter(({ state }) => state === 'good').length
const sum = (of: (row: Row) => number): number => rows.reduce((total, row) => total + of(row), 0)
console.log(
  `${good} of ${rows.length} documents compile; ${sum(({ answered }) => answered)} of their ${sum(({ operations }) => operations)} operations answer.`
)
if (values.write) {
  writeTable(rows)
  writeReadme()
} else compareWithTable(rows)
