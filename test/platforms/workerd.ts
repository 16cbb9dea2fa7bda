/** The checks in a worker: workerd runs one bundle, as the edge does. */
import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'
import { installPeers } from '../support/peers.ts'
import { patience, type Runner } from './processes.ts'
import { readReport } from './programs.ts'

const run = promisify(execFile)

/** A release of workerd; with `nodejs_compat` a worker also sees what Node's `process` says. */
export async function workerd(
  versions: { readonly workerd: string; readonly esbuild: string },
  date: string,
  flags: readonly string[]
): Promise<Runner> {
  const folder = await installPeers('workerd', versions, patience)
  const binary = (name: string): string => join(folder, 'node_modules/.bin', name)
  await run(binary('workerd'), ['--version'], { timeout: 30_000 })
  return async (programs, plan) => {
    const work = programs.folder('esnext')
    await run(
      binary('esbuild'),
      [
        'worker.mjs',
        '--bundle',
        '--format=esm',
        '--platform=neutral',
        '--conditions=workerd,worker,browser',
        '--outfile=bundle.mjs'
      ],
      { cwd: work }
    )
    writeFileSync(join(work, 'config.capnp'), configOf(date, flags))
    const child = spawn(
      binary('workerd'),
      ['serve', 'config.capnp', '--socket-addr=http=127.0.0.1:0', '--control-fd=3'],
      { cwd: work, stdio: ['ignore', 'inherit', 'pipe', 'pipe'] }
    )
    try {
      const port = await portOf(child)
      const answer = await fetch(`http://127.0.0.1:${port}/`, {
        method: 'POST',
        body: JSON.stringify(plan),
        signal: AbortSignal.timeout(90_000)
      })
      return readReport(await answer.text())
    } finally {
      child.kill()
    }
  }
}

// Without the service named internet a worker reaches public addresses only.
function configOf(date: string, flags: readonly string[]): string {
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "bundle.mjs", esModule = embed "bundle.mjs")],
      compatibilityDate = "${date}",
      compatibilityFlags = ${JSON.stringify(flags)},
    )),
    (name = "internet", network = (allow = ["private", "local"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
`
}

const listening = z.object({ event: z.literal('listen'), port: z.number() })

/** The port, which workerd tells when it listens; what it says instead where it does not start. */
function portOf(child: ChildProcess): Promise<number> {
  const [, , errors, control] = child.stdio
  return new Promise((resolve, reject) => {
    let said = ''
    errors?.on('data', (piece: Buffer) => (said += piece.toString()))
    control?.once('data', (piece: Buffer) => resolve(listening.parse(JSON.parse(piece.toString())).port))
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`workerd ended with ${code}: ${said}`)))
  })
}
