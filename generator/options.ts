import { parseArgs } from 'node:util'

/** What the command line asks for. */
export interface Options {
  /** sdk.yaml; the snapshot and the locks stand beside it. */
  readonly config: string
  /** A file or address of a document to generate from instead of the configured one, or null. */
  readonly spec: string | null
  readonly out: string
  readonly offline: boolean
  readonly check: boolean
  readonly force: boolean
  readonly save: boolean
  readonly printModel: boolean
  readonly json: boolean
  readonly help: boolean
}

/** A command line that cannot be understood; the exit status is 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

export const usage = `Reads an OpenAPI document and writes a TypeScript SDK package.

Usage: chatbotkit-sdk-generator [options]

  --config <file>     the decisions about the SDK (spec/sdk.yaml); snapshot and locks stand beside it
  --spec <file|url>   generate from this document; nothing beside sdk.yaml changes unless --save is given
  --out <folder>      where the package is written (generated)
  --offline           use no network: generate from the snapshot
  --check             write nothing; exit with 1 where the output is not what would be written
  --force             replace generated files that were edited, after copying them aside
  --save              record the snapshot and the names of this run although --spec or --out is given
  --print-model       print the model as JSON and write nothing
  --json              print a summary of the run as JSON
  --help              print this

Exit status: 0 when the output is as it should be, 1 when the input or the output is at fault, 2 for wrong usage.
`

const flag = { type: 'boolean', default: false } as const

/**
 * Reads the command line.
 *
 * @throws UsageError for an unknown flag, a missing value or a stray argument.
 */
export function parseOptions(argv: readonly string[]): Options {
  const values = parse(argv)
  const chosen = { config: values.config ?? 'spec/sdk.yaml', out: values.out ?? 'generated', spec: values.spec ?? null }
  for (const [name, value] of Object.entries(chosen)) if (value === '') throw new UsageError(`--${name} needs a value.`)
  if (values['print-model'] && values.check) throw new UsageError('--print-model and --check exclude each other.')
  // A run with another document or another place is a trial; only the plain run moves the records.
  const isPlain = values.spec === undefined && values.out === undefined
  return {
    ...chosen,
    offline: values.offline,
    check: values.check,
    force: values.force,
    save: (isPlain || values.save) && !values.check && !values['print-model'],
    printModel: values['print-model'],
    json: values.json,
    help: values.help,
  }
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        config: { type: 'string' },
        spec: { type: 'string' },
        out: { type: 'string' },
        offline: flag,
        check: flag,
        force: flag,
        save: flag,
        'print-model': flag,
        json: flag,
        help: { ...flag, short: 'h' },
      },
    }).values
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error })
  }
}
