import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { digest } from '../../generator/ground/digest.ts'

const run = promisify(execFile)

/**
 * Installs packages that are no dependencies of the project into a folder of their own, once a machine: the peers of a
 * benchmark, the platforms of a test. The versions are exact, so that what two days show can be compared.
 *
 * @throws Error where the registry is not reached within so many milliseconds.
 */
export async function installPeers(
  name: string,
  versions: Readonly<Record<string, string>>,
  milliseconds = 180_000,
  flags: readonly string[] = [],
  shelves = join(tmpdir(), 'sdk-generator-peers')
): Promise<string> {
  const wanted = Object.entries(versions).map(([peer, version]) => `${peer}@${version}`)
  const shelf = join(shelves, name)
  const whole = wanted.join('+').replace(/[^\w.@+-]/g, '_')
  // No file system takes a longer name.
  const folder = join(shelf, whole.length <= 200 ? whole : digest(whole))
  if (existsSync(folder)) return folder
  mkdirSync(shelf, { recursive: true })
  console.log(`installing ${wanted.join(' ')} …`)
  // It gets its place when it is complete, so that neither a failure nor another run beside this one leaves half of it there.
  const staging = mkdtempSync(join(shelf, 'staging-'))
  try {
    writeFileSync(join(staging, 'package.json'), '{ "private": true, "type": "module" }\n')
    await run(
      'npm',
      [
        'install',
        '--no-audit',
        '--no-fund',
        '--save-exact',
        '--fetch-retries=1',
        '--fetch-retry-mintimeout=1000',
        ...flags,
        ...wanted
      ],
      { cwd: staging, timeout: milliseconds }
    )
    if (!existsSync(folder)) renameSync(staging, folder)
  } catch (cause) {
    throw new Error(`${wanted.join(' ')} could not be installed: ${reasonOf(cause, milliseconds)}`, { cause })
  } finally {
    rmSync(staging, { recursive: true, force: true })
  }
  return folder
}

function reasonOf(cause: unknown, milliseconds: number): string {
  if (!(cause instanceof Error)) return String(cause)
  if ('killed' in cause && cause.killed === true) return `npm took more than ${milliseconds} ms`
  const errors = 'stderr' in cause ? String(cause.stderr).match(/^npm error (?!A complete log).*$/gm) : null
  return errors?.[0] ?? cause.message
}
