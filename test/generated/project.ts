/** An empty project with the packed package installed, as a user of the package has it. */
import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'
import { root } from '../support/revisions.ts'

const run = promisify(execFile)
const generated = join(root, 'generated')
const typescript = join(root, 'node_modules/typescript/bin/tsc')

const exportedFormat = z.strictObject({ types: z.string(), default: z.string() })
const exported = z.union([z.string(), z.strictObject({ import: exportedFormat, require: exportedFormat })])
const manifestSchema = z.object({
  name: z.string(),
  exports: z.record(z.string(), exported),
  dependencies: z.record(z.string(), z.string()).optional(),
  devDependencies: z.record(z.string(), z.string())
})

/** The manifest of the package, as far as tests read it. */
export type PackageManifest = z.infer<typeof manifestSchema>

/** How a command ended. */
export interface Ended {
  readonly code: number
  readonly output: string
  readonly errors: string
}

/** A project with the package in its node_modules. */
export interface Project {
  readonly folder: string
  /** Where the package was installed. */
  readonly installed: string
  readonly manifest: PackageManifest
  readonly tarball: string
  /** Size of the tarball in bytes. */
  readonly packed: number
  /** Writes a file of the project. */
  write(name: string, text: string): void
  /** Runs Node on these arguments. */
  node(args: readonly string[], env?: Readonly<Record<string, string>>): Promise<Ended>
  /** Runs the compiler on these arguments; strict, and with every declaration checked. */
  compile(args: readonly string[]): Promise<Ended>
  remove(): void
}

const strict = [
  '--strict',
  '--exactOptionalPropertyTypes',
  '--noUncheckedIndexedAccess',
  '--skipLibCheck',
  'false',
  '--target',
  'es2022'
]

/** Builds and packs the package of a folder in a copy, so that tests do not write into each other's `dist`, and installs it. */
export async function packedProject(folderOfPackage = generated): Promise<Project> {
  const work = mkdtempSync(join(tmpdir(), 'packed-'))
  await packInto(work, folderOfPackage)
  return projectIn(work)
}

/** Packs the package of a folder into another one, and installs it in a project there. */
export async function packInto(work: string, folderOfPackage = generated): Promise<void> {
  const source = join(work, 'source')
  cpSync(folderOfPackage, source, {
    recursive: true,
    filter: (path) => !['dist', 'node_modules'].includes(basename(path))
  })
  symlinkSync(join(root, 'node_modules'), join(source, 'node_modules'), 'dir')
  await run('npm', ['pack', '--pack-destination', work], { cwd: source })
  rmSync(source, { recursive: true })
  await install(join(work, 'project'), tarballIn(work))
}

/** The project in a folder that was packed into. */
export function projectIn(work: string): Project {
  const folder = join(work, 'project')
  const installed = join(folder, 'node_modules', packageIn(folder))
  const tarball = tarballIn(work)
  return {
    folder,
    installed,
    manifest: readManifest(installed),
    tarball,
    packed: readFileSync(tarball).length,
    ...commands(folder),
    remove: () => rmSync(work, { recursive: true })
  }
}

function tarballIn(work: string): string {
  const [name = ''] = readdirSync(work).filter((each) => each.endsWith('.tgz'))
  return join(work, name)
}

/** The name of the one package that is installed in a project. */
function packageIn(folder: string): string {
  const { dependencies } = z
    .object({ dependencies: z.record(z.string(), z.string()) })
    .parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')))
  return Object.keys(dependencies)[0] ?? ''
}

async function install(folder: string, tarball: string): Promise<void> {
  cpSync(join(root, 'test/generated/programs'), folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{ "name": "project", "private": true }\n')
  await run('npm', ['install', '--offline', '--no-audit', '--no-fund', tarball], { cwd: folder })
}

function commands(folder: string): Pick<Project, 'write' | 'node' | 'compile'> {
  const node: Project['node'] = (args, env = {}) =>
    ended(run(process.execPath, [...args], { cwd: folder, env: { PATH: process.env['PATH'] ?? '', ...env } }))
  return {
    write: (name, text) => writeFileSync(join(folder, name), text),
    node,
    compile: (args) => node([typescript, ...strict, ...args])
  }
}

const failed = z.object({ code: z.number(), stdout: z.string(), stderr: z.string() })

async function ended(running: Promise<{ readonly stdout: string; readonly stderr: string }>): Promise<Ended> {
  try {
    const { stdout, stderr } = await running
    return { code: 0, output: stdout, errors: stderr }
  } catch (error) {
    const { code, stdout, stderr } = failed.parse(error)
    return { code, output: stdout, errors: stderr }
  }
}

function readManifest(folder: string): PackageManifest {
  return manifestSchema.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')))
}
