/** argv → pipeline → exit status. */
import { diagnostic, GenerationError } from '../ground/diagnostics.ts'
import { parseOptions, usage, UsageError } from './arguments.ts'
import { changes } from './changes.ts'
import type { Options } from '../run/options.ts'
import type { Summary } from '../run/summary.ts'
import { UnacceptedError } from '../run/unaccepted.ts'
import {
  printFailure,
  printStale,
  printSummary,
  printUnaccepted,
  printWarnings,
  terminal,
  type Terminal
} from './terminal.ts'

/** Exit statuses. 70 is an internal software error in sysexits(3). */
const status = { good: 0, input: 1, usage: 2, breaking: 3, fault: 70 } as const

/** Runs the generator with the arguments of a command line and returns the exit status; it never throws. */
export async function main(argv: readonly string[], to: Terminal = terminal()): Promise<number> {
  try {
    if (argv[0] === 'changes') return (await changes(argv.slice(1), to)) ? status.good : status.breaking
    if (argv[0] === 'propose') return await (await import('./propose.ts')).tellProposal(argv.slice(1), to)
    if (argv[0] === 'migrate') return await (await import('./migrate.ts')).migrate(argv.slice(1), to)
    if (argv[0] === 'init') return await (await import('./init.ts')).init(argv.slice(1), to)
    const options = parseOptions(argv)
    if (options.help) to.out(usage)
    else return await run(options, to)
    return status.good
  } catch (error) {
    // An invalid command line may still ask for JSON.
    const json = argv.includes('--json')
    if (error instanceof UsageError) {
      printFailure(
        [
          diagnostic(
            'usage/arguments',
            'the command line',
            error.message,
            'Run with --help to see the options.'
          )
        ],
        json,
        to
      )
      return status.usage
    }
    if (error instanceof UnacceptedError) {
      printUnaccepted(error, json, to)
      return status.breaking
    }
    if (error instanceof GenerationError) {
      printFailure(error.diagnostics, json, to)
      return status.input
    }
    reportFault(error, json, to)
    return status.fault
  }
}

async function run(options: Options, to: Terminal): Promise<number> {
  const { check, generate, printModel } = await import('../run/pipeline.ts')
  if (options.printModel) {
    const { text, ...told } = await printModel(options)
    printWarnings(options, told, to)
    to.out(text)
    return status.good
  }
  const summary = options.check ? await check(options) : await generate(options)
  const isGood = summary.stale.length === 0
  if (options.json) to.out(`${JSON.stringify(jsonOf(options, summary))}\n`)
  else if (isGood) printSummary(options, summary, to)
  else printStale(options, summary, to)
  return isGood ? status.good : status.input
}

/** A check that fails has its reasons among the diagnostics, as every failure. */
function jsonOf({ dryRun }: Options, { news: _, stale, told: changes, ...summary }: Summary) {
  return stale.length === 0
    ? { ok: true, dryRun, ...summary, changes }
    : { ok: false, diagnostics: [...summary.diagnostics, ...stale], changes }
}

/** A fault of the generator, which the user can only report. */
function reportFault(error: unknown, json: boolean, to: Terminal): void {
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  const fix =
    'This is a fault of the generator: report this message with the command and the document. DEBUG=1 adds a stack trace.'
  printFailure([diagnostic('internal/fault', 'the generator', message, fix)], json, to)
  if (process.env['DEBUG'] && error instanceof Error) to.error(`${error.stack ?? ''}\n`)
}
