/** The files beside sdk.yaml that runs write: spec.json, spec.lock.yaml, names.lock.yaml and released.json. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fail } from '../ground/diagnostics.ts'
import { withLock } from '../ground/mutex.ts'
import { digest } from '../ground/digest.ts'
import { lockName, writeLock } from './snapshotLock.ts'
import { snapshotName } from './snapshot.ts'
import type { JsonObject } from '../ground/json.ts'
import { readText } from '../ground/readText.ts'
import { namesLockName, releasedName } from './fileNames.ts'
import {
  clearRecords,
  commitRecords,
  completeRecords,
  recordNames,
  recordsLock,
  recordsTraces,
  stageRecords,
  type Replacement
} from './journal.ts'
import { decideRecords, hasDecidedRecords, type IsDone } from './staging.ts'

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
  /** Null if the document was a file: the lock then has no address, and the next fetch is unconditional. */
  readonly source: Source | null
}

/** The form in which a document is recorded: two spaces and one line a value, so that the next fetch gives a diff that can be read. */
export function snapshotOf(document: JsonObject, source: Source | null): NewSnapshot {
  const { info } = document
  const version =
    typeof info === 'object' && info !== null && 'version' in info && typeof info.version === 'string'
      ? info.version
      : null
  return { text: `${JSON.stringify(document, null, 2)}\n`, version, source }
}

/** What a run has to record; null for a record that stays as it is. */
export interface News {
  readonly snapshot: NewSnapshot | null
  readonly names: string | null
  readonly released: string | null
}

/** The present records by file name; null for one that does not exist. */
export type Records = ReadonlyMap<string, string | null>

/** Reads the records of a folder. */
export function readRecords(folder: string): Records {
  return new Map(
    recordNames.map((name) => [name, existsSync(join(folder, name)) ? readText(join(folder, name)) : null])
  )
}

/** Completes a run that was killed while it recorded, and clears away what any run left. Fails with `output/folder`. */
export function recoverRecords(folder: string, isDone: IsDone): void {
  if (!recordsTraces(folder)) return
  withLock(recordsLock(folder), () => {
    decideRecords(folder, isDone)
    completeRecords(folder)
  })
}

/** Fails with `input/changed` if a run was killed between two records: until they are completed they do not fit one another. */
export function refuseHalfRecords(folder: string, isDone: IsDone): void {
  if (hasDecidedRecords(folder, isDone))
    fail(
      'input/changed',
      folder,
      'A run was cut short while it recorded the snapshot and the names.',
      'Run the generator without --check or --frozen, which completes it.'
    )
}

/** What a run does with the records. `seen` are the records that it was made from. */
export interface Recording {
  readonly folder: string
  readonly seen: Records
  readonly news: News
  /** What the records go together with, if it is not the records alone. */
  readonly companion?: Companion
}

/** What is done together with new records: if the run is killed after it, the next run records them all the same. */
export interface Companion {
  readonly mark: string
  /** Whether it will come about although it failed: the next run completes it. */
  readonly isDecided: () => boolean
}

/**
 * Does something together with new records, while no other run records: they are staged before it,
 * because only that can fail for want of room or rights, and put in place after it, all or none. Fails with `input/changed`
 * if another run has recorded something else meanwhile, and with `output/folder`; then no record has changed.
 */
export async function recordWith<T>({ folder, seen, news, companion }: Recording, act: () => T): Promise<T> {
  const wanted = await wantedRecords(folder, seen, news)
  return withLock(recordsLock(folder), () => {
    const standing = readRecords(folder)
    refuseChanged(folder, seen, wanted, standing)
    const changed = recordNames.flatMap((name): Replacement[] => {
      const [before, after] = [standing.get(name) ?? null, wanted.get(name) ?? null]
      return before === after ? [] : [{ name, before, after }]
    })
    if (changed.length === 0) return act()
    stageRecords(folder, changed, companion?.mark ?? null)
    try {
      const result = act()
      commitRecords(folder)
      return result
    } finally {
      // What is decided and failed is completed by the next run, and then the records are.
      if (companion?.isDecided() !== true) clearRecords(folder)
    }
  })
}

/** The names of the records that differ from what a run has to record. */
export async function changedRecords({ folder, seen, news }: Recording): Promise<readonly string[]> {
  const wanted = await wantedRecords(folder, seen, news)
  return recordNames.filter((name) => (wanted.get(name) ?? null) !== (seen.get(name) ?? null))
}

/** Records where an unchanged document came from; does nothing if the records hold it already. */
export async function recordAlone(recording: Recording): Promise<void> {
  if ((await changedRecords(recording)).length > 0) await recordWith(recording, () => undefined)
}

/** The records to write. */
async function wantedRecords(
  folder: string,
  seen: Records,
  { snapshot, names, released }: News
): Promise<Records> {
  const wanted = new Map(seen)
  if (snapshot !== null) {
    wanted.set(snapshotName, snapshot.text)
    wanted.set(lockName, await lockText(join(folder, lockName), seen.get(lockName) ?? null, snapshot))
  }
  if (names !== null) wanted.set(namesLockName, names)
  if (released !== null) wanted.set(releasedName, released)
  return wanted
}

async function lockText(
  path: string,
  current: string | null,
  { text, version, source }: NewSnapshot
): Promise<string> {
  const { url, etag, lastModified } = source ?? { url: null, etag: null, lastModified: null }
  return writeLock({ url, sha256: digest(text), etag, lastModified, version }, current, path)
}

/** Two runs with equal records agree; after any other change in between, this run is out of date. */
function refuseChanged(folder: string, seen: Records, wanted: Records, standing: Records): void {
  const moved = recordNames.filter(
    (name) => standing.get(name) !== seen.get(name) && standing.get(name) !== wanted.get(name)
  )
  const [first] = moved
  if (first !== undefined)
    fail(
      'input/changed',
      join(folder, first),
      'Another run recorded something else while this one was under way; this one has changed nothing.',
      'Run again.'
    )
}
