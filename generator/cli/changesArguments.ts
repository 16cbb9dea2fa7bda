import { parseArgs } from 'node:util'
import type { ChangesOptions } from '../run/changes.ts'
import { parseOptions, UsageError } from './arguments.ts'

export const changesUsage = `Compares two surfaces of the package and says what changes for the programs that use it. Writes no file.

Usage: chatbotkit-sdk-generator changes [options]

  --from <what>       the surface of before: a surface.json, a folder that has one, an OpenAPI document, or a git
                      reference; the package as it stands if it is left out
  --to <what>         the surface of after, in the same ways; the package that a run would write if it is left out
  --form <form>       text (the default), markdown or json
  --json              the same as --form json
  --config <file>     the decisions about the SDK (spec/sdk.yaml)
  --out <folder>      where the package is (generated)
  --online            fetch the document first; without it the snapshot is used
  --help              print this

JSON has { verdict, bump, changes }. The verdict is none, patch, minor or major; the bump is what the version goes up by,
which before 1.0.0 is minor for a breaking change and patch for every other.
Exit status: 0 whatever changes, 1 if a side cannot be read or generated, 2 for wrong usage.
`

const forms = ['text', 'markdown', 'json'] as const

/** Reads the command line of \`changes\`; null if it asks for help. Throws a UsageError for one that cannot be understood. */
export function parseChanges(argv: readonly string[]): ChangesOptions | null {
  const values = parse(argv)
  if (values.help === true) return null
  for (const [name, value] of Object.entries(values))
    if (value === '') throw new UsageError(`--${name} needs a value.`)
  const given = values.form ?? (values.json === true ? 'json' : 'text')
  const form = forms.find((each) => each === given)
  if (form === undefined) throw new UsageError(`--form must be text, markdown or json; got ${given}.`)
  const passed = [
    ...(values.config === undefined ? [] : ['--config', values.config]),
    ...(values.out === undefined ? [] : ['--out', values.out]),
    ...(values.online === true ? [] : ['--offline'])
  ]
  return {
    options: { ...parseOptions(passed), save: false },
    from: values.from ?? null,
    to: values.to ?? null,
    form
  }
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        from: { type: 'string' },
        to: { type: 'string' },
        form: { type: 'string' },
        json: { type: 'boolean' },
        config: { type: 'string' },
        out: { type: 'string' },
        online: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' }
      }
    }).values
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    const [sentence = ''] = error.message.split(/\.?(?:\n|\. )/)
    throw new UsageError(`${sentence}.`, { cause: error })
  }
}
