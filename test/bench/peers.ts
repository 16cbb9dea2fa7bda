import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Installs the peers of a benchmark into a folder of their own, once a machine: they are no dependencies of the
 * project. The versions are exact, so that figures of two days can be compared.
 */
export function installPeers(name: string, versions: Readonly<Record<string, string>>): string {
  const wanted = Object.entries(versions).map(([peer, version]) => `${peer}@${version}`)
  const folder = join(tmpdir(), 'sdk-generator-bench', name, wanted.join('+').replace(/[^\w.@+-]/g, '_'))
  if (existsSync(join(folder, 'node_modules', '.installed'))) return folder
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n')
  console.log(`installing ${wanted.join(' ')} …`)
  const npm = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--save-exact', ...wanted], { cwd: folder, encoding: 'utf8' })
  if (npm.status !== 0) throw new Error(`The peers could not be installed:\n${npm.stderr}`)
  writeFileSync(join(folder, 'node_modules', '.installed'), '')
  return folder
}
