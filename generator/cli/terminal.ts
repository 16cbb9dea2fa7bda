/** Prints to the two streams of a process: results to standard output, everything else to standard error. */
import { formatDiagnostic, type Diagnostic, type Snapshots } from '../ground/diagnostics.ts'
import { isAddress } from '../ground/address.ts'
import type { Options } from '../run/options.ts'
import type { Summary } from '../run/summary.ts'
import { toldText } from '../run/toldText.ts'
import type { UnacceptedError } from '../run/unaccepted.ts'
import { counted } from '../ground/text.ts'
import { errorsText, shownFaults, shownWarnings, type Shown } from './faultGroups.ts'
import { coloursOf, lookOf, plainLook, type Look } from './look.ts'

/** The two streams that a run prints to. */
export interface Terminal {
  out(text: string): void
  error(text: string): void
  /** How each may look; plain if absent. */
  readonly look?: { readonly out: Look; readonly error: Look }
}

/** The streams of the process. A reader may close them early, as `head` does; that is not an error. */
export function terminal(): Terminal {
  const { stdout, stderr } = process
  for (const stream of [stdout, stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
    })
  }
  return {
    out: (text) => void stdout.write(text),
    error: (text) => void stderr.write(text),
    look: { out: lookOf(stdout, process.env), error: lookOf(stderr, process.env) }
  }
}

/** Prints warnings, those of one kind together, and news that are new; with `--verbose` each warning and all news. To standard error. */
export function printWarnings(
  { verbose }: Options,
  { diagnostics, news }: Pick<Summary, 'diagnostics' | 'news'>,
  to: Terminal
): void {
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning')
  if (verbose) for (const entry of warnings) printDiagnostic(entry, to)
  else printShown(shownWarnings(warnings), to)
  const shown = new Set(verbose ? diagnostics.filter(({ severity }) => severity === 'news') : news)
  for (const entry of diagnostics) if (shown.has(entry)) printDiagnostic(entry, to)
}

function printShown(
  shown: readonly Shown[],
  to: Terminal,
  lines: ReadonlyMap<Diagnostic, string> = new Map()
): void {
  for (const each of shown)
    if (each.kind === 'fault')
      printDiagnostic(withOthers(withLine(each.entry, lines.get(each.entry)), each.others), to)
    else to.error(`${each.text}\n`)
}

function withOthers(entry: Diagnostic, others: number): Diagnostic {
  if (others === 0) return entry
  return {
    ...entry,
    message: `${entry.message} The same at ${counted(others, 'more place')}; --json lists them.`
  }
}

/** Prints what changes for programs and what makes a check fail, after its warnings. */
export async function printStale(options: Options, summary: Summary, to: Terminal): Promise<void> {
  printWarnings(options, summary, to)
  to.error(toldText(summary.told, options.config))
  await printFailure(summary.stale, false, to)
}

/** Prints what a gate refuses: what changes by name, and one error, since the report has said each. */
export function printUnaccepted({ diagnostics, told }: UnacceptedError, json: boolean, to: Terminal): void {
  if (json) return to.out(`${JSON.stringify({ ok: false, diagnostics, changes: told })}\n`)
  printShown(shownWarnings(diagnostics.filter(({ severity }) => severity === 'warning')), to)
  to.error(`${toldText(told, 'sdk.yaml')}\n`)
  const [first, ...others] = diagnostics.filter(({ code }) => code === 'changes/breaking')
  if (first === undefined) return
  const more = others.length === 0 ? '' : ` And ${others.length} more, named above.`
  printDiagnostic({ ...first, message: `${first.message}${more}` }, to)
}

/** Prints the errors that ended a run, and its warnings before them, by kind. */
export async function printFailure(
  diagnostics: readonly Diagnostic[],
  json: boolean,
  to: Terminal,
  snapshots: Snapshots = new Map()
): Promise<void> {
  const { linesOf } = await import('../run/documentLines.ts')
  const lines = linesOf(diagnostics, snapshots)
  if (json) {
    const located = diagnostics.map((entry) => {
      const at = lines.get(entry)
      return at === undefined ? entry : { ...entry, at }
    })
    to.out(`${JSON.stringify({ ok: false, diagnostics: located })}\n`)
    return
  }
  printShown(shownFaults(diagnostics), to, lines)
  to.error(countLine(diagnostics))
}

/** A pointer with the line there: that of the document if it is a file, else that of its snapshot. */
function withLine(entry: Diagnostic, at: string | undefined): Diagnostic {
  if (at === undefined) return entry
  const place = isAddress(entry.place)
    ? `${entry.place} (${at} of the snapshot)`
    : `${at} (${entry.place.slice(entry.place.indexOf('#'))})`
  return { ...entry, place }
}

/** How many errors of each kind there are; empty for one error, and for a check, which lists files. */
function countLine(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  return errors.length < 2 || errors.every(({ code }) => code === 'output/stale')
    ? ''
    : `${errorsText(errors)}\n`
}

function printDiagnostic(entry: Diagnostic, to: Terminal): void {
  const { red, yellow, cyan, dim } = coloursOf(to.look?.error ?? plainLook)
  const paint = { error: red, warning: yellow, news: cyan, repair: dim, remark: dim }[entry.severity]
  const text = formatDiagnostic(entry)
  to.error(`${paint(entry.severity)}${text.slice(entry.severity.length)}\n`)
}
