/** Rewrites files of a folder that has the published SDK installed. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { rewritten } from '../../../../generator/changes/migrate/migrate.ts'
import type { OldPackage } from '../../../../generator/changes/migrate/oldPackage.ts'
import { oldProject } from '../../../../generator/changes/migrate/oldProject.ts'
import { readModel } from '../../../../generator/run/readModel.ts'
import { committedInputs } from '../../../compat/checked.ts'
import { root } from '../../../support/revisions.ts'

/** What became of a file: its text, and what is left for a person. */
export interface Migrated {
  readonly text: string
  /** `3:5 message`. */
  readonly left: readonly string[]
}

/** What the committed sdk.yaml says of the published SDK. */
export function committedOldPackage(): OldPackage {
  const { api, compat } = readModel(committedInputs(), 'spec/sdk.yaml')
  if (compat === null) throw new Error('sdk.yaml has no compat.')
  return { ...compat, ...compat.rewrites, now: api.package.name }
}

/** A folder with these files that has what this repository has installed. */
function folderWith(files: ReadonlyMap<string, string>): { readonly folder: string; remove(): void } {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'migrate-')))
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir')
  for (const [name, text] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return { folder, remove: () => rmSync(folder, { recursive: true }) }
}

/** Every file as it is after a run, by name. */
export function migrated(files: ReadonlyMap<string, string>, old: OldPackage): ReadonlyMap<string, Migrated> {
  const { folder, remove } = folderWith(files)
  try {
    const paths = [...files.keys()].map((name) => join(folder, name))
    const opened = oldProject(folder, paths)
    const found = rewritten(opened.project, opened.files, old)
    const changed = new Map(
      found.map(({ path, after, left }) => [
        relative(folder, path),
        { text: after, left: left.map(({ line, column, message }) => `${line}:${column} ${message}`) }
      ])
    )
    return new Map([...files].map(([name, text]) => [name, changed.get(name) ?? { text, left: [] }]))
  } finally {
    remove()
  }
}
