/** `init`: says which files it wrote, which were there, and what comes next; a document that was given is generated from at once. */
import { join, relative, resolve } from 'node:path'
import { sdkPlace, type Options } from '../run/options.ts'
import { parseOptions } from './arguments.ts'
import { initUsage, parseInit } from './initArguments.ts'
import { isStandardInput, keepInput } from './standardInput.ts'
import type { Terminal } from './terminal.ts'

/** Runs `init` and returns the exit status, which is that of `generate` if a document was given. */
export async function init(
  argv: readonly string[],
  to: Terminal,
  generate: (options: Options) => Promise<number>
): Promise<number> {
  const parsed = parseInit(argv)
  if (parsed === null) {
    to.out(initUsage)
    return 0
  }
  const { initialise } = await import('../run/init.ts')
  const { document } = parsed
  const own =
    document !== null && isStandardInput(document.place)
      ? await keepInput(parsed.folder, process.stdin)
      : null
  const options =
    document === null || own === null ? parsed : { ...parsed, document: { ...document, place: own.place } }
  const place = (path: string): string => (options.folder === '.' ? path : join(options.folder, path))
  const run = parseOptions(['--config', place(sdkPlace), '--out', place('generated')])
  const { written, kept, census, acquired } = await initialise(options, run).catch((error: unknown) => {
    own?.remove()
    throw error
  })
  const folder = relative(process.cwd(), resolve(options.folder))
  const shown = (path: string): string => (folder === '' ? path : `${folder}/${path}`)
  for (const path of written) to.out(`Wrote ${shown(path)}.\n`)
  for (const path of kept) to.out(`${shown(path)} exists and was left as it is.\n`)
  if (census !== '') to.out(`\n${census}`)
  const status =
    options.document === null ? 0 : await generate(acquired === null ? run : { ...run, acquired })
  if (status !== 0) return status
  const there = (path: string): string => (path === '' ? '' : `cd ${quoted(path)} && `)
  to.out(
    options.document === null
      ? `\nNext: ${there(folder)}npm install --save-dev chatbotkit-sdk-generator && npx chatbotkit-sdk-generator\n`
      : `\nNext: ${there(shown('generated'))}npm install && npm test\n`
  )
  if (options.workflows) to.out(beforePublishing)
  return 0
}

const beforePublishing = `
Before the workflows can do their work:
  - Commit package-lock.json, spec/ and generated/ together with them.
  - Allow GitHub Actions to create pull requests (Settings, Actions, General), and to push to the default branch.
  - Write package.repository in ${sdkPlace}, which npm compares with the provenance.
  - Name this repository and sdk-release.yml as the trusted publisher of the package on npmjs.com.
`

/** A folder as a word of a shell. */
function quoted(folder: string): string {
  return /^[\w./-]+$/.test(folder) ? folder : `'${folder.replaceAll("'", `'\\''`)}'`
}
