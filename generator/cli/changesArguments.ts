import type { ChangesOptions } from '../run/changes.ts'
import type { Options } from '../run/options.ts'
import { parseOptions } from './arguments.ts'
import { meant, readWords, UsageError } from './commandLine.ts'

export const changesUsage = `Says what changes for the programs that use the package, judges it, and records what was released.

Usage: chatbotkit-sdk-generator changes [options]
       chatbotkit-sdk-generator changes --release [version]

  --from <what>       the surface of before: a surface.json, a folder that has one, an OpenAPI document, or a git
                      reference; what was released last if it is left out
  --to <what>         the surface of after, in the same ways; the package that a run would write if it is left out
  --form <form>       text (the default), markdown, json, or changeset (empty if nothing changed)
  --json              the same as --form json
  --gate              exit with 3 while a breaking change since the last release is not accepted, and say which
  --print-accept      print the lines of sdk.yaml that accept what is not accepted
  --release           record the package as it stands as released, if it is up to date and the gate is open; the version
                      is that of the package, and one that is given has to be the same
  --config <file>     the decisions about the SDK (spec/sdk.yaml)
  --out <folder>      where the package is (generated)
  --online            fetch the document first, or fail; without it the snapshot is used
  --help              print this

JSON has { verdict, bump, changes }. The verdict is none, patch, minor or major; the bump is what the version goes up by,
which before 1.0.0 is minor for a breaking change and patch for every other.
Exit status: 0 whatever changes, 1 if a side cannot be read or generated, 2 for wrong usage, 3 for a breaking change that
is not accepted (--gate, --release).
`

/** What \`changes\` does. */
export type ChangesCommand =
  | { readonly kind: 'report'; readonly given: ChangesOptions }
  | { readonly kind: 'gate'; readonly options: Options; readonly form: (typeof reports)[number] }
  | { readonly kind: 'accept'; readonly options: Options }
  | { readonly kind: 'release'; readonly options: Options; readonly version: string | null }

const reports = ['text', 'markdown', 'json'] as const
const forms = [...reports, 'changeset'] as const
const acts = ['gate', 'print-accept', 'release'] as const

/** Options that say nothing to an act, by its name. */
const foreign = {
  gate: ['from', 'to'],
  'print-accept': ['from', 'to', 'form', 'json'],
  release: ['from', 'to', 'form', 'online']
} as const satisfies Readonly<Record<(typeof acts)[number], readonly string[]>>

/** Reads the command line of \`changes\`; null if it asks for help. Throws a UsageError for one that cannot be understood. */
export function parseChanges(argv: readonly string[]): ChangesCommand | null {
  const { values, positionals } = parse(argv)
  if (values.help === true) return null
  const [act, other] = acts.filter((each) => values[each] === true)
  if (act !== undefined && other !== undefined)
    throw new UsageError(`--${act} and --${other} exclude each other.`, { remedy: 'Leave one of them out.' })
  const stranger = act === undefined ? undefined : foreign[act].find((each) => values[each] !== undefined)
  if (stranger !== undefined)
    throw new UsageError(`--${act} and --${stranger} exclude each other.`, {
      remedy: 'Leave one of them out.'
    })
  const [version, stray] = act === 'release' ? positionals : [undefined, positionals[0]]
  if (stray !== undefined) throw new UsageError(`Unexpected argument '${stray}'.`)
  const options = optionsOf(values)
  switch (act) {
    case 'gate':
      return { kind: 'gate', options, form: formOf(values, reports) }
    case 'print-accept':
      return { kind: 'accept', options }
    case 'release':
      return {
        kind: 'release',
        options: { ...options, json: values.json === true },
        version: version ?? null
      }
    case undefined:
      return {
        kind: 'report',
        given: { options, from: values.from ?? null, to: values.to ?? null, form: formOf(values, forms) }
      }
    default:
      return act satisfies never
  }
}

type Values = ReturnType<typeof parse>['values']

function formOf<Form extends ChangesOptions['form']>(values: Values, allowed: readonly Form[]): Form {
  const given = values.form ?? (values.json === true ? 'json' : 'text')
  const form = allowed.find((each) => each === given)
  if (form === undefined)
    throw new UsageError(
      `--form must be ${allowed.join(', ').replace(/, (?=\w+$)/, ' or ')}; got ${given}.${meant(given, allowed)}`
    )
  return form
}

function optionsOf(values: Values): Options {
  const passed = [
    ...(values.config === undefined ? [] : ['--config', values.config]),
    ...(values.out === undefined ? [] : ['--out', values.out]),
    ...(values.online === true ? [] : ['--offline'])
  ]
  // Who asks for the document of the server is not served with the snapshot.
  return { ...parseOptions(passed), save: false, ci: values.online === true }
}

function parse(argv: readonly string[]) {
  return readWords(argv, {
    allowPositionals: true,
    options: {
      from: { type: 'string' },
      to: { type: 'string' },
      form: { type: 'string' },
      json: { type: 'boolean' },
      gate: { type: 'boolean' },
      'print-accept': { type: 'boolean' },
      release: { type: 'boolean' },
      config: { type: 'string' },
      out: { type: 'string' },
      online: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' }
    }
  })
}
