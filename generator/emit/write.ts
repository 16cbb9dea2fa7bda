import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { diagnostic, fail, GenerationError } from '../diagnostics.ts'
import { rollForward, stage } from './journal.ts'
import { withLock } from './lock.ts'
import { manifestText, readManifest, type Manifest } from './manifest.ts'
import { asidePath, planWrite, type Plan } from './plan.ts'
import { digest, systemCode } from './record.ts'

/** A whole output folder as it shall stand. */
export interface Tree {
  readonly folder: string
  /** The text of every file, by its path relative to the folder, written with `/`. */
  readonly files: ReadonlyMap<string, string>
  /** The digest of everything the files were made from; kept in the manifest. */
  readonly inputs: string
  /** Digests of what formatted files were formatted from; kept in the manifest for the next run. */
  readonly raw?: ReadonlyMap<string, string>
  /** Replace also what somebody edited, after copying it aside. */
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
  /** Edited files that were replaced by force, and where their copies are. */
  readonly backedUp: ReadonlyArray<{ readonly path: string; readonly copy: string }>
}

/**
 * Makes the output folder hold the given files, all of them or none, and remembers them in the manifest. Completes a run
 * that was cut short first. Fails with `output/edited` or `output/folder` before anything has changed.
 */
export function writeTree(tree: Tree): WriteReport {
  const { folder, files, inputs, raw, force, protect } = tree
  open(folder)
  return withLock(folder, () => {
    rollForward(folder)
    const manifest = readManifest(folder)
    const plan = planWrite({ folder, files, manifest, protect })
    refuse(folder, plan, force)
    const next = manifestText(manifestOf(files, inputs, raw))
    if (plan.changes.length > 0 || manifest === null || manifestText(manifest) !== next) {
      stage(folder, { changes: plan.changes, files, manifest: next })
      rollForward(folder)
    }
    return reportOf(plan)
  })
}

/** Completes a run that was cut short; false where there was none. */
export function recover(folder: string): boolean {
  return existsSync(folder) && withLock(folder, () => rollForward(folder))
}

/** The manifest that a tree of files has. */
export function manifestOf(files: ReadonlyMap<string, string>, inputs: string, raw: ReadonlyMap<string, string> = new Map()): Manifest {
  return { inputs, files: new Map([...files].map(([path, text]) => [path, digest(text)])), raw }
}

function open(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    const code = systemCode(error)
    if (code === null) throw error
    const reason = code === 'EEXIST' || code === 'ENOTDIR' ? 'A file stands in its place' : `It cannot be made (${code})`
    fail('output/folder', folder, `${reason}.`, 'Give another folder with --out, or move what is in the way.', error)
  }
}

function refuse(folder: string, { obstacles, edited }: Plan, force: boolean): void {
  if (obstacles.length > 0) throw new GenerationError(obstacles)
  if (edited.length === 0 || force) return
  const message = 'What stands here is not what the generator wrote.'
  const remedy =
    'Move your change to src/custom or to the generator, or run with --force, which copies this file aside and replaces it.'
  throw new GenerationError(edited.map(({ path }) => diagnostic('output/edited', join(folder, path), message, remedy)))
}

function reportOf({ changes, unchanged, foreign, edited }: Plan): WriteReport {
  return {
    written: changes.filter(({ after }) => after !== null).map(({ path }) => path),
    deleted: changes.filter(({ after }) => after === null).map(({ path }) => path),
    unchanged,
    foreign,
    backedUp: edited.map((edit) => ({ path: edit.path, copy: asidePath(edit) })),
  }
}
