/** Prints the outcome of a run: results to standard output, everything else to standard error. */
import { formatDiagnostic, type Diagnostic } from '../ground/diagnostics.ts'
import type { Options } from '../run/options.ts'
import type { Summary } from '../run/pipeline.ts'
import { join } from 'node:path'

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
  const { operations, types, files, upToDate, report, diagnostics } = summary
  printWarnings(options, summary, to)
  const repairs = upToDate ? '' : countRepairs(diagnostics)
  if (repairs !== '') to.out(`Repaired in the document: ${repairs}.\n`)
  for (const { path, copy } of report.backedUp)
    to.out(
      `${join(options.out, path)} was edited; it was copied to ${join(options.out, copy)} and replaced.\n`
    )
  const what = `${operations} operations, ${types} types, ${files} files`
  if (upToDate) to.out(`${options.out} is up to date: ${what}.\n`)
  else
    to.out(
      `${options.out}: ${what}; ${report.written.length} written, ${report.deleted.length} deleted, ${report.unchanged.length} unchanged.\n`
    )
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
