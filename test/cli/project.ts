/** A project of its own in a temporary folder: sdk.yaml, a small document, and the generator run in it. */
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'
import { beforeAll, inject, onTestFinished, TestRunner } from 'vitest'
import { main } from '../../generator/cli/cli.ts'
import { compiledMark, compileFaults } from '../../generator/emit/compile.ts'
import { readManifest } from '../../generator/emit/manifest.ts'
import { readCustom } from '../../generator/run/inputs.ts'
import { bareDecisions } from '../support/config.ts'
import { madeOnce } from '../support/madeOnce.ts'
import { root } from '../support/revisions.ts'
import { documentOf, type Sketch } from '../support/sketch.ts'

/** How a run ended and what it printed. */
export interface Run {
  readonly status: number | null
  readonly out: string
  readonly error: string
}

export interface Project {
  readonly folder: string
  at(path: string): string
  read(path: string): string
  put(path: string, text: string): void
  has(path: string): boolean
  /** Runs the generator in this process, in the folder of the project. */
  run(...argv: string[]): Promise<Run>
  /** Everything below a folder with its digest, and with its time of change where asked for. */
  tree(path?: string, withTimes?: boolean): Readonly<Record<string, string>>
}

/** Two operations, enough for every kind of run. */
export const sketch: Sketch = { 'POST /bot/create': 'createBot', 'GET /bot/{botId}/fetch': 'fetchBot' }

/** The text of a document as a server sends it: on one line. */
export function documentText(operations: Sketch = sketch): string {
  return JSON.stringify(documentOf(operations))
}

const texts = new Map<string, string>()

/** The committed decisions without those about the real document; nothing answers at their address unless one is given. */
export function configText(url = 'http://127.0.0.1:9/spec.json', more = ''): string {
  const text = texts.get(url) ?? decisionsWith(url)
  texts.set(url, text)
  return `${text}\n${more}`
}

function decisionsWith(url: string): string {
  const document = bareDecisions()
  document.setIn(['document', 'url'], url)
  return document.toString({ lineWidth: 0 })
}

/** Makes an empty folder that is removed after the test. One that a hook makes, for several tests, goes when the run ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(inject('scratch'), 'cli-'))
  if (TestRunner.getCurrentTest() !== undefined)
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Makes a project with a snapshot of the small document. */
export function project(files: Readonly<Record<string, string>> = {}): Project {
  return projectIn(temporaryFolder(), { ...small(), ...files })
}

const small = (): Readonly<Record<string, string>> => ({
  'spec/sdk.yaml': configText(),
  'spec/spec.json': documentText()
})

function projectIn(folder: string, files: Readonly<Record<string, string>>): Project {
  const at = (path: string): string => join(folder, path)
  const put = (path: string, text: string): void => {
    mkdirSync(dirname(at(path)), { recursive: true })
    writeFileSync(at(path), text)
  }
  for (const [path, text] of Object.entries(files)) put(path, text)
  return {
    folder,
    at,
    put,
    has: (path) => existsSync(at(path)),
    read: (path) => readFileSync(at(path), 'utf8'),
    run: (...argv) => runIn(folder, argv),
    tree: (path = '.', withTimes = false) => Object.fromEntries(treeOf(at(path), '', withTimes))
  }
}

/** A project in a folder that stands already. */
export function projectAt(folder: string): Project {
  return projectIn(folder, {})
}

/** A project whose package has been generated, with further files put there afterwards. */
export async function generatedProject(files: Readonly<Record<string, string>> = {}): Promise<Project> {
  const pattern = await generatedPattern()
  const folder = temporaryFolder()
  // Copies keep their times, as nothing here looks at them alone.
  cpSync(pattern, folder, { recursive: true, preserveTimestamps: true })
  return projectIn(folder, files)
}

/** A copy of a project, in a folder of its own. */
export function copyOfProject(
  { folder: from }: Project,
  files: Readonly<Record<string, string>> = {}
): Project {
  const folder = temporaryFolder()
  cpSync(from, folder, { recursive: true, preserveTimestamps: true })
  return projectIn(folder, files)
}

/** A project that is made once, before the tests of a file; each of them has a copy of it. */
export function madeBefore(make: () => Promise<Project>): () => Project {
  let pattern: Project | null = null
  beforeAll(async () => {
    pattern = await make()
  })
  return () => {
    if (pattern === null) throw new Error('A project that is made before the tests is asked for by a test.')
    return copyOfProject(pattern)
  }
}

/** The small project with its package, generated once for all tests. */
function generatedPattern(): Promise<string> {
  return madeOnce('pattern', async (folder) => {
    const { status, error } = await projectIn(folder, small()).run('--offline', '--verify')
    if (status !== 0) throw new Error(error)
  })
}

function runIn(folder: string, argv: readonly string[]): Promise<Run> {
  return runHere(main, folder, argv, (status) => {
    // A dry run leaves what was there, which a test may have spoilt.
    if (status === 0 && !argv.includes('--dry-run'))
      refuseUncompiled(join(folder, argv[argv.indexOf('--out') + 1 || argv.length] ?? 'generated'))
  })
}

/** Runs a command line in this process, in a folder; `look` may look around there at its end. */
export async function runHere(
  command: typeof main,
  folder: string,
  argv: readonly string[],
  look: (status: number) => void = () => undefined
): Promise<Run> {
  const printed = { out: '', error: '' }
  // The compiler remembers the first working directory that it asks for, and other tests of this worker share it.
  ts.sys.getCurrentDirectory()
  process.chdir(folder)
  const isInTest = TestRunner.getCurrentTest() !== undefined
  if (isInTest) onTestFinished(() => process.chdir(root))
  const status = await command(argv, {
    out: (text) => void (printed.out += text),
    error: (text) => void (printed.error += text)
  })
  look(status)
  if (!isInTest) process.chdir(root)
  return { status, ...printed }
}

/** Marks of packages that were found to compile; most tests emit one and the same. */
const compiled = new Set<string>()

/** Text in sdk.yaml by which a test says that its package is not to compile. */
export const uncompiled = '# The package of this test does not compile.\n'

/** Every package that a run of a test leaves compiles. */
function refuseUncompiled(output: string): void {
  if (
    !existsSync(join(output, '.manifest.json')) ||
    (existsSync('spec/sdk.yaml') && readFileSync('spec/sdk.yaml', 'utf8').includes(uncompiled))
  )
    return
  const manifest = readManifest(output)
  const files = new Map([...(manifest?.files ?? []), ...(manifest?.shared ?? [])])
  const custom = readCustom(output).texts
  const mark = compiledMark(files, custom)
  if (compiled.has(mark)) return
  const faults = compileFaults(
    new Map(
      [...files.keys()]
        .filter((path) => existsSync(join(output, path)))
        .map((path) => [path, readFileSync(join(output, path), 'utf8')])
    ),
    custom
  )
  if (faults.length > 0)
    throw new Error(faults.map(({ path, line, message }) => `${path}:${line}: ${message}`).join('\n'))
  compiled.add(mark)
}

function treeOf(folder: string, below: string, withTimes: boolean): ReadonlyArray<readonly [string, string]> {
  return readdirSync(join(folder, below))
    .sort()
    .flatMap((name) => {
      const path = below === '' ? name : `${below}/${name}`
      const stats = lstatSync(join(folder, path), { bigint: true })
      const time = withTimes ? ` ${stats.mtimeNs}` : ''
      if (stats.isDirectory()) return [[`${path}/`, time] as const, ...treeOf(folder, path, withTimes)]
      return [
        [
          path,
          `${createHash('sha256')
            .update(readFileSync(join(folder, path)))
            .digest('hex')}${time}`
        ] as const
      ]
    })
}
