/** The package of an earlier commit, built by its own build, so that a bench can say what became dearer. */
import { execFile } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { packedProject } from '../generated/project.ts'
import { root } from '../support/revisions.ts'

const run = promisify(execFile)

/** The last commit before the runtime refused what it does not understand; what came since is measured against it. */
export const baseline = 'e03914b'

/** Where the packed package of a commit lies, or why there is none. */
export type Before = { readonly folder: string; readonly commit: string } | { readonly absent: string }

/** The package as it was at a ref of this repository; it is built once a machine and commit. */
export async function packageAt(ref: string): Promise<Before> {
  const commit = await commitOf(ref)
  if (commit === null) return { absent: `git does not know ${ref} here` }
  const shelf = join(tmpdir(), 'sdk-generator-before')
  const folder = join(shelf, commit)
  if (existsSync(folder)) return { folder, commit }
  mkdirSync(shelf, { recursive: true })
  const staging = mkdtempSync(join(shelf, 'staging-'))
  try {
    const archive = join(staging, 'package.tar')
    await run('git', ['archive', '--output', archive, commit, 'generated'], { cwd: root })
    await run('tar', ['-xf', archive, '-C', staging])
    const project = await packedProject(join(staging, 'generated'))
    // It gets its place when it is complete, so that another run beside this one never finds half of it.
    cpSync(project.installed, join(staging, 'complete'), { recursive: true })
    project.remove()
    if (!existsSync(folder)) renameSync(join(staging, 'complete'), folder)
  } catch (error) {
    return {
      absent: `the package of ${ref} cannot be built: ${error instanceof Error ? error.message : String(error)}`
    }
  } finally {
    rmSync(staging, { recursive: true, force: true })
  }
  return { folder, commit }
}

/** The full name of a commit, null if git or the commit is absent. */
async function commitOf(ref: string): Promise<string | null> {
  try {
    return (
      await run('git', ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`], {
        cwd: root
      })
    ).stdout.trim()
  } catch {
    return null
  }
}
