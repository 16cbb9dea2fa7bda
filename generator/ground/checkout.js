// A checkout runs a build of its source, which it keeps outside of it by the digest of what it was made from.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { digestOfStanding, filesOfCode } from './codeDigest.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** How many builds are kept: a process may still load parts of an earlier one, and branches are switched back. */
const kept = 8

/**
 * The folder of the build of this checkout; it is made first if the source has changed.
 *
 * @returns {Promise<URL>}
 */
export async function checkoutBuild() {
  const digest = digestOfStanding(
    root,
    filesOfCode(root, 'generator'),
    join(root, '.cache/digests/generator')
  )
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
 * Builds the source into a folder: an entry each for the command line and for the thread with the compiler, and what they share. What
 * every run loads is one module, because each further one takes as long to find as to read.
 *
 * @param {string} folder
 * @param {string | null} digest The digest of the source, if the build is to be that of a checkout.
 */
export async function buildInto(folder, digest) {
  const { build } = await import('rolldown')
  await build({
    cwd: root,
    input: { 'cli/cli': 'generator/cli/cli.ts', 'run/compilerThread': 'generator/run/compilerThread.ts' },
    external: (id) => !id.startsWith('.') && !isAbsolute(id),
    platform: 'node',
    // The settings of the project that types are checked with are not those of a build.
    tsconfig: false,
    transform: {
      target: 'node20.19',
      define: { digestOfSource: digest === null ? 'undefined' : JSON.stringify(digest) }
    },
    logLevel: 'warn',
    output: {
      dir: folder,
      format: 'esm',
      sourcemap: true,
      entryFileNames: '[name].js',
      hashCharacters: 'hex',
      chunkFileNames: 'parts/[name]-[hash].js',
      codeSplitting: { groups: [{ name: 'start', tags: ['$initial'] }] }
    }
  })
}
