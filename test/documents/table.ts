/** The table of verdicts: as JSON, which runs compare, and as Markdown, which people read. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { compareText } from '../../generator/ground/text.ts'
import { peerForm, peers, type Peer, type PeerVerdict } from './peers.ts'
import { root } from '../support/revisions.ts'
import { versions } from './packages.ts'
import type { Verdict } from './judge.ts'

const rowForm = z.object({
  /** The documents that the row was judged among: those that are named, or those of one seed. */
  lot: z.string(),
  /** The package and the path in it. */
  document: z.string(),
  state: z.enum(['good', 'refused', 'uncompiled']),
  operations: z.number(),
  answered: z.number(),
  /** Operations without known values, and those whose schemas the validator cannot compile. */
  open: z.number(),
  unjudged: z.number(),
  /** Seconds of `init` in a process of its own; null if they were not asked, as peers were not. */
  seconds: z.number().nullable(),
  /** The first thing that is wrong; empty if nothing is. */
  first: z.string(),
  peers: z.record(z.string(), peerForm)
})

export type Row = z.infer<typeof rowForm>

/** What is measured where peers are asked. */
export interface Compared {
  readonly seconds: number
  readonly peers: Readonly<Partial<Record<Peer, PeerVerdict>>>
}

/** What is wrong with a document, the first few faults of each kind. */
export function faultsOf({ errors, compile, called }: Verdict): readonly string[] {
  const calls = (called?.faults ?? []).map(({ route, fault }) => `${route}: ${fault}`)
  const open = (called?.open ?? []).map((name) => `${name} is not called`)
  return [...errors, ...compile, ...calls.slice(0, 6), ...open.slice(0, 2)]
}

/** One row, by the lot and the name that the table has for the document. */
export function rowOf(name: Pick<Row, 'lot' | 'document'>, verdict: Verdict, compared: Compared | null): Row {
  const { operations, errors, compile, called } = verdict
  return {
    ...name,
    state: errors.length > 0 ? 'refused' : compile.length > 0 ? 'uncompiled' : 'good',
    operations,
    answered: called?.answered ?? 0,
    open: called?.open.length ?? 0,
    unjudged: called?.unjudged.length ?? 0,
    seconds: compared === null ? null : rounded(compared.seconds),
    first: placeless(faultsOf(verdict)[0] ?? '').slice(0, 160),
    peers: Object.fromEntries(
      Object.entries(compared?.peers ?? {}).map(([peer, each]) => [
        peer,
        { ...each, seconds: rounded(each.seconds) }
      ])
    )
  }
}

/** A fault without the file of this machine. */
function placeless(fault: string): string {
  return fault.replace(/ at .*? \((#[^)]*)\):/, ' at $1:')
}

function rounded(seconds: number): number {
  return Math.round(seconds * 10) / 10
}

/** What a row is known by: a document may be in several lots. */
export function keyOf({ lot, document }: Pick<Row, 'lot' | 'document'>): string {
  return `${lot}: ${document}`
}

/** What a run must find again: seconds differ from run to run. */
export function comparable({ document, state, operations, answered, open, unjudged }: Row): string {
  return `${document}: ${state}, ${answered} of ${operations} answered, ${open} open, ${unjudged} unjudged`
}

const place = (name: string): string => join(root, 'test/documents', name)

/** The rows that are kept, by lot and document. */
export function keptRows(): ReadonlyMap<string, Row> {
  const path = place('table.json')
  if (!existsSync(path)) return new Map()
  const rows = z.array(rowForm).parse(JSON.parse(readFileSync(path, 'utf8')))
  return new Map(rows.map((row) => [keyOf(row), row]))
}

/** Writes the table; a row that is not among these stays as it is. */
export function writeTable(rows: readonly Row[]): void {
  const all = new Map([...keptRows(), ...rows.map((row) => [keyOf(row), row] as const)])
  const sorted = [...all.values()].sort((left, right) => compareText(keyOf(left), keyOf(right)))
  writeFileSync(place('table.json'), `[\n${sorted.map((row) => `  ${JSON.stringify(row)}`).join(',\n')}\n]\n`)
  writeFileSync(place('TABLE.md'), tableText(sorted))
}

/** The table as people read it. */
export function tableText(rows: readonly Row[]): string {
  const names = Object.keys(peers)
  const lines = rows.map((row) => {
    const others = names.map((peer) => peerText(row.peers[peer]))
    const { lot, document, state, answered, operations, open, unjudged, seconds, first } = row
    const cells = [
      lot,
      document,
      state,
      `${answered} of ${operations}`,
      open,
      unjudged,
      seconds ?? '',
      ...others
    ]
    return `| ${[...cells, plain(first)].join(' | ')} |`
  })
  const head = ['lot', 'document', 'ours', 'answered', 'open', 'unjudged', 'seconds', ...names, 'first fault']
  return `# Public documents

Written by \`npm run test:documents -- --write\`. Answered: operations that are called once and answered by a service that validates requests with ajv and shares no
code with the generator. Open: no values are known that the schemas allow. Unjudged: ajv cannot compile a schema, or a value fits several branches of a oneOf. Seconds are
those of one machine on one day, of \`init\` alone. Of a peer: whether it accepts the document, whether what it writes compiles, seconds. Packages: ${Object.entries(
    { ...versions, ...peers }
  )
    .map(([name, version]) => `${name} ${version}`)
    .join(', ')}.

| ${head.join(' | ')} |
|${head.map(() => ' --- ').join('|')}|
${lines.join('\n')}
`
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[|<>`*_[\]\\]/g, '\\$&')
}

function peerText(verdict: PeerVerdict | undefined): string {
  if (verdict === undefined) return ''
  if (!verdict.accepted) return `refused, ${verdict.seconds}`
  return `${verdict.compiled === true ? 'compiles' : 'does not compile'}, ${verdict.seconds}`
}
