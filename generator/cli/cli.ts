/** argv → pipeline → exit status. */
import { diagnostic, GenerationError } from '../ground/diagnostics.ts'
import { generatorVersion } from '../ground/home.ts'
import { parseOptions, usage } from './arguments.ts'
import { changes } from './changes.ts'
import { commandOf, commands, UsageError } from './commandLine.ts'
import type { Options } from '../run/options.ts'
import type { Summary } from '../run/summary.ts'
import { UnacceptedError } from '../run/unaccepted.ts'
import { endAtSignals } from './interrupts.ts'
import { plainLook } from './look.ts'
import { check, generate, printModel } from '../run/pipeline.ts'
import { showStages } from './stages.ts'
import { printSummary } from './summary.ts'
import {
  printFailure,
  printStale,
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
    return await obey(argv, to)
  } catch (error) {
    // An invalid command line may still ask for JSON.
    return await tellError(error, { json: argv.includes('--json'), command: argv[0] ?? '' }, to)
  }
}

async function obey(argv: readonly string[], to: Terminal): Promise<number> {
  const command = commandOf(argv)
  const words = argv[0] === command ? argv.slice(1) : argv
  switch (command) {
    case 'changes':
      return (await changes(words, to)) ? status.good : status.breaking
    case 'propose':
      return (await import('./propose.ts')).tellProposal(words, to)
    case 'migrate':
      return (await import('./migrate.ts')).migrate(words, to)
    case 'init':
      return (await import('./init.ts')).init(words, to, (options) => generateAs(options, to))
    case 'help':
      return obey(helpOf(words), to)
    case 'generate':
      return generateAs(parseOptions(words), to)
    default:
      return command satisfies never
  }
}

/** `help changes` is `changes --help`. */
function helpOf(words: readonly string[]): readonly string[] {
  const [name = 'generate', stray] = words
  if (stray !== undefined) throw new UsageError(`help takes one command; got ${words.join(', ')}.`)
  const about = commandOf([name])
  return about === 'help' ? ['--help'] : [about, '--help']
}

async function generateAs(options: Options, to: Terminal): Promise<number> {
  if (options.help) to.out(usage)
  else if (options.version) to.out(`${generatorVersion()}\n`)
  else if (options.watch) await (await import('./watch.ts')).watch(options, () => runAndTell(options, to), to)
  else return runToItsEnd(options, to)
  return status.good
}

/** A run that Ctrl-C ends. */
async function runToItsEnd(options: Options, to: Terminal): Promise<number> {
  const ended = endAtSignals(to)
  try {
    return await run(options, to)
  } finally {
    ended()
  }
}

/** A run whose failure does not end the process. */
async function runAndTell(options: Options, to: Terminal): Promise<void> {
  try {
    await run(options, to)
  } catch (error) {
    await tellError(error, { json: false, command: 'generate' }, to)
  }
}

/** Prints what ended a command, and returns its exit status. */
async function tellError(
  error: unknown,
  { json, command }: { readonly json: boolean; readonly command: string },
  to: Terminal
): Promise<number> {
  if (error instanceof UsageError) {
    const known = commands.some((each) => each === command && each !== 'help' && each !== 'generate')
    const fix = error.remedy ?? `Run ${known ? `${command} --help` : 'with --help'} to see the options.`
    await printFailure([diagnostic('usage/arguments', 'the command line', error.message, fix)], json, to)
    return status.usage
  }
  if (error instanceof UnacceptedError) {
    printUnaccepted(error, json, to)
    return status.breaking
  }
  if (error instanceof GenerationError) {
    await printFailure(error.diagnostics, json, to, error.snapshots)
    return status.input
  }
  await reportFault(error, json, to)
  return status.fault
}

async function run(options: Options, to: Terminal): Promise<number> {
  if (options.census) {
    to.out(await (await import('../run/census.ts')).printCensus(options))
    return status.good
  }
  if (options.printModel) {
    const { text, ...told } = await printModel(options)
    printWarnings(options, told, to)
    to.out(text)
    return status.good
  }
  const start = performance.now()
  const showsStages = !options.quiet && !options.json
  const done = showStages({ look: (showsStages && to.look?.error) || plainLook, error: to.error })
  const act = options.check ? check : generate
  const summary = await act(options).finally(done)
  const isGood = summary.stale.length === 0
  if (options.json) to.out(`${JSON.stringify(jsonOf(options, summary))}\n`)
  else if (isGood) printSummary(options, summary, to)
  else await printStale(options, summary, to)
  if (isGood && showsStages && to.look?.out.stages === 'rewritten')
    to.out(`Done in ${((performance.now() - start) / 1000).toFixed(1)} s.\n`)
  return isGood ? status.good : status.input
}

/** A check that fails has its reasons among the diagnostics, as every failure. */
function jsonOf({ dryRun }: Options, { news: _, stale, told: changes, ...summary }: Summary) {
  return stale.length === 0
    ? { ok: true, dryRun, ...summary, changes }
    : { ok: false, diagnostics: [...summary.diagnostics, ...stale], changes }
}

/** A fault of the generator, which the user can only report. */
async function reportFault(error: unknown, json: boolean, to: Terminal): Promise<void> {
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  const fix =
    'This is a fault of the generator: report this message with the command and the document. DEBUG=1 adds a stack trace.'
  await printFailure([diagnostic('internal/fault', 'the generator', message, fix)], json, to)
  if (process.env['DEBUG'] && error instanceof Error) to.error(`${error.stack ?? ''}\n`)
}
