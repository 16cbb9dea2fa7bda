/** The table of the README: what each bench measured last, against its aim. */
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { aims, type Row, type RowName } from './aims.ts'
import { table } from './measure.ts'
import { type Spread, spread, verdict } from './spread.ts'

/** What a bench measured: a figure, or one by round. */
export interface Measured {
  readonly ours: Spread | number
  readonly peer?: Spread | number | null
}

/** Results by the name of their row. */
export type Results = Partial<Readonly<Record<RowName, Measured>>>

const readmeFile = fileURLToPath(new URL('../../README.md', import.meta.url))
const [start, end] = ['<!-- bench -->', '<!-- /bench -->']
const names = Object.keys(aims) as readonly RowName[]
const head = ['Work', 'Ours', 'Peer', 'Aim', 'Met']

/** Prints what a bench measured, and writes it into the table of the README; rows that it did not measure stay. */
export function tell(results: Results): void {
  const rows = names.flatMap((name) => {
    const result = results[name]
    return result === undefined ? [] : [cellsOf(name, result)]
  })
  console.log(`\n${table([head, ...rows])}`)
  writeFileSync(readmeFile, withResults(readFileSync(readmeFile, 'utf8'), results, machine()))
}

/** The text of the README with these results in its table. */
export function withResults(readme: string, results: Results, measuredOn: string): string {
  const [from, to] = [readme.indexOf(start), readme.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`README.md lacks ${start} … ${end}, the place of the table`)
  const before = new Map(
    readme
      .slice(from, to)
      .split('\n')
      .map((line) => [line.split(' | ')[0]?.slice(2) ?? '', line])
  )
  const lines = names.map((name) => {
    const result = results[name]
    if (result !== undefined) return lineOf([...cellsOf(name, result), measuredOn])
    return before.get(rowOf(name).work) ?? lineOf([rowOf(name).work, '', '', aimText(rowOf(name)), '', ''])
  })
  const columns = [...head, 'On']
  const text = [lineOf(columns), lineOf(columns.map(() => '---')), ...lines].join('\n')
  return `${readme.slice(0, from)}${start}\n\n${text}\n\n${readme.slice(to)}`
}

/** The cells of a row: work, our figure, that of the peer, the aim, and whether it is met. */
export function cellsOf(name: RowName, { ours, peer = null }: Measured): readonly string[] {
  const row = rowOf(name)
  return [
    row.work,
    figure(ours),
    row.peer === null || peer === null ? '–' : `${figure(peer)} (${row.peer})`,
    aimText(row),
    isMet(row, spreadOf(ours), peer === null ? null : spreadOf(peer)) ? 'yes' : 'no'
  ]
}

function isMet({ aim }: Row, ours: Spread, peer: Spread | null): boolean {
  if (aim === 'at most the peer') return peer !== null && /cheaper|within/.test(verdict(ours, peer))
  // What is printed counts, and it has two digits.
  const shown = Number(ours.middle.toFixed(2))
  return 'most' in aim ? shown <= aim.most : shown >= aim.least
}

function aimText({ aim, unit }: Row): string {
  if (aim === 'at most the peer') return 'the peer’s, within the spread'
  const bound = `${'most' in aim ? aim.most : aim.least}${unit === 'KB' ? ' KB' : ''}`
  return `${'most' in aim ? 'at most' : 'at least'} ${bound}`
}

function figure(value: Spread | number): string {
  const { lower, middle, upper } = spreadOf(value)
  return middle.toFixed(2) + (lower === upper ? '' : ` (${lower.toFixed(2)} to ${upper.toFixed(2)})`)
}

function rowOf(name: RowName): Row {
  return aims[name]
}

function spreadOf(value: Spread | number): Spread {
  return typeof value === 'number' ? spread([value]) : value
}

function lineOf(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function machine(): string {
  return `Node ${process.versions.node}, ${cpus().length} cores`
}
