/** The generator as a process of its own, from a copy whose source and templates a test may change. */
import { spawn } from 'node:child_process'
import { cpSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../support/revisions.ts'
import { temporaryFolder, type Run } from './project.ts'
import { withoutStages } from './withoutStages.ts'

/** Copies the generator, with the libraries linked. */
export function copyOfGenerator(): string {
  const folder = temporaryFolder()
  for (const path of ['generator', 'templates', 'package.json'])
    cpSync(join(root, path), join(folder, path), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  return folder
}

export interface Command {
  /** The copy of the generator, or the generator itself. */
  readonly generator?: string
  /** The working folder. */
  readonly folder: string
  readonly argv: readonly string[]
  readonly environment?: Readonly<Record<string, string>>
  /** Another version of Node than the one that runs the test. */
  readonly program?: string
  /** Options for Node itself. */
  readonly node?: readonly string[]
  /** Close the standard output as soon as something came. */
  readonly closeEarly?: boolean
  /** Keep the lines that tell the stages. */
  readonly stages?: boolean
}

/** Runs the command in a process and waits for its end. */
export function runProcess({
  generator = root,
  folder,
  argv,
  environment = {},
  program = process.execPath,
  node = [],
  closeEarly = false,
  stages = false
}: Command): Promise<Run> {
  return new Promise((resolve, reject) => {
    const bin = join(generator, 'generator/cli/bin.js')
    const child = spawn(program, [...node, bin, ...argv], {
      cwd: folder,
      env: { PATH: process.env['PATH'], ...environment },
      stdio: ['ignore', 'pipe', 'pipe']
    })
    const printed = { out: '', error: '' }
    child.stdout.on('data', (chunk: Buffer) => {
      printed.out += chunk.toString()
      if (closeEarly) child.stdout.destroy()
    })
    child.stderr.on('data', (chunk: Buffer) => void (printed.error += chunk.toString()))
    child.on('error', reject)
    child.on('close', (status) => {
      const { out, error } = printed
      resolve({ status, out, error: stages ? error : withoutStages(error) })
    })
  })
}
