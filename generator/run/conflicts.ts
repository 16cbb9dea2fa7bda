/** Files of a project in which git left a merge conflict: each is told with what to do about it, before anything reads them. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { compatFiles } from '../decide/compatTexts.ts'
import { emittedConflicts } from '../emit/conflicts.ts'
import { listFiles, names as ownNames } from '../emit/outputPath.ts'
import { conflictDiagnostic } from '../ground/conflict.ts'
import { GenerationError, type Diagnostic } from '../ground/diagnostics.ts'
import { isFile } from '../ground/files.ts'
import { namesLockName, releasedName } from '../records/fileNames.ts'
import { snapshotName } from '../records/snapshot.ts'
import { lockName } from '../records/snapshotLock.ts'
import { recordsFolder } from './inputs.ts'
import type { Options } from './options.ts'

/** A file that a run reads, and what ends a conflict in it. */
interface Read {
  readonly path: string
  readonly advice: string
}

/**
 * Looks at everything that a run reads beside the document; emitted files are told where they differ from what was written.
 *
 * @throws GenerationError `input/conflict` with each file that has a conflict.
 */
export function refuseConflicts(options: Options): void {
  const conflicts = [
    ...filesOf(options).flatMap(({ path, advice }) => conflictAt(path, advice) ?? []),
    ...emittedConflicts(options.out, [ownNames.manifest, 'package.json'])
  ]
  if (conflicts.length > 0) throw new GenerationError(conflicts)
}

function conflictAt(path: string, advice: string): Diagnostic | null {
  if (!isFile(path)) return null
  return conflictDiagnostic(readFileSync(path), path, advice)
}

const byHand = 'Keep what is right of both sides, delete the lines with the markers, and run again.'

function filesOf(options: Options): readonly Read[] {
  const { config, out } = options
  const folder = recordsFolder(options)
  const beside = (name: string): string => join(folder, name)
  const snapshot = [snapshotName, lockName].map(beside)
  const texts = { [compatFiles.surface]: byHand, [compatFiles.chapters]: byHand }
  return [
    { path: config, advice: byHand },
    ...snapshot.map((path) => ({
      path,
      advice: `Take both files of one side: git checkout --theirs -- ${snapshot.join(' ')}. Then run the generator again; with network it records the document of today.`
    })),
    {
      path: beside(namesLockName),
      advice:
        'Keep the lines of both sides, each once and under its section, because programs may use every name; where both have the same key, keep the line of the branch that was released. Delete the lines with the markers, and run again.'
    },
    {
      path: beside(releasedName),
      advice: `Take the whole file of the side with the later release: git checkout --ours -- ${beside(releasedName)}, or the same with --theirs. Then run again.`
    },
    ...Object.entries(texts).map(([name, advice]) => ({ path: beside(name), advice })),
    {
      path: beside(compatFiles.checked),
      advice: `Take the file of one side: git checkout --theirs -- ${beside(compatFiles.checked)}. Then compare the packages again.`
    },
    ...below(beside('readme')).map((path) => ({ path, advice: byHand })),
    ...below(join(out, 'src/custom')).map((path) => ({ path, advice: byHand }))
  ]
}

function below(folder: string): readonly string[] {
  return existsSync(folder) && statSync(folder).isDirectory()
    ? listFiles(folder, []).map((path) => join(folder, path))
    : []
}
