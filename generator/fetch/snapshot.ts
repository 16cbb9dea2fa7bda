import { createHash } from 'node:crypto'
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fail } from '../diagnostics.ts'
import { lockName, parseLock, writeLock, type SnapshotLock } from './lock.ts'

/** The document at hand, and where it came from. */
export interface Snapshot {
  readonly text: string
  readonly sha256: string
  /** Null where the document was never fetched. */
  readonly lock: SnapshotLock | null
  /** What is odd about the pair, for a person to know; null where the snapshot is what the lock recorded. */
  readonly warning: string | null
}

/** A fetched document, parsed, with what the fetch said about it. */
export interface FetchedDocument {
  readonly document: { readonly [key: string]: unknown }
  readonly url: string
  readonly etag: string | null
  readonly lastModified: string | null
}

/** The file name of the snapshot, beside sdk.yaml. */
export const snapshotName = 'spec.json'

/** Reads the snapshot and its lock from the folder of sdk.yaml; null where there is no snapshot. Fails with `lock/form`. */
export async function readSnapshot(folder: string): Promise<Snapshot | null> {
  const text = readIfThere(join(folder, snapshotName))
  if (text === null) return null
  const sha256 = digest(text)
  const lockPath = join(folder, lockName)
  const lockText = readIfThere(lockPath)
  const lock = lockText === null ? null : await parseLock(lockText, lockPath)
  const differs = lock !== null && lock.sha256 !== sha256
  return { text, sha256, lock, warning: differs ? `${snapshotName} is not the document that ${lockName} recorded.` : null }
}

/** Replaces the snapshot and its lock, both or neither, and leaves alone what is the same. Fails with `output/folder`. */
export async function saveSnapshot(folder: string, fetched: FetchedDocument): Promise<SnapshotLock> {
  const { document, url, etag, lastModified } = fetched
  // Two spaces and one line a value, so that the next fetch gives a diff that can be read.
  const text = `${JSON.stringify(document, null, 2)}\n`
  const lock: SnapshotLock = { url, sha256: digest(text), etag, lastModified, version: versionOf(document) }
  const lockPath = join(folder, lockName)
  const lockText = await writeLock(lock, readIfThere(lockPath), lockPath)
  replaceFiles(folder, [
    { path: join(folder, snapshotName), text },
    { path: lockPath, text: lockText },
  ])
  return lock
}

/** A file and the text it shall hold. */
export interface Replacement {
  readonly path: string
  readonly text: string
}

/** Replaces files beside sdk.yaml, all or none, and leaves alone what is the same. Fails with `output/folder`. */
export function replaceFiles(folder: string, replacements: readonly Replacement[]): void {
  const changed = replacements
    .map((item) => ({ ...item, before: readIfThere(item.path) }))
    .filter((item) => item.before !== item.text)
  const staged: string[] = []
  const replaced: typeof changed = []
  try {
    for (const { path, text } of changed) {
      writeFileSync(`${path}.new`, text)
      staged.push(`${path}.new`)
    }
    for (const item of changed) {
      renameSync(`${item.path}.new`, item.path)
      replaced.push(item)
    }
  } catch (error) {
    for (const path of staged) rmSync(path, { force: true })
    for (const { path, before } of replaced) {
      if (before === null) rmSync(path)
      else writeFileSync(path, before)
    }
    fail(
      'output/folder',
      folder,
      `The snapshot cannot be written (${reasonOf(error)}).`,
      'Make the folder and its files writable.',
      error,
    )
  }
}

/** The text of a file, or null where there is none. Fails with `input/missing` where there is one that cannot be read. */
function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (reasonOf(error) === 'ENOENT') return null
    fail('input/missing', path, `The file cannot be read (${reasonOf(error)}).`, 'Make it a file that can be read.', error)
  }
}

function versionOf({ info }: FetchedDocument['document']): string | null {
  const version = typeof info === 'object' && info !== null && 'version' in info ? info.version : null
  return typeof version === 'string' ? version : null
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}
