/** Puts new records in place, all or none, even if the process is killed in between. */
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs'
import { join } from 'node:path'
import { fail } from '../ground/diagnostics.ts'
import { hasTraces, type LockRequest } from '../ground/mutex.ts'
import { isObject } from '../ground/json.ts'
import { readRecord, systemCode } from '../ground/files.ts'
import { lockName } from './snapshotLock.ts'
import { snapshotName } from './snapshot.ts'
import { namesLockName, releasedName } from './fileNames.ts'
import { back, forward, inStaging, journal, own } from './staging.ts'

/** One record that shall change. */
export interface Replacement {
  readonly name: string
  readonly before: string | null
  /** Null if the file shall go. */
  readonly after: string | null
}

/** Another run records within milliseconds; this one asks again for five seconds. */
export function recordsLock(folder: string): LockRequest {
  return {
    path: join(folder, own.lock),
    held: 'Another run is recording its snapshot and names here.',
    repeats: 100
  }
}

/** Whether there is anything that a run left: a lock, staged records, or files of earlier versions of the generator. */
export function recordsTraces(folder: string): boolean {
  const staging = join(folder, own.staging)
  if (lstatSync(staging, { throwIfNoEntry: false })?.isDirectory() === false)
    fail(
      'output/folder',
      staging,
      'This name is needed for recording.',
      'Move this file away, and run again.'
    )
  return (
    hasTraces(join(folder, own.lock)) || existsSync(join(folder, own.staging)) || abandoned(folder).length > 0
  )
}

/**
 * Writes new records, and copies of the old ones, beside the old ones; `mark` is how what they go together with is known again.
 * Fails with `output/folder`, and then nothing has changed.
 */
export function stageRecords(folder: string, changed: readonly Replacement[], mark: string | null): void {
  completeRecords(folder)
  attempt(
    folder,
    () => clearRecords(folder),
    () => {
      mkdirSync(join(folder, own.staging))
      const stage = (name: string, text: string | null, kind: string): Decision => {
        if (text === null) return { name, from: null }
        writeFileSync(inStaging(folder, `${name}.${kind}`), text)
        return { name, from: `${name}.${kind}` }
      }
      const ways = [
        [forward(folder), changed.map(({ name, after }) => stage(name, after, 'new'))],
        [back(folder), changed.map(({ name, before }) => stage(name, before, 'old'))]
      ] as const
      for (const [path, decisions] of ways) writeFileSync(path, `${JSON.stringify({ decisions, mark })}\n`)
    }
  )
}

/** Puts all of the staged records in place, or none. Fails with `output/folder`. */
export function commitRecords(folder: string): void {
  // Neither way takes room on the disk: everything that they need has been written.
  const decide = (way: string): void => {
    renameSync(way, journal(folder))
    rollRecordsForward(folder)
  }
  attempt(
    folder,
    () => decide(back(folder)),
    () => decide(forward(folder))
  )
}

/** Completes a run that was killed while it recorded, and clears away what any run left. Fails with `output/folder`. */
export function completeRecords(folder: string): void {
  attempt(
    folder,
    () => undefined,
    () => {
      rollRecordsForward(folder)
      clearRecords(folder)
    }
  )
}

/** Brings about what was decided. Each step may have happened already, in a run that was cut short. */
function rollRecordsForward(folder: string): void {
  for (const { name, from } of decided(folder)) {
    const [path, source] = [join(folder, name), from === null ? null : inStaging(folder, from)]
    if (source === null) rmSync(path, { force: true })
    else if (existsSync(source) && !(existsSync(path) && readFileSync(path).equals(readFileSync(source))))
      renameSync(source, path)
  }
}

/** Removes staged files and those that runs of earlier versions left; other files under such names are not ours. */
export function clearRecords(folder: string): void {
  // The journal goes first: without it the rest is nothing.
  rmSync(journal(folder), { force: true })
  rmSync(join(folder, own.staging), { recursive: true, force: true })
  for (const name of abandoned(folder)) rmSync(join(folder, name), { force: true })
}

/** The records, in the order in which they are put in place. */
export const recordNames = [snapshotName, lockName, namesLockName, releasedName]

interface Decision {
  readonly name: string
  /** The staged file that takes its place; null if the record goes. */
  readonly from: string | null
}

function decided(folder: string): readonly Decision[] {
  const record = readRecord(journal(folder))
  if (record === 'missing') return []
  const decisions = record === 'malformed' ? null : record['decisions']
  if (Array.isArray(decisions) && decisions.every(isDecision)) return decisions
  return fail(
    'lock/form',
    journal(folder),
    'This is not a journal that the generator wrote.',
    `Delete the folder ${own.staging} and run again.`
  )
}

function isDecision(value: unknown): value is Decision {
  if (!isObject(value)) return false
  const { name, from } = value
  return recordNames.some(
    (record) => record === name && (from === null || from === `${record}.new` || from === `${record}.old`)
  )
}

/** Files that earlier versions staged as `spec.json.<process>.new` and that a killed run left. */
function abandoned(folder: string): readonly string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder).filter((name) => {
    const match = /^(.+)\.\d+\.new$/.exec(name)
    return (
      match?.[1] !== undefined &&
      recordNames.includes(match[1]) &&
      statSync(join(folder, name), { throwIfNoEntry: false })?.isFile() === true
    )
  })
}

function attempt(folder: string, undo: () => void, act: () => void): void {
  try {
    act()
  } catch (error) {
    const code = systemCode(error)
    if (code === null) throw error
    undo()
    fail(
      'output/folder',
      folder,
      `The records cannot be written (${code}).`,
      'Make the folder and its files writable, make room on the disk, and run again.',
      error
    )
  }
}
