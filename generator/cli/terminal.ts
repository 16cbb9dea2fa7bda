/** Prints the outcome of a run: results to standard output, everything else to standard error. */
import { formatDiagnostic, type Diagnostic } from '../ground/diagnostics.ts'
import type { Options } from '../run/options.ts'
import type { Summary } from '../run/summary.ts'
import { dirname, join } from 'node:path'
import { toldText } from '../run/toldText.ts'
import type { UnacceptedError } from '../run/unaccepted.ts'

/** The two streams that a run prints to. */
export interface Terminal {
  out(text: string): void
  error(text: string): void
}

/** How many files that differ are printed; the first ones show the reason, and `--json` has them all. */
const mostStale = 10

/** The streams of the process. A reader may close them early, as `head` does; that is not an error. */
export function terminal(): Terminal {
  const { stdout, stderr } = process
  for (const stream of [stdout, stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
    })
  }
  return { out: (text) => void stdout.write(text), error: (text) => void stderr.write(text) }
}

/** Prints warnings, and news that are new unless all are asked for, to standard error. */
export function printWarnings(
  { verbose }: Options,
  { diagnostics, news }: Pick<Summary, 'diagnostics' | 'news'>,
  to: Terminal
): void {
  const shown = new Set(verbose ? diagnostics.filter(({ severity }) => severity === 'news') : news)
  for (const entry of diagnostics)
    if (entry.severity === 'warning' || shown.has(entry)) to.error(`${formatDiagnostic(entry)}\n`)
}

/** Prints the summary of a run, after its warnings. */
export function printSummary(options: Options, summary: Summary, to: Terminal): void {
  const { operations, types, files, upToDate, fetch, report, diagnostics, told } = summary
  printWarnings(options, summary, to)
  const repairs = upToDate ? '' : countRepairs(diagnostics)
  if (repairs !== '') to.out(`Repaired in the document: ${repairs}.\n`)
  if (options.dryRun) printPlan(options, summary, to)
  else
    for (const { path, copy } of report.backedUp)
      to.out(
        `${join(options.out, path)} was edited; it was copied to ${join(options.out, copy)} and replaced.\n`
      )
  const what = `${operations} operations, ${types} types, ${files} files`
  const would = options.dryRun ? 'to be ' : ''
  // A run that did not hear from the server must not read as if nothing had changed there.
  const source = fetch === 'failed' ? ' with the snapshot' : ''
  if (upToDate) to.out(`${options.out} is up to date${source}: ${what}.\n`)
  else
    to.out(
      `${options.out}: ${what}; ${report.written.length} ${would}written, ${report.deleted.length} ${would}deleted, ${report.unchanged.length} unchanged.\n`
    )
  if (fetch === 'failed')
    to.out('The document could not be fetched: whether it changed on the server is not known.\n')
  to.out(toldText(told, options.config))
}

/** How many files of one kind a dry run lists; `--json` has them all. */
const mostPlanned = 10

/** Lists what a run would do, one line a file. */
function printPlan({ config, out }: Options, { report, recorded }: Summary, to: Terminal): void {
  const edited = new Set(report.backedUp.map(({ path }) => path))
  const plans = [
    ['record', recorded.map((name) => join(dirname(config), name))],
    ['replace the edited', report.written.filter((path) => edited.has(path)).map((path) => join(out, path))],
    ['write', report.written.filter((path) => !edited.has(path)).map((path) => join(out, path))],
    ['delete', report.deleted.map((path) => join(out, path))]
  ] as const
  to.out(
    plans.every(([, paths]) => paths.length === 0)
      ? 'A run would change nothing.\n'
      : 'A run would do this; nothing was written:\n'
  )
  for (const [verb, paths] of plans) {
    for (const path of paths.slice(0, mostPlanned)) to.out(`  ${verb} ${path}\n`)
    if (paths.length > mostPlanned)
      to.out(`  ${verb} ${paths.length - mostPlanned} more files; --json lists them all\n`)
  }
}

/** Prints what changes for programs and what makes a check fail, after its warnings. */
export function printStale(options: Options, summary: Summary, to: Terminal): void {
  printWarnings(options, summary, to)
  to.error(toldText(summary.told, options.config))
  printFailure(summary.stale, false, to)
}

/** Prints what a gate refuses: what changes by name, and one error, since the report has said each. */
export function printUnaccepted({ diagnostics, told }: UnacceptedError, json: boolean, to: Terminal): void {
  if (json) return to.out(`${JSON.stringify({ ok: false, diagnostics, changes: told })}\n`)
  for (const entry of diagnostics) if (entry.severity === 'warning') to.error(`${formatDiagnostic(entry)}\n`)
  to.error(`${toldText(told, 'sdk.yaml')}\n`)
  const [first, ...others] = diagnostics.filter(({ code }) => code === 'changes/breaking')
  if (first === undefined) return
  const more = others.length === 0 ? '' : ` And ${others.length} more, which are named above.`
  to.error(`${formatDiagnostic({ ...first, message: `${first.message}${more}` })}\n`)
}

/** Prints the errors that ended a run. */
export function printFailure(diagnostics: readonly Diagnostic[], json: boolean, to: Terminal): void {
  if (json) {
    to.out(`${JSON.stringify({ ok: false, diagnostics })}\n`)
    return
  }
  const stale = diagnostics.filter(({ code }) => code === 'output/stale')
  const dropped = new Set(stale.slice(mostStale))
  for (const entry of diagnostics) if (!dropped.has(entry)) to.error(`${formatDiagnostic(entry)}\n`)
  if (dropped.size > 0) to.error(`… and ${dropped.size} more; --json lists them all.\n`)
}

function countRepairs(diagnostics: readonly Diagnostic[]): string {
  const counts = new Map<string, number>()
  for (const { code, severity } of diagnostics)
    if (severity === 'repair') counts.set(code, (counts.get(code) ?? 0) + 1)
  return [...counts].map(([code, count]) => `${count} × ${code.replace('repair/', '')}`).join(', ')
}
