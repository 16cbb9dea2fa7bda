/** argv → pipeline → exit status; prints progress and diagnostics. */
import type { Diagnostic } from './diagnostics.ts'
import { parseOptions, usage, UsageError, type Options } from './options.ts'
import type { Summary } from './pipeline.ts'

/** Where a run prints to. */
export interface Terminal {
  out(text: string): void
  error(text: string): void
}

const terminal: Terminal = { out: (text) => void process.stdout.write(text), error: (text) => void process.stderr.write(text) }

/** Runs the generator with the arguments of a command line; the exit status is 0, 1 for faulty input, 2 for wrong usage. */
export async function main(argv: readonly string[], to: Terminal = terminal): Promise<number> {
  try {
    const options = parseOptions(argv)
    if (options.help) to.out(usage)
    else await run(options, to)
    return 0
  } catch (error) {
    if (error instanceof UsageError) {
      to.error(`${error.message}\nTry --help.\n`)
      return 2
    }
    if (!(error instanceof Error) || error.name !== 'GenerationError' || !('diagnostics' in error)) throw error
    return report(error, argv, to)
  }
}

async function run(options: Options, to: Terminal): Promise<void> {
  const { upToDate } = await import('./quick.ts')
  if (await upToDate(options)) {
    to.out(options.json ? `${JSON.stringify({ ok: true, upToDate: true })}\n` : `${options.out} is up to date.\n`)
    return
  }
  const pipeline = await import('./pipeline.ts')
  if (options.printModel) {
    to.out(await pipeline.printModel(options))
    return
  }
  const summary = options.check ? await pipeline.check(options) : await pipeline.generate(options)
  if (options.json) to.out(`${JSON.stringify({ ok: true, upToDate: false, ...summary })}\n`)
  else await printSummary(options, summary, to)
}

async function printSummary(options: Options, { operations, types, files, report, diagnostics }: Summary, to: Terminal): Promise<void> {
  const { formatDiagnostic } = await import('./diagnostics.ts')
  for (const entry of diagnostics.filter(({ severity }) => severity !== 'repair')) to.error(`${formatDiagnostic(entry)}\n`)
  const repairs = countRepairs(diagnostics)
  if (repairs !== '') to.out(`Repaired in the document: ${repairs}.\n`)
  for (const { path, copy } of report.backedUp) to.out(`${path} was edited; it was copied to ${copy} and replaced.\n`)
  const what = `${operations} operations, ${types} types, ${files} files`
  if (options.check) to.out(`${options.out} is what the generator writes: ${what}.\n`)
  else to.out(`${options.out}: ${what}; ${report.written.length} written, ${report.deleted.length} deleted, ${report.unchanged.length} unchanged.\n`)
}

function countRepairs(diagnostics: readonly Diagnostic[]): string {
  const counts = new Map<string, number>()
  for (const { code, severity } of diagnostics) if (severity === 'repair') counts.set(code, (counts.get(code) ?? 0) + 1)
  return [...counts].map(([code, count]) => `${count} × ${code.replace('repair/', '')}`).join(', ')
}

function report(error: Error & { readonly diagnostics?: unknown }, argv: readonly string[], to: Terminal): number {
  if (argv.includes('--json')) to.out(`${JSON.stringify({ ok: false, diagnostics: error.diagnostics })}\n`)
  else to.error(`${error.message}\n`)
  return 1
}
