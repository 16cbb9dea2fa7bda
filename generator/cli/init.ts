/** `init`: says which files it wrote, which were there, and what comes next. */
import { relative, resolve } from 'node:path'
import { sdkPlace } from '../run/options.ts'
import { initUsage, parseInit } from './initArguments.ts'
import type { Terminal } from './terminal.ts'

/** Runs `init` and returns the exit status. */
export async function init(argv: readonly string[], to: Terminal): Promise<number> {
  const options = parseInit(argv)
  if (options === null) {
    to.out(initUsage)
    return 0
  }
  const { initialise } = await import('../run/init.ts')
  const { written, kept } = initialise(options)
  const folder = relative(process.cwd(), resolve(options.folder))
  const shown = (path: string): string => (folder === '' ? path : `${folder}/${path}`)
  for (const path of written) to.out(`Wrote ${shown(path)}.\n`)
  for (const path of kept) to.out(`${shown(path)} exists and was left as it is.\n`)
  const there = folder === '' ? '' : `cd ${quoted(folder)} && `
  to.out(`\nNext: ${there}npm install --save-dev chatbotkit-sdk-generator && npx chatbotkit-sdk-generator\n`)
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
