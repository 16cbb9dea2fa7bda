/** Runs the examples of a README in one process beside the sources of their package, against the package's own mock of its service. */
import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import type { Api } from '../../generator/model/api.ts'
import { readmeModules } from '../support/readmePrograms.ts'
import { root } from '../support/revisions.ts'

const run = promisify(execFile)

/** Imports one module after the other; a `fetch` of their own aside, all of them reach the mock. */
const runner = `
import { inspect } from 'node:util'
import { mockService } from './src/testing.ts'
const mock = mockService()
globalThis.fetch = (url, init) => {
  // The ids of examples are those of rows that are there.
  mock.seedPath(new URL(url).pathname.replace(/^\\/v1/, ''))
  return mock.fetch(url, init)
}
console.log = () => {}
const failed = []
for (const path of process.argv.slice(2))
  await import(path).catch((error) => failed.push(\`\${path}: \${inspect(error)}\`))
process.stdout.write(JSON.stringify({ failed, requests: mock.requests.length }))
`

/** What came of the examples: how many ran, the faults, and how many requests reached the mock. */
export interface Examples {
  readonly count: number
  readonly failed: readonly string[]
  readonly requests: number
}

/** Runs all examples in TypeScript of the README among the files of a package. */
export async function ranExamples(files: ReadonlyMap<string, string>, api: Api): Promise<Examples> {
  const folder = mkdtempSync(join(tmpdir(), 'readme-'))
  const modules = readmeModules(files.get('README.md') ?? '', api)
  try {
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir')
    for (const [path, text] of [...files, ...modules, ['run.mts', runner] as const]) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    const paths = [...modules.keys()].map((path) => `./${path}`)
    const options = { cwd: folder, env: { PATH: process.env['PATH'] ?? '', TINY_TOKEN: 'test' } }
    const { stdout } = await run(process.execPath, ['--import', 'tsx', 'run.mts', ...paths], options)
    const told: Omit<Examples, 'count'> = JSON.parse(stdout)
    return { ...told, count: paths.length }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
