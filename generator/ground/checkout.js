// A checkout runs a build of its source, which it keeps outside of it by the digest of what it was made from.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { digestOfCode } from './codeDigest.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** How many builds are kept: a process may still load parts of an earlier one, and branches are switched back. */
const kept = 8

/**
 * The folder of the build of this checkout; it is made first if the source has changed.
 *
 * @returns {Promise<URL>}
 */
export async function checkoutBuild() {
  const digest = digestOfCode(root, 'generator')
  const builds = join(root, '.cache/build')
  const folder = join(builds, digest)
  if (!existsSync(folder)) await keepBuild(builds, folder, digest)
  return pathToFileURL(`${folder}/`)
}

/**
 * Builds beside the place and moves the whole there, so that no process sees a part of a build.
 *
 * @param {string} builds
 * @param {string} folder
 * @param {string} digest
 */
async function keepBuild(builds, folder, digest) {
  mkdirSync(builds, { recursive: true })
  const staging = mkdtempSync(join(builds, 'new-'))
  try {
    await buildInto(staging, digest)
    renameSync(staging, folder)
  } catch (error) {
    rmSync(staging, { recursive: true, force: true })
    // Another process made the same build first.
    if (!existsSync(folder)) throw error
  }
  for (const old of oldestFirst(builds).slice(0, -kept)) rmSync(old, { recursive: true, force: true })
}

/**
 * @param {string} builds
 * @returns {readonly string[]}
 */
function oldestFirst(builds) {
  const timed = readdirSync(builds).flatMap((name) => {
    const path = join(builds, name)
    const stats = statSync(path, { throwIfNoEntry: false })
    return stats === undefined ? [] : [{ path, time: stats.mtimeMs }]
  })
  return timed.sort((left, right) => left.time - right.time).map(({ path }) => path)
}

/**
 * Builds the source into a folder: an entry each for the command line and for the thread with the compiler, and what they share.
 *
 * @param {string} folder
 * @param {string | null} digest The digest of the source, if the build is to be that of a checkout.
 */
export async function buildInto(folder, digest) {
  const { build } = await import('esbuild')
  await build({
    absWorkingDir: root,
    entryPoints: ['generator/cli/cli.ts', 'generator/run/compilerThread.ts'],
    outbase: 'generator',
    outdir: folder,
    chunkNames: 'parts/[name]-[hash]',
    bundle: true,
    splitting: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    sourcemap: true,
    define: { digestOfSource: digest === null ? 'undefined' : JSON.stringify(digest) },
    // The settings of the project that types are checked with are not those of a build.
    tsconfigRaw: {}
  })
}
