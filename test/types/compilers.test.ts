import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Project } from '../generated/project.ts'
import { sharedProject } from '../generated/sharedProject.ts'
import { root } from '../support/revisions.ts'

const run = promisify(execFile)

/** The compilers that people have, by the name under which they are installed. */
const compilers = {
  '5.4': 'typescript-5.4',
  '5.9': 'typescript',
  '6.0': 'typescript-6.0',
  '7.0': 'typescript-7'
} as const
type Version = keyof typeof compilers

const strict = [
  '--noEmit',
  '--strict',
  '--exactOptionalPropertyTypes',
  '--noUncheckedIndexedAccess',
  '--isolatedModules',
  '--skipLibCheck',
  'false',
  '--target',
  'es2022',
  '--lib',
  'es2023,dom'
]

/** How modules are found. */
const resolutions = {
  nodenext: ['--module', 'nodenext'],
  bundler: ['--module', 'esnext', '--moduleResolution', 'bundler']
} as const

const isLong = process.env['LONG'] !== undefined

/** What is checked without LONG too. */
const always: ReadonlySet<string> = new Set(['5.4 nodenext', '5.9 nodenext'])

const rows = keysOf(compilers).flatMap((version) =>
  keysOf(resolutions).map((resolution) => ({ name: `${version} ${resolution}`, version, resolution }))
)

let project: Project

beforeAll(async () => {
  project = await sharedProject()
  project.write('whole.mts', wholeProgram())
})

afterAll(() => project?.remove())

describe('the packed declarations', () => {
  test.each(rows.filter(({ name }) => isLong || always.has(name)))(
    'compile with TypeScript $name',
    async ({ version, resolution }) => {
      expect(
        await compile(version, project.folder, [
          ...strict,
          ...resolutions[resolution],
          'whole.mts',
          'journey.mts'
        ])
      ).toBe('')
    }
  )

  test('every compiler reads the packed declarations', async () => {
    project.write(
      'mistaken.mts',
      `import { BotClient } from '${project.manifest.name}/bot'\nexport const mistake: number = BotClient\n`
    )
    expect(
      await compile('5.4', project.folder, [...strict, ...resolutions.nodenext, 'mistaken.mts'])
    ).toContain('mistaken.mts(2,14): error TS2322')
  })

  test.skipIf(isLong)('every compiler compiles the sources, with LONG only', () => {
    console.log(
      `Skipped: ${rows.length - always.size} of ${rows.length} combinations of compiler and resolution, and the sources under ${sourceVersions.join(' and ')}.`
    )
  })
})

/** Every subpath, so that every file of declarations is read. */
function wholeProgram(): string {
  const subpaths = Object.keys(project.manifest.exports)
    .filter((path) => path !== './package.json' && !path.includes('*'))
    .map((path) => `${project.manifest.name}${path.slice(1)}`)
  return subpaths.map((path, index) => `export * as part${index} from '${path}'`).join('\n')
}

const sourceVersions = ['5.9', '7.0'] as const satisfies readonly Version[]

describe.runIf(isLong)('the sources', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sources-'))
  const flags = [
    '--isolatedDeclarations',
    '--declaration',
    '--erasableSyntaxOnly',
    '--verbatimModuleSyntax',
    '--allowImportingTsExtensions',
    '--lib',
    'es2023,dom,dom.iterable,dom.asynciterable'
  ]

  beforeAll(() => {
    cpSync(join(root, 'generated/src'), join(folder, 'src'), { recursive: true })
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n')
    writeFileSync(join(folder, 'entry.ts'), `export * from './src/index.ts'\n`)
  })

  afterAll(() => rmSync(folder, { recursive: true }))

  test.each(
    sourceVersions.flatMap((version) => keysOf(resolutions).map((resolution) => ({ version, resolution })))
  )('compile with TypeScript $version $resolution', async ({ version, resolution }) => {
    expect(
      await compile(version, folder, [...strict, ...resolutions[resolution], ...flags, 'entry.ts'])
    ).toBe('')
  })
})

function keysOf<T extends object>(object: T): readonly (keyof T & string)[] {
  return Object.keys(object) as (keyof T & string)[]
}

/** What a compiler prints. */
async function compile(version: Version, folder: string, args: readonly string[]): Promise<string> {
  const compiler = join(root, 'node_modules', compilers[version], 'bin/tsc')
  const said = await run(process.execPath, [compiler, ...args], { cwd: folder, maxBuffer: 2 ** 26 }).catch(
    (error: { readonly stdout: string; readonly stderr: string }) => error
  )
  return `${said.stdout}${said.stderr}`
}
