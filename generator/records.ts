/** What stands beside sdk.yaml and is written by runs: spec.json, spec.lock.yaml and names.lock.yaml. */
import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fail } from './diagnostics.ts'
import { digest, systemCode } from './emit/record.ts'
import { lockName, writeLock } from './fetch/lock.ts'
import { snapshotName } from './fetch/snapshot.ts'
import type { RawDocument } from './read/load.ts'
import { readText } from './read/load.ts'
import { namesLockName } from './read/lockName.ts'

/** Where a document came from and what its server said about it. */
export interface Source {
  readonly url: string
  readonly etag: string | null
  readonly lastModified: string | null
}

/** A document in the form in which it is recorded. */
export interface NewSnapshot {
  readonly text: string
  /** The document's own `info.version`. */
  readonly version: string | null
  /** Null where the document was a file: it then has no lock, and the next fetch is unconditional. */
  readonly source: Source | null
}

/** The form in which a document is recorded: two spaces and one line a value, so that the next fetch gives a diff that can be read. */
export function snapshotOf(document: RawDocument, source: Source | null): NewSnapshot {
  const { info } = document
  const version = typeof info === 'object' && info !== null && 'version' in info && typeof info.version === 'string' ? info.version : null
  return { text: `${JSON.stringify(document, null, 2)}\n`, version, source }
}

/** What a run has to record; null where the record stays as it is. */
export interface News {
  readonly snapshot: NewSnapshot | null
  readonly names: string | null
}

/** Records that are written beside the old ones and wait for their turn. */
export interface StagedRecords {
  /** Puts all of them in place, or none. Fails with `output/folder`. */
  commit(): void
  /** Clears them away; does nothing after `commit`. */
  discard(): void
}

interface Replacement {
  readonly path: string
  readonly before: string | null
  /** Null where the file shall go. */
  readonly after: string | null
}

/** Writes what differs beside the old records. Fails with `output/folder`, and then nothing has changed. */
export async function stageRecords(folder: string, news: News): Promise<StagedRecords> {
  const changed = (await replacementsOf(folder, news)).filter(({ before, after }) => before !== after)
  const discard = (): void => clear(changed)
  attempt(folder, discard, () => {
    for (const { path, after } of changed) if (after !== null) writeFileSync(aside(path), after)
  })
  return { commit: () => commit(folder, changed), discard }
}

async function replacementsOf(folder: string, { snapshot, names }: News): Promise<readonly Replacement[]> {
  const replacements: Replacement[] = []
  const add = (name: string, after: string | null): void => {
    const path = join(folder, name)
    replacements.push({ path, before: existsSync(path) ? readText(path) : null, after })
  }
  if (snapshot !== null) {
    add(snapshotName, snapshot.text)
    add(lockName, await lockText(join(folder, lockName), snapshot))
  }
  if (names !== null) add(namesLockName, names)
  return replacements
}

async function lockText(path: string, { text, version, source }: NewSnapshot): Promise<string | null> {
  if (source === null) return null
  const { url, etag, lastModified } = source
  const current = existsSync(path) ? readFileSync(path, 'utf8') : null
  return writeLock({ url, sha256: digest(text), etag, lastModified, version }, current, path)
}

function commit(folder: string, changed: readonly Replacement[]): void {
  const done: Replacement[] = []
  const undo = (): void => {
    for (const { path, before } of done) if (before === null) rmSync(path, { force: true })
    else writeFileSync(path, before)
    clear(changed)
  }
  attempt(folder, undo, () => {
    for (const item of changed) {
      if (item.after === null) rmSync(item.path)
      else renameSync(aside(item.path), item.path)
      done.push(item)
    }
  })
}

/** Removes what was staged; what else may stand under such a name is not ours. */
function clear(changed: readonly Replacement[]): void {
  for (const { path } of changed) if (statSync(aside(path), { throwIfNoEntry: false })?.isFile() === true) rmSync(aside(path))
}

function attempt(folder: string, undo: () => void, act: () => void): void {
  try {
    act()
  } catch (error) {
    undo()
    const code = systemCode(error)
    if (code === null) throw error
    fail('output/folder', folder, `The snapshot and the names cannot be recorded (${code}).`, 'Make the folder and its files writable, and run again.', error)
  }
}

/** Two runs at a time must not take each other's; version control ignores the name. */
function aside(path: string): string {
  return `${path}.${process.pid}.new`
}
