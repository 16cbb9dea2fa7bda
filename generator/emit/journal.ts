import {
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  unlinkSync,
  writeFileSync
} from 'node:fs'
import { dirname, join } from 'node:path'
import { fail } from '../ground/diagnostics.ts'
import { isInside, look, names, parentsOf } from './outputPath.ts'
import { asidePath, type Change } from './plan.ts'
import { isObject } from '../ground/json.ts'
import { readRecord, systemCode } from '../ground/files.ts'

/** Changes that are made together. */
export interface Batch {
  readonly changes: readonly Change[]
  readonly files: ReadonlyMap<string, string>
  readonly manifest: string
}

const journalName = `${names.staging}/journal.json`
const manifestName = `${names.staging}/manifest.json`
const staged = (path: string): string => `${names.staging}/new/${path}`

/**
 * Writes all new contents beside the old ones and then, in one rename, the journal: from there on the batch is decided,
 * and `rollForward` brings it about, now or after a crash. Where this fails nothing has changed.
 */
export function stage(folder: string, { changes, files, manifest }: Batch): void {
  try {
    mkdirSync(join(folder, names.staging))
    for (const { path } of changes) {
      const text = files.get(path)
      if (text !== undefined) put(join(folder, staged(path)), text)
    }
    put(join(folder, manifestName), manifest)
    put(join(folder, `${journalName}.new`), `${JSON.stringify({ changes }, null, 2)}\n`)
    renameSync(join(folder, `${journalName}.new`), join(folder, journalName))
  } catch (error) {
    const code = systemCode(error)
    if (code === null) throw error
    rmSync(join(folder, names.staging), { recursive: true, force: true })
    fail(
      'output/folder',
      folder,
      `The new files cannot be written (${code}); nothing was changed.`,
      'Make room or the folder writable, and run again.',
      error
    )
  }
}

/** Whether a batch is decided and not brought about yet. */
export function isDecided(folder: string): boolean {
  return existsSync(join(folder, journalName))
}

/** Completes a decided batch, or removes one that was not decided; true if a batch was completed. */
export function rollForward(folder: string): boolean {
  const staging = join(folder, names.staging)
  if (!existsSync(staging)) return false
  if (!lstatSync(staging).isDirectory())
    fail('output/folder', staging, 'This name is needed for staging.', 'Move this file or folder away.')
  const changes = readJournal(folder)
  try {
    if (changes !== null) apply(folder, changes)
    rmSync(staging, { recursive: true, force: true })
  } catch (error) {
    const code = systemCode(error)
    if (code === null) throw error
    const remedy =
      'Close what holds the file, make the folder writable, and run again: the rest is then completed.'
    fail(
      'output/folder',
      folder,
      `The new files could not all be put in place: ${String(error)}.`,
      remedy,
      error
    )
  }
  return changes !== null
}

/** Each step may have happened already, in a run that was cut short. */
function apply(folder: string, changes: readonly Change[]): void {
  for (const change of changes) copyAside(folder, change)
  for (const { path, after } of changes) if (after === null) remove(folder, path)
  for (const { path, after } of changes) if (after !== null) replace(folder, staged(path), path)
  replace(folder, manifestName, names.manifest)
}

/** Keeps what a person edited, even between a crash and the run that completes it. */
function copyAside(folder: string, { path, before, after }: Change): void {
  const found = look(folder, path)
  if (found.kind !== 'file' || found.lines === before || found.lines === after) return
  const aside = join(folder, asidePath({ path, sha256: found.sha256 }))
  mkdirSync(dirname(aside), { recursive: true })
  copyFileSync(join(folder, path), aside)
}

function remove(folder: string, path: string): void {
  if (look(folder, path).kind === 'file') unlinkSync(join(folder, path))
  for (const parent of parentsOf(path).reverse()) {
    if (look(folder, parent).kind !== 'folder' || readdirSync(join(folder, parent)).length > 0) return
    rmdirSync(join(folder, parent))
  }
}

function replace(folder: string, from: string, to: string): void {
  if (look(folder, from).kind !== 'file') return
  mkdirSync(dirname(join(folder, to)), { recursive: true })
  if (look(folder, to).kind === 'folder') removeEmpty(join(folder, to))
  renameSync(join(folder, from), join(folder, to))
}

/** Removes a folder that holds nothing but folders. */
function removeEmpty(folder: string): void {
  for (const name of readdirSync(folder)) removeEmpty(join(folder, name))
  rmdirSync(folder)
}

function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

function readJournal(folder: string): readonly Change[] | null {
  const place = join(folder, journalName)
  const record = readRecord(place)
  if (record === 'missing') return null
  const changes = record === 'malformed' ? null : record['changes']
  if (Array.isArray(changes) && changes.every(isChange)) return changes
  return fail(
    'lock/form',
    place,
    'This is not a journal that the generator wrote.',
    `Delete ${names.staging} and run again with --force.`
  )
}

function isChange(value: unknown): value is Change {
  if (!isObject(value)) return false
  const { path, before, after } = value
  return (
    typeof path === 'string' &&
    isInside(path) &&
    [before, after].every((item) => item === null || typeof item === 'string')
  )
}
