/** The part of README.md that a run over public documents writes. */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { compareText } from '../../generator/ground/text.ts'
import { peers } from './peers.ts'
import { keptRows, type Row } from './table.ts'

const place = fileURLToPath(new URL('../../README.md', import.meta.url))
const [start, end] = ['<!-- documents -->', '<!-- /documents -->'] as const

/** Replaces what is between the two marks by what the kept table says. */
export function writeReadme(): void {
  writeFileSync(place, withDocuments(readFileSync(place, 'utf8'), [...keptRows().values()]))
}

export function withDocuments(readme: string, rows: readonly Row[]): string {
  const [before, rest] = readme.split(start)
  const [, after] = (rest ?? '').split(end)
  if (before === undefined || after === undefined) throw new Error(`README.md has no ${start} … ${end}`)
  return `${before}${start}\n\n${sectionOf(rows)}\n\n${end}${after}`
}

function sectionOf(rows: readonly Row[]): string {
  const lots = [...new Set(rows.map(({ lot }) => lot))].sort(compareText)
  const compared = rows.filter(({ peers: others }) => Object.keys(others).length > 0)
  return [
    '| Documents | Number | Generate | Compile, too | Operations | Called | Answered |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...lots.map((lot) =>
      lotLine(
        lot,
        rows.filter((row) => row.lot === lot)
      )
    ),
    '',
    `Of the ${compared.length} that the peers were given in the same run, each in a process of its own, on a machine that did other work:`,
    '',
    '| Generator | Accepts | Compiles | Seconds for one, median |',
    '| --- | --- | --- | --- |',
    ...generatorLines(compared)
  ].join('\n')
}

function lotLine(lot: string, rows: readonly Row[]): string {
  const sum = (of: (row: Row) => number): number => rows.reduce((total, row) => total + of(row), 0)
  const cells = [
    lot === 'named' ? 'those that are named' : `by lot, ${lot}`,
    rows.length,
    sum(({ state }) => Number(state !== 'refused')),
    sum(({ state }) => Number(state === 'good')),
    sum(({ operations }) => operations),
    sum(({ state, operations, open }) => (state === 'refused' ? 0 : operations - open)),
    sum(({ answered }) => answered)
  ]
  return `| ${cells.join(' | ')} |`
}

function generatorLines(rows: readonly Row[]): readonly string[] {
  const ours = rows.map(({ state, seconds }) => ({
    accepted: state !== 'refused',
    compiled: state === 'good',
    seconds: seconds ?? 0
  }))
  const others = Object.entries(peers).map(
    ([peer, version]) => [`${peer} ${version}`, rows.flatMap((row) => row.peers[peer] ?? [])] as const
  )
  return [['this one, with `init`', ours] as const, ...others].map(([name, verdicts]) => {
    const accepted = verdicts.filter((each) => each.accepted).length
    const compiled = verdicts.filter((each) => each.compiled).length
    return `| ${name} | ${accepted} | ${compiled} | ${median(verdicts.map(({ seconds }) => seconds))} |`
  })
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((left, right) => left - right)[Math.floor(numbers.length / 2)] ?? 0
}
