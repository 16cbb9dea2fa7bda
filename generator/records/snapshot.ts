import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fail } from '../ground/diagnostics.ts'
import { withOwnLineEnds } from '../ground/text.ts'
import { lockName, parseLock, type SnapshotLock } from './snapshotLock.ts'

/** The recorded document, and where it came from. */
export interface Snapshot {
  readonly text: string
  readonly sha256: string
  /** Null if the document was never fetched. */
  readonly lock: SnapshotLock | null
  /** A warning if the snapshot is not the document that the lock recorded; else null. */
  readonly warning: string | null
}

/** The file name of the snapshot, beside sdk.yaml. */
export const snapshotName = 'spec.json'

/**
 * The snapshot and its lock in the folder of sdk.yaml; null without a snapshot. `seen` are the records, if they were read already.
 * Fails with `lock/form`.
 */
export async function readSnapshot(
  folder: string,
  seen?: ReadonlyMap<string, string | null>
): Promise<Snapshot | null> {
  const textOf = (name: string): string | null => seen?.get(name) ?? readIfThere(join(folder, name))
  const text = textOf(snapshotName)
  if (text === null) return null
  const sha256 = digest(text)
  const lockPath = join(folder, lockName)
  const lockText = textOf(lockName)
  const lock = lockText === null ? null : await parseLock(lockText, lockPath)
  const differs = lock !== null && lock.sha256 !== sha256
  return {
    text,
    sha256,
    lock,
    warning: differs ? `${snapshotName} is not the document that ${lockName} recorded.` : null
  }
}

/** The text of a file; null if it does not exist. Fails with `input/missing` if it cannot be read. */
function readIfThere(path: string): string | null {
  try {
    // A checkout may have given it other line ends than it was recorded with.
    return withOwnLineEnds(readFileSync(path, 'utf8'))
  } catch (error) {
    if (reasonOf(error) === 'ENOENT') return null
    fail(
      'input/missing',
      path,
      `The file cannot be read (${reasonOf(error)}).`,
      'Make it a file that can be read.',
      error
    )
  }
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}
