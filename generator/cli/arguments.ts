import { parseArgs } from 'node:util'
import type { Options } from '../run/options.ts'

/** A command line that cannot be understood; the exit status is 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

export const usage = `Reads an OpenAPI document and writes a TypeScript SDK package.

Usage: chatbotkit-sdk-generator [options]

  --config <file>     the decisions about the SDK (spec/sdk.yaml); snapshot and locks stand beside it
  --spec <file|url>   generate from this document; nothing beside sdk.yaml changes unless --save is given
  --out <folder>      where the package is written (generated); the same holds for what stands beside sdk.yaml
  --offline           use no network: generate from the snapshot
  --check             write nothing; exit with 1 where the output is not what would be written, or does not compile
  --verify            compile the package before it is written; the manifest remembers it, so that a --check need not do it again
  --strict            a part of a schema that cannot be read is an error; without it that part has the type unknown, with a warning
  --ci                for pipelines: --check and --strict at once
  --force             replace generated files that were edited, after copying them aside
  --save              record the snapshot and the names of this run although --spec or --out is given
  --print-model       print the model as JSON and write nothing
  --json              print a summary of the run, or why there is none, as JSON
  --help              print this

Paths are relative to the working folder. DEBUG=1 in the environment adds a stack trace to a fault of the generator.
Exit status: 0 when the output is as it should be, 1 when the input or the output is at fault, 2 for wrong usage,
70 for a fault of the generator.
`

const flag = { type: 'boolean', default: false } as const

/** Flags that contradict each other: what the first promises the second would break. */
const contradictions = [
  ['check', 'print-model'],
  ['check', 'verify'],
  ['check', 'force'],
  ['check', 'save'],
  ['ci', 'print-model'],
  ['ci', 'verify'],
  ['ci', 'force'],
  ['ci', 'save'],
  ['print-model', 'verify'],
  ['print-model', 'force'],
  ['print-model', 'save']
] as const

/**
 * Reads the command line.
 *
 * @throws UsageError for an unknown flag, a missing value, a stray argument or flags that contradict each other.
 */
export function parseOptions(argv: readonly string[]): Options {
  const values = parse(argv)
  const check = values.check || values.ci
  const chosen = {
    config: values.config ?? 'spec/sdk.yaml',
    out: values.out ?? 'generated',
    spec: values.spec ?? null
  }
  for (const [name, value] of Object.entries(chosen))
    if (value === '') throw new UsageError(`--${name} needs a value.`)
  for (const [one, other] of contradictions) {
    if (values[one] && values[other]) throw new UsageError(`--${one} and --${other} exclude each other.`)
  }
  // A run with another document or another place is a trial; only the plain run moves the records.
  const isPlain = values.spec === undefined && values.out === undefined
  return {
    ...chosen,
    offline: values.offline,
    check,
    verify: values.verify,
    strict: values.strict || values.ci,
    force: values.force,
    save: (isPlain || values.save) && !check && !values['print-model'],
    printModel: values['print-model'],
    json: values.json,
    help: values.help
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
        verify: flag,
        strict: flag,
        ci: flag,
        force: flag,
        save: flag,
        'print-model': flag,
        json: flag,
        help: { ...flag, short: 'h' }
      }
    }).values
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    // Node says what is wrong in the first sentence and goes on with advice about its own syntax.
    const [sentence = ''] = error.message.split(/\.?(?:\n|\. )/)
    throw new UsageError(`${sentence}.`, { cause: error })
  }
}
