/** The specifications and their server: installed once a machine, outside of the project, and compiled once. */
import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { z } from 'zod'
import { digest } from '../../generator/ground/digest.ts'
import { nodeBinary } from '../platforms/processes.ts'
import { installPeers } from '../support/peers.ts'
import { cuts, node, openapi, packages } from './pins.ts'
import { readScenarios, type Scenario } from './scenario.ts'

const run = promisify(execFile)
const programs = fileURLToPath(new URL('programs/', import.meta.url))

/** A specification that was converted to OpenAPI; a service with several versions has a document of each. */
export interface Converted {
  /** Path from the root of the specifications. */
  readonly folder: string
  /** Name of the file. */
  readonly name: string
  /** Where it is on this machine. */
  readonly place: string
  readonly text: string
}

/** Where the suite is on this machine, and the Node that runs it. */
export interface Suite {
  readonly folder: string
  readonly node: string
}

/** @throws Error if the registry is not reached. */
export async function install(): Promise<Suite> {
  const binary = await nodeBinary(node)
  const folder = await installPeers('conformance', packages, 600_000, ['--legacy-peer-deps'])
  // The server asks which commit it runs.
  if (!existsSync(join(folder, '.git'))) {
    const git = (...args: readonly string[]) => run('git', ['-C', folder, ...args])
    writeFileSync(join(folder, '.gitignore'), 'node_modules\n')
    await git('init', '--quiet')
    await git('add', '.gitignore', 'package.json')
    const author = ['-c', 'user.name=conformance', '-c', 'user.email=conformance@example.com']
    await git(...author, 'commit', '--quiet', '--message', 'Install')
  }
  return { folder, node: binary }
}

/** What the converter made of the specifications. */
export async function convert(suite: Suite): Promise<readonly Converted[]> {
  const out = join(suite.folder, `openapi-${openapi}-${digest(JSON.stringify(cuts)).slice(0, 8)}`)
  if (!existsSync(out)) {
    console.log('converting the specifications …')
    const staging = `${out}-${process.pid}`
    rmSync(staging, { recursive: true, force: true })
    mkdirSync(staging)
    const told = await program(suite, 'compile.mjs', staging, openapi, JSON.stringify(cuts))
    writeFileSync(join(staging, 'told.json'), told)
    renameSync(staging, out)
  }
  const found = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /[\\/]\S+\.json$/.test(path)
  )
  return found.sort().map((path) => ({
    folder: dirname(path).replaceAll('\\', '/'),
    name: basename(path),
    place: join(out, path),
    text: readFileSync(join(out, path), 'utf8')
  }))
}

/** The scenarios; what they say of the address of their server is about `base`. */
export async function scenariosOf(suite: Suite, base: string): Promise<readonly Scenario[]> {
  return readScenarios(await program(suite, 'scenarios.mjs', base))
}

async function program(suite: Suite, name: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await run(suite.node, [join(programs, name), ...args], {
    cwd: suite.folder,
    maxBuffer: 2 ** 28
  })
  return stdout
}

/** A server of all scenarios. */
export interface Server {
  readonly base: string
  /** Ends it, and gives what its coverage file says of each scenario. */
  stop(): Promise<Readonly<Record<string, string>>>
}

const coverage = z.array(z.object({ results: z.record(z.string(), z.string()) }))

export async function serve(suite: Suite, work: string): Promise<Server> {
  const port = await freePort()
  const base = `http://localhost:${port}`
  const file = join(work, 'coverage.json')
  rmSync(file, { force: true })
  const specs = join('node_modules', '@typespec', 'http-specs', 'specs')
  const script = join('node_modules', '@typespec', 'spector', 'dist', 'src', 'cli', 'cli.js')
  const args = [script, 'serve', specs, '--port', String(port), '--coverageFile', file]
  const child = spawn(suite.node, args, { cwd: suite.folder, stdio: ['ignore', 'pipe', 'pipe'] })
  const log: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => log.push(String(data)))
  await answers(base, child, log)
  return {
    base,
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      await ended
      writeFileSync(join(work, 'server.log'), log.join(''))
      const reports = coverage.parse(JSON.parse(readFileSync(file, 'utf8')))
      return Object.assign({}, ...reports.map(({ results }) => results))
    }
  }
}

async function answers(base: string, child: ChildProcess, log: readonly string[]): Promise<void> {
  for (let waited = 0; waited < 120_000; waited += 250) {
    if (child.exitCode !== null) break
    const response = await fetch(`${base}/.coverage`).catch(() => null)
    if (response?.ok === true) return
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  child.kill()
  throw new Error(`The server of the scenarios did not start:\n${log.join('')}`)
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, () => {
      const address = probe.address()
      probe.close(() =>
        typeof address === 'object' && address !== null
          ? resolve(address.port)
          : reject(new Error('The system gave no port'))
      )
    })
  })
}
