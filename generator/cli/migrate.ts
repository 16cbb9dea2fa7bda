/** `migrate`: reads its command line, and says what was rewritten and what is left. */
import { relative } from 'node:path'
import { counted } from '../ground/text.ts'
import type { Options } from '../run/options.ts'
import { parseOptions } from './arguments.ts'
import { readWords, UsageError } from './commandLine.ts'
import type { Terminal } from './terminal.ts'

const usage = `Rewrites a program that was written for another package: the one that \`compat\` of sdk.yaml names, else the one
whose names come with the generator.

Usage: chatbotkit-sdk-generator migrate <folder> [options]

  --dry-run           write nothing, and print the lines that would change
  --config <file>     the sdk.yaml whose \`compat\` names the package (spec/sdk.yaml; if that has none, what comes with the generator)
  --json              print what was done as JSON
  --print-names       print what is known of the names of that package as JSON, and rewrite nothing
  --help              print this

It changes imports and calls that the types of the installed package explain, and nothing else; it lists what is left for a
person. It may run again: what is rewritten stays. Folders called node_modules, dist, build, out or coverage are left out.
Exit status: 0 if the program was read, 1 if it was not, 2 for an invalid command line.
`

/** Runs \`migrate\` and returns the exit status. */
export async function migrate(argv: readonly string[], to: Terminal): Promise<number> {
  const { values, positionals } = parse(argv)
  const [folder, ...more] = positionals
  if (values.help === true) {
    to.out(usage)
    return 0
  }
  if (values['print-names'] === true) {
    const { printNames } = await import('../run/oldPackage.ts')
    to.out(await printNames(optionsOf(values)))
    return 0
  }
  if (folder === undefined || folder === '' || more.length > 0)
    throw new UsageError(`migrate needs one folder; got ${positionals.length}.`)
  const { migrate: run } = await import('../run/migrate.ts')
  const isDry = values['dry-run'] === true
  const { old, now, files, left } = await run(optionsOf(values), folder)
  const shown = (path: string): string => relative(process.cwd(), path)
  if (values.json === true) {
    const told = {
      files: files.map(({ path }) => shown(path)),
      left: left.map((each) => ({ ...each, path: shown(each.path) }))
    }
    to.out(`${JSON.stringify({ ok: true, dryRun: isDry, ...told })}\n`)
    return 0
  }
  for (const { path, lines } of files)
    to.out(isDry ? `--- ${shown(path)}\n${lines.join('\n')}\n` : `Rewrote ${shown(path)}.\n`)
  for (const { path, line, column, message, fix } of left)
    to.out(`left at ${shown(path)}:${line}:${column}: ${message} → ${fix}\n`)
  to.out(
    `${old} → ${now}: ${counted(files.length, 'file')} ${isDry ? 'to be ' : ''}rewritten, ${counted(left.length, 'place')} left for a person.\n`
  )
  if (files.length === 0 && left.length === 0) to.out(`No program in ${folder} imports ${old}.\n`)
  if (files.length > 0)
    to.out(`Next: install ${now}, compile the program, and read its MIGRATION.md where a type differs.\n`)
  return 0
}

/** The options of a run that reads what is recorded. */
function optionsOf(values: ReturnType<typeof parse>['values']): Options {
  return parseOptions([
    '--offline',
    ...(values['dry-run'] === true ? ['--dry-run'] : []),
    ...(values.config === undefined ? [] : ['--config', values.config])
  ])
}

function parse(argv: readonly string[]) {
  return readWords(argv, {
    allowPositionals: true,
    options: {
      config: { type: 'string' },
      'dry-run': { type: 'boolean' },
      json: { type: 'boolean' },
      'print-names': { type: 'boolean' },
      help: { type: 'boolean', short: 'h' }
    }
  })
}
