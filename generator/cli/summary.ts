/** Prints the summary of a run, to standard output. */
import { dirname, join } from 'node:path'
import { counted } from '../ground/text.ts'
import { titleOf, visible, type Diagnostic, type DiagnosticCode } from '../ground/diagnostics.ts'
import type { Options } from '../run/options.ts'
import type { Summary } from '../run/summary.ts'
import { toldText } from '../run/toldText.ts'
import { coloursOf, plainLook } from './look.ts'
import { printWarnings, type Terminal } from './terminal.ts'

/** Prints the summary of a run, after its warnings. */
export function printSummary(options: Options, summary: Summary, to: Terminal): void {
  printWarnings(options, summary, to)
  if (options.quiet) return
  const { upToDate, fetch, report, diagnostics, told } = summary
  const { bold } = coloursOf(to.look?.out ?? plainLook)
  if (!upToDate) to.out(`${repairLines(diagnostics)}${unreadLines(options, diagnostics)}`)
  if (options.dryRun) printPlan(options, summary, to)
  else
    for (const { path, copy } of report.backedUp)
      to.out(
        `${join(options.out, path)} was edited; it was copied to ${join(options.out, copy)} and replaced.\n`
      )
  const would = options.dryRun ? 'to be ' : ''
  // A run that did not hear from the server must not read as if nothing had changed there.
  const source = fetch === 'failed' ? ' with the snapshot' : ''
  if (upToDate) to.out(`${bold(options.out)} is up to date${source}: ${partsText(summary)}.\n`)
  else
    to.out(
      `${bold(options.out)}: ${partsText(summary)}; ${report.written.length} ${would}written, ${report.deleted.length} ${would}deleted, ${report.unchanged.length} unchanged.\n`
    )
  if (fetch === 'failed')
    to.out('The document could not be fetched: whether it changed on the server is not known.\n')
  to.out(toldText(told, options.config))
}

/** What the package consists of, in one phrase. */
function partsText({ parts, operations, types, files }: Summary): string {
  const kinds = [
    ...(parts.pages === 0 ? [] : [`${parts.pages} with pages`]),
    ...(parts.streams === 0 ? [] : [`${parts.streams} with streams`])
  ]
  const answering = kinds.length === 0 ? '' : ` (${kinds.join(', ')})`
  return [
    counted(parts.resources, 'resource'),
    `${counted(operations, 'operation')}${answering}`,
    counted(types, 'type'),
    counted(files, 'file')
  ].join(', ')
}

/** How many files of one kind a dry run lists; `--json` has them all. */
const mostPlanned = 10

/** Lists what a run would do, one line a file. */
function printPlan({ config, out }: Options, { report, recorded, changesets }: Summary, to: Terminal): void {
  const edited = new Set(report.backedUp.map(({ path }) => path))
  const plans = [
    ['record', recorded.map((name) => join(dirname(config), name))],
    ['replace the edited', report.written.filter((path) => edited.has(path)).map((path) => join(out, path))],
    ['write', report.written.filter((path) => !edited.has(path)).map((path) => join(out, path))],
    ['delete', report.deleted.map((path) => join(out, path))],
    ['write the changeset', changesets.written],
    ['delete the changeset', changesets.deleted]
  ] as const
  to.out(
    plans.every(([, paths]) => paths.length === 0)
      ? 'A run would change nothing.\n'
      : 'A run would do this; nothing was written:\n'
  )
  for (const [verb, paths] of plans) {
    for (const path of paths.slice(0, mostPlanned)) to.out(`  ${verb} ${path}\n`)
    if (paths.length > mostPlanned)
      to.out(`  ${verb} ${counted(paths.length - mostPlanned, 'more file')}; --json lists them all\n`)
  }
}

/** The repairs of the document by kind, each with the first place; `--json` has all of them. Empty if nothing was repaired. */
function repairLines(diagnostics: readonly Diagnostic[]): string {
  const groups = new Map<DiagnosticCode, readonly Diagnostic[]>()
  for (const entry of diagnostics)
    if (entry.severity === 'repair') groups.set(entry.code, [...(groups.get(entry.code) ?? []), entry])
  const lines = [...groups].map(([code, [first, ...others]]) => {
    const where = `${others.length === 0 ? 'at' : 'first at'} ${visible(first?.place ?? '')}`
    return `  ${others.length + 1} × ${code.replace('repair/', '')}: ${titleOf(code)}, ${where}\n`
  })
  return lines.length === 0 ? '' : `Repaired in the document:\n${lines.join('')}`
}

/** What is unread without any effect on calls and types: one line, or with --verbose one for each construct. */
function unreadLines({ verbose }: Options, diagnostics: readonly Diagnostic[]): string {
  const unread = diagnostics.filter(
    ({ code, severity }) => code === 'document/unread' && severity === 'remark'
  )
  const [first] = unread
  if (first === undefined) return ''
  if (verbose)
    return unread.map(({ place, message }) => `Unread at ${visible(place)}: ${visible(message)}\n`).join('')
  return `Not read, without effect on calls: ${counted(unread.length, 'construct')}, first at ${visible(first.place)}; --census lists them.\n`
}
