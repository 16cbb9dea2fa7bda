/** The checks in a process of its own: Node, Bun and Deno. */
import { execFile } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { installPeers } from '../support/peers.ts'
import { readReport, type Plan, type Programs, type Report, type Target } from './programs.ts'

const run = promisify(execFile)

/** Milliseconds that an installation may take; a registry that says nothing must not hold up the tests for long. */
export const patience = 60_000

/** Runs the checks on one platform. */
export type Runner = (programs: Programs, plan: Plan) => Promise<Report>

/** The Node that runs this. */
export async function thisNode(): Promise<Runner> {
  return runnerOf(process.execPath, [], 'es2022')
}

/** A release of Node. */
export async function node(version: string, target: Target): Promise<Runner> {
  return checked(await nodeBinary(version), [], target)
}

/** Where a release of Node is; its binaries are packages by system and processor. */
export async function nodeBinary(version: string): Promise<string> {
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
  const folder = await installPeers('node', { [name]: version }, patience)
  return join(folder, 'node_modules', name, 'bin/node')
}

/** A release of Bun. */
export async function bun(version: string): Promise<Runner> {
  return checked(
    join(await installPeers('bun', { bun: version }, patience), 'node_modules/.bin/bun'),
    [],
    'esnext'
  )
}

/** A release of Deno, which may reach loopback and read what is given to it, and nothing else: no environment, for instance. */
export async function deno(version: string): Promise<Runner> {
  const permissions = ['--no-prompt', '--allow-net=127.0.0.1', `--allow-read=${tmpdir()}`]
  return checked(
    join(await installPeers('deno', { deno: version }, patience), 'node_modules/.bin/deno'),
    ['run', ...permissions],
    'esnext'
  )
}

/** A binary that was installed need not run on this machine. */
async function checked(binary: string, flags: readonly string[], target: Target): Promise<Runner> {
  await run(binary, ['--version'], { timeout: 30_000 })
  return runnerOf(binary, flags, target)
}

function runnerOf(binary: string, flags: readonly string[], target: Target): Runner {
  return async (programs, plan) => {
    const program = join(programs.folder(target), 'process.mjs')
    const { stdout, stderr } = await run(binary, [...flags, program, JSON.stringify(plan)], {
      cwd: programs.folder(target),
      // It must end by itself: a timer or a connection left behind would keep it alive.
      timeout: 60_000,
      env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', DENO_NO_UPDATE_CHECK: '1' }
    })
    return { ...readReport(stdout), 'what it prints beside': stderr }
  }
}
