/** Emitted files in which git left a merge conflict: they were not edited, and both sides do not fit one manifest. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { conflictDiagnostic } from '../ground/conflict.ts'
import type { Diagnostic } from '../ground/diagnostics.ts'
import { isFile } from '../ground/files.ts'

/** The conflicts in some files of an output folder. */
export function emittedConflicts(folder: string, paths: readonly string[]): readonly Diagnostic[] {
  return paths.flatMap((path) => {
    const place = join(folder, path)
    if (!isFile(place)) return []
    return conflictDiagnostic(readFileSync(place), place, takePackage(folder)) ?? []
  })
}

/** What ends a conflict in a package: one side of it is whole, and a run writes what the merge changes. */
function takePackage(out: string): string {
  return `Take the package of one side, without the files of people: git restore --source=HEAD --staged --worktree -- ${out} ':(exclude)${join(out, 'src/custom')}'. Then run the generator again, which writes what the merge changes.`
}
