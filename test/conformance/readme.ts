/** The part of README.md that a run of the conformance suite writes. */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { countOf, type Result, type Results } from './results.ts'

const place = fileURLToPath(new URL('../../README.md', import.meta.url))
const [start, end] = ['<!-- conformance -->', '<!-- /conformance -->'] as const

/** Replaces what is between the two marks. */
export function writeReadme(results: Results): void {
  const readme = readFileSync(place, 'utf8')
  writeFileSync(place, withSection(readme, results))
}

export function withSection(readme: string, results: Results): string {
  const [before, rest] = readme.split(start)
  const [, after] = (rest ?? '').split(end)
  if (before === undefined || after === undefined) throw new Error(`README.md has no ${start} … ${end}`)
  return `${before}${start}\n\n${sectionOf(results)}\n${end}${after}`
}

/** The numbers, and a table of what does not pass. */
function sectionOf(results: Results): string {
  const { pass, miss, lost } = countOf(results.values())
  const share = ((100 * pass) / Math.max(pass + miss, 1)).toFixed(1)
  return [
    `${pass} of the ${pass + miss} scenarios whose requests survive the conversion pass (${share} in 100); of ${results.size} scenarios the`,
    `conversion loses ${lost}.`,
    '',
    ...table('Miss', ofKind(results, 'miss')),
    '',
    ...table('Lost', ofKind(results, 'lost')),
    ''
  ].join('\n')
}

type Failed = Exclude<Result, { readonly kind: 'pass' }>

function ofKind(results: Results, kind: Failed['kind']): readonly (readonly [string, Failed])[] {
  return [...results].flatMap(([name, result]) =>
    result.kind !== 'pass' && result.kind === kind ? [[name, result] as const] : []
  )
}

/** One row for each reason, with the scenarios that have it. */
function table(head: string, failed: readonly (readonly [string, Failed])[]): readonly string[] {
  const byReason = new Map<string, string[]>()
  for (const [name, { reason }] of failed) byReason.set(reason, [...(byReason.get(reason) ?? []), name])
  const rows = [...byReason].map(
    ([reason, names]) => `| ${names.map((name) => `\`${name}\``).join(' ')} | ${plain(reason)} |`
  )
  return [`| ${head} | Reason |`, '| --- | --- |', ...rows]
}

function plain(reason: string): string {
  return reason.replace(/\s+/g, ' ').replace(/[|<>`*_[\]\\]/g, '\\$&')
}
