/** The table of verdicts: as JSON, which runs compare, and as Markdown, which people read. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { peerForm, peers, type Peer, type PeerVerdict } from './peers.ts'
import { root } from '../support/revisions.ts'
import { versions } from './packages.ts'
import type { Verdict } from './judge.ts'

const rowForm = z.object({
  /** The package and the path in it. */
  document: z.string(),
  state: z.enum(['good', 'refused', 'uncompiled']),
  operations: z.number(),
  answered: z.number(),
  /** Operations without known values, and those whose schemas the validator cannot compile. */
  open: z.number(),
  unjudged: z.number(),
  seconds: z.number(),
  peers: z.record(z.string(), peerForm)
})

export type Row = z.infer<typeof rowForm>

/** One row; `name` is how the table calls the document. */
export function rowOf(
  name: string,
  { errors, compile, called, seconds }: Verdict,
  others: Readonly<Partial<Record<Peer, PeerVerdict>>>
): Row {
  return {
    document: name,
    state: errors.length > 0 ? 'refused' : compile.length > 0 ? 'uncompiled' : 'good',
    operations: called?.operations ?? 0,
    answered: called?.answered ?? 0,
    open: called?.open.length ?? 0,
    unjudged: called?.unjudged.length ?? 0,
    seconds: rounded(seconds.generate),
    peers: Object.fromEntries(
      Object.entries(others).map(([peer, verdict]) => [
        peer,
        { ...verdict, seconds: rounded(verdict.seconds) }
      ])
    )
  }
}

function rounded(seconds: number): number {
  return Math.round(seconds * 10) / 10
}

/** What a run must find again: seconds differ from run to run. */
export function comparable({ document, state, operations, answered, open, unjudged }: Row): string {
  return `${document}: ${state}, ${answered} of ${operations} answered, ${open} open, ${unjudged} unjudged`
}

const place = (name: string): string => join(root, 'test/documents', name)

/** The rows that are kept, by their document. */
export function keptRows(): ReadonlyMap<string, Row> {
  const path = place('table.json')
  if (!existsSync(path)) return new Map()
  const rows = z.array(rowForm).parse(JSON.parse(readFileSync(path, 'utf8')))
  return new Map(rows.map((row) => [row.document, row]))
}

/** Writes the table; a row that is not among these stays as it is. */
export function writeTable(rows: readonly Row[]): void {
  const all = new Map([...keptRows(), ...rows.map((row) => [row.document, row] as const)])
  const sorted = [...all.values()].sort((left, right) => (left.document < right.document ? -1 : 1))
  writeFileSync(place('table.json'), `[\n${sorted.map((row) => `  ${JSON.stringify(row)}`).join(',\n')}\n]\n`)
  writeFileSync(place('TABLE.md'), markdown(sorted))
}

function markdown(rows: readonly Row[]): string {
  const good = rows.filter(({ state }) => state === 'good')
  const sum = (of: (row: Row) => number): number => good.reduce((total, row) => total + of(row), 0)
  const names = Object.keys(peers)
  const lines = rows.map((row) => {
    const others = names.map((peer) => peerText(row.peers[peer]))
    return `| ${[row.document, row.state, `${row.answered} of ${row.operations}`, row.open, row.unjudged, row.seconds, ...others].join(' | ')} |`
  })
  const head = ['document', 'ours', 'answered', 'open', 'unjudged', 'seconds', ...names]
  return `# Public documents

Written by \`npm run test:documents -- --write\`. ${good.length} of ${rows.length} documents generate with what \`init\` writes and compile strictly; ${sum(({ answered }) => answered)} of their
${sum(({ operations }) => operations)} operations are called and answered by a service that validates requests with ajv and shares no code with the generator.
Open: no values are known that the schemas allow. Unjudged: ajv cannot compile a schema, or a value fits several branches of a oneOf. Seconds are those of one machine on one day.
Of a peer: whether it accepts the document, whether what it writes compiles, seconds. Packages: ${Object.entries(
    { ...versions, ...peers }
  )
    .map(([name, version]) => `${name} ${version}`)
    .join(', ')}.

| ${head.join(' | ')} |
|${head.map(() => ' --- ').join('|')}|
${lines.join('\n')}
`
}

function peerText(verdict: PeerVerdict | undefined): string {
  if (verdict === undefined) return ''
  if (!verdict.accepted) return `refused, ${verdict.seconds}`
  return `${verdict.compiled === true ? 'compiles' : 'does not compile'}, ${verdict.seconds}`
}
