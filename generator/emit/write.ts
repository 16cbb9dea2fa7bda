import { existsSync, mkdirSync, readdirSync, rmdirSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { diagnostic, fail, GenerationError, type Diagnostic } from '../ground/diagnostics.ts'
import { compiledMark } from './compile.ts'
import { emittedConflicts } from './conflicts.ts'
import { rollForward, stage } from './journal.ts'
import { hasTraces, withLock, type LockRequest } from '../ground/mutex.ts'
import { manifestText, readManifest, type Counts, type Manifest, type Memory } from './manifest.ts'
import { names } from './outputPath.ts'
import { asidePath, planWrite, type Plan } from './plan.ts'
import { digest } from '../ground/digest.ts'
import { systemCode } from '../ground/files.ts'
import { versionlessDigest } from './versionless.ts'

/** The whole output folder to write. */
export interface Tree {
  readonly folder: string
  /** The text of every file, by its path relative to the folder, written with `/`. */
  readonly files: ReadonlyMap<string, string>
  /** The digest of everything the files were made from; kept in the manifest. */
  readonly inputs: string
  /** How much of each kind there is; kept in the manifest. */
  readonly counts?: Counts | undefined
  /** What the run told of its inputs; the manifest keeps it for the next run. */
  readonly diagnostics?: readonly Diagnostic[] | undefined
  /** What it told of changes for programs; the manifest keeps it for the next run. */
  readonly told?: Memory
  /** Digests of the raw texts of formatted files; the manifest keeps them for the next run. */
  readonly raw?: ReadonlyMap<string, string> | undefined
  /** The files of people, which the package is compiled with. */
  readonly custom?: ReadonlyMap<string, string> | undefined
  /** Files whose version another tool raises: a change of it alone is no edit. */
  readonly shared?: readonly string[] | undefined
  /** Whether the files were found to compile; kept in the manifest as long as they stay the same. */
  readonly compiled?: boolean
  /** Also replace files that a person edited, after copying them aside. */
  readonly force: boolean
  /** Folders that belong to people or to other tools: neither written, deleted nor reported. */
  readonly protect: readonly string[]
}

/** What a run did to the output folder; every list is in the order of code units. */
export interface WriteReport {
  readonly written: readonly string[]
  readonly unchanged: readonly string[]
  readonly deleted: readonly string[]
  /** Files that we did not write and left alone. */
  readonly foreign: readonly string[]
  /** Edited files that `--force` replaced, and where their copies are. */
  readonly backedUp: ReadonlyArray<{ readonly path: string; readonly copy: string }>
}

/**
 * Makes the output folder hold the given files, all of them or none, and remembers them in the manifest. Completes a run
 * that was cut short first. Fails with `output/edited` or `output/folder` before anything has changed.
 */
export function writeTree(tree: Tree): WriteReport {
  const { folder } = tree
  const made = open(folder)
  try {
    return put(tree)
  } catch (error) {
    if (made !== null) removeIfEmpty(folder, made)
    throw error
  }
}

/**
 * What `writeTree` would do; nothing is written. Fails as it does, and with `input/changed` if a run was cut short here, which
 * leaves files that only the next run makes sense of.
 */
export function planTree({ folder, files, force, protect }: Tree): WriteReport {
  const above = nearestAbove(resolve(folder))
  if (!statSync(above).isDirectory()) refuseFolder(folder, 'ENOTDIR', null)
  if (above !== resolve(folder))
    return { written: [...files.keys()].sort(), unchanged: [], deleted: [], foreign: [], backedUp: [] }
  if (existsSync(join(folder, names.staging)))
    fail(
      'input/changed',
      folder,
      'A run was cut short while it wrote here.',
      'Run without --dry-run, which completes it.'
    )
  const plan = planWrite({ folder, files, manifest: readManifest(folder), protect })
  refuse(folder, plan, force)
  return reportOf(plan)
}

/** The path itself, or the nearest one above it that exists. */
function nearestAbove(path: string): string {
  let found = path
  while (!existsSync(found)) found = dirname(found)
  return found
}

function put(tree: Tree): WriteReport {
  const { folder, files, custom, compiled = false, force, protect } = tree
  return withLock(lockOf(folder), () => {
    rollForward(folder)
    const manifest = readManifest(folder)
    const plan = planWrite({ folder, files, manifest, protect })
    refuse(folder, plan, force)
    const made = {
      ...manifestOf(tree),
      ...(tree.told === undefined ? {} : { told: tree.told })
    }
    const mark = compiled || manifest?.compiled !== undefined ? compiledMark(made.files, custom) : undefined
    const next = manifestText(
      mark !== undefined && (compiled || manifest?.compiled === mark) ? { ...made, compiled: mark } : made
    )
    if (plan.changes.length > 0 || manifest === null || manifestText(manifest) !== next) {
      stage(folder, { changes: plan.changes, files, manifest: next })
      rollForward(folder)
    }
    return reportOf(plan)
  })
}

/** Remembers what is told of output that stays as it is. */
export function remember(folder: string, told: Memory): void {
  withLock(lockOf(folder), () => {
    rollForward(folder)
    const manifest = readManifest(folder)
    if (manifest === null) return
    stage(folder, { changes: [], files: new Map(), manifest: manifestText({ ...manifest, told }) })
    rollForward(folder)
  })
}

/** Completes an interrupted run and removes what it left; false if there was nothing to complete. */
export function recover(folder: string): boolean {
  const lock = lockOf(folder)
  return (
    (existsSync(join(folder, names.staging)) || hasTraces(lock.path)) &&
    withLock(lock, () => rollForward(folder))
  )
}

function lockOf(folder: string): LockRequest {
  return { path: join(folder, names.lock), held: 'Another run is writing into this folder.' }
}

/** The manifest that a tree of files has. */
export function manifestOf({
  files,
  inputs,
  counts = {},
  raw = new Map(),
  diagnostics = [],
  shared = []
}: Pick<Tree, 'files' | 'inputs' | 'counts' | 'raw' | 'diagnostics' | 'shared'>): Manifest {
  const isShared = (path: string): boolean => shared.includes(path)
  const own = [...files].filter(([path]) => !isShared(path))
  const theirs = [...files].filter(([path]) => isShared(path))
  return {
    inputs,
    counts,
    diagnostics,
    files: new Map(own.map(([path, text]) => [path, digest(text)])),
    shared: new Map(theirs.map(([path, text]) => [path, versionlessDigest(text) ?? digest(text)])),
    raw
  }
}

/** Makes the folder; the outermost one that it had to make, or null. */
function open(folder: string): string | null {
  try {
    return mkdirSync(folder, { recursive: true }) ?? null
  } catch (error) {
    const code = systemCode(error)
    if (code === null) throw error
    return refuseFolder(folder, code, error)
  }
}

function refuseFolder(folder: string, code: string, cause: unknown): never {
  const reason =
    code === 'EEXIST' || code === 'ENOTDIR' ? 'There is a file in its place' : `It cannot be made (${code})`
  fail('output/folder', folder, `${reason}.`, 'Give another folder with --out, or move the file away.', cause)
}

/** Removes folders that were made for nothing, from the inner one to the outer one. */
function removeIfEmpty(inner: string, outer: string): void {
  const end = dirname(resolve(outer))
  for (let folder = resolve(inner); folder !== end; folder = dirname(folder)) {
    if (readdirSync(folder).length > 0) return
    rmdirSync(folder)
  }
}

function refuse(folder: string, { obstacles, edited }: Plan, force: boolean): void {
  if (obstacles.length > 0) throw new GenerationError(obstacles)
  if (edited.length === 0 || force) return
  const conflicts = emittedConflicts(
    folder,
    edited.map(({ path }) => path)
  )
  if (conflicts.length > 0) throw new GenerationError(conflicts)
  const message = 'This file is not what the generator wrote.'
  const remedy =
    'Move your change to src/custom or to the generator, or run with --force, which copies this file aside and replaces it.'
  throw new GenerationError(
    edited.map(({ path }) => diagnostic('output/edited', join(folder, path), message, remedy))
  )
}

function reportOf({ changes, unchanged, foreign, edited }: Plan): WriteReport {
  return {
    written: changes.filter(({ after }) => after !== null).map(({ path }) => path),
    deleted: changes.filter(({ after }) => after === null).map(({ path }) => path),
    unchanged,
    foreign,
    backedUp: edited.map((edit) => ({ path: edit.path, copy: asidePath(edit) }))
  }
}
