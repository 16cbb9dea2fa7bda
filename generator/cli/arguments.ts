import { resolve, sep } from 'node:path'
import { sdkPlace, type Options } from '../run/options.ts'
import { flag, readWords, UsageError } from './commandLine.ts'

export const usage = `Reads an OpenAPI document and writes a TypeScript SDK package.

Usage: chatbotkit-sdk-generator [generate] [options]
       chatbotkit-sdk-generator <command> [options]

  generate            writes the package, and is what runs without a command
  init [folder]       writes the files that a repository begins with
  changes             says what changes for programs, judges it, and records releases
  migrate <folder>    rewrites a program of the package that this one follows
  propose             for a pipeline: regenerates and opens a pull request
  help [command]      prints what a command takes, as <command> --help does

Options of generate:

  --config <file>     the decisions about the SDK (spec/sdk.yaml); snapshot and locks, the records, are beside it
  --spec <file|url>   generate from this document instead; the records stay as they are unless --save is given
  --out <folder>      where the package is written (generated)
  --offline           use no network: generate from the snapshot
  --check             write nothing; exit with 1 if the output is not what would be written, or does not compile
  --frozen            use no network, and exit with 1 if the snapshot is not the locked one or a record would change
  --dry-run           write nothing, and list what a run would write, delete and record
  --verify            compile the package before it is written; a later --check does not compile it again
  --strict            fail if a part of a schema cannot be read; without it that part has the type unknown, with a warning
  --ci                fail if the document cannot be fetched; without it the snapshot is used, with a warning; also --strict
  --force             replace generated files that were edited, after copying them aside
  --save              record the snapshot and the names of this run although --spec is given
  --print-model       print the model as JSON and write nothing
  --census            print which constructs of OpenAPI the document uses and what is done with each, and write nothing
  --watch, -w         run again when the document, sdk.yaml, a template or a file in src/custom changes, until Ctrl-C
  --verbose           print what an earlier run has told of names that the document lost, and all that is unread, too
  --quiet, -q         print warnings and errors alone
  --json              print a summary of the run, or its errors, as JSON
  --version, -v       print the version of the generator
  --help, -h          print this

Paths are relative to the working folder. DEBUG=1 in the environment adds a stack trace to a fault of the generator.
Exit status: 0 if the output is right, 1 if the input or the output is at fault, 2 for an invalid command line,
3 for a breaking change that is not accepted (--frozen), 70 for a fault of the generator.
`

/** Pairs of flags that exclude each other. */
const contradictions = [
  ['check', 'print-model'],
  ['check', 'verify'],
  ['check', 'force'],
  ['check', 'save'],
  ['check', 'dry-run'],
  ['frozen', 'spec'],
  ['frozen', 'save'],
  ['frozen', 'print-model'],
  ['print-model', 'verify'],
  ['print-model', 'force'],
  ['print-model', 'save'],
  ['print-model', 'dry-run'],
  ['census', 'check'],
  ['census', 'frozen'],
  ['census', 'print-model'],
  ['census', 'verify'],
  ['census', 'force'],
  ['census', 'save'],
  ['census', 'dry-run'],
  ['quiet', 'verbose'],
  ['quiet', 'json'],
  ['quiet', 'dry-run'],
  ['quiet', 'print-model'],
  ['quiet', 'census'],
  ['watch', 'check'],
  ['watch', 'frozen'],
  ['watch', 'ci'],
  ['watch', 'json'],
  ['watch', 'print-model'],
  ['watch', 'census']
] as const

/**
 * Reads the command line.
 *
 * @throws UsageError for an unknown flag, a missing value, a stray argument or flags that contradict each other.
 */
export function parseOptions(argv: readonly string[]): Options {
  const values = parse(argv)
  const chosen = {
    config: values.config ?? sdkPlace,
    out: values.out ?? 'generated',
    spec: values.spec ?? null
  }
  for (const [one, other] of contradictions) {
    if (isGiven(values[one]) && isGiven(values[other]))
      throw new UsageError(`--${one} and --${other} exclude each other.`, {
        remedy: 'Leave one of them out.'
      })
  }
  refuseAbove(chosen.out)
  // A run with another document is a trial of it.
  const records = values.spec === undefined || values.save
  return {
    ...chosen,
    offline: values.offline,
    check: values.check,
    verify: values.verify,
    strict: values.strict || values.ci,
    force: values.force,
    save: records && !values.check && !values.frozen && !values['print-model'] && !values.census,
    frozen: values.frozen,
    ci: values.ci,
    dryRun: values['dry-run'],
    printModel: values['print-model'],
    census: values.census,
    json: values.json,
    verbose: values.verbose,
    quiet: values.quiet,
    watch: values.watch,
    version: values.version,
    help: values.help
  }
}

/** A package takes its whole folder: one above the working folder would hold files of other projects, and of the system. */
function refuseAbove(out: string): void {
  const [folder, working] = [resolve(out), process.cwd()]
  const start = folder.endsWith(sep) ? folder : folder + sep
  if (folder !== working && working.startsWith(start))
    throw new UsageError(
      `--out must not be a folder above the working folder; got ${out}. Run there with --out .`
    )
}

function isGiven(value: string | boolean | undefined): boolean {
  return value !== undefined && value !== false
}

function parse(argv: readonly string[]) {
  return readWords(argv, {
    options: {
      config: { type: 'string' },
      spec: { type: 'string' },
      out: { type: 'string' },
      offline: flag,
      check: flag,
      verify: flag,
      strict: flag,
      ci: flag,
      force: flag,
      save: flag,
      frozen: flag,
      'dry-run': flag,
      'print-model': flag,
      census: flag,
      json: flag,
      verbose: flag,
      quiet: { ...flag, short: 'q' },
      watch: { ...flag, short: 'w' },
      version: { ...flag, short: 'v' },
      help: { ...flag, short: 'h' }
    }
  }).values
}
