/** `migrate`: rewrites a program that was written for another package. */
import { basename, resolve } from 'node:path'
import { rewritten, type Rewritten } from '../changes/migrate/migrate.ts'
import type { OldPackage } from '../changes/migrate/oldPackage.ts'
import { oldProject, unresolved, usersFirst } from '../changes/migrate/oldProject.ts'
import type { Left } from '../changes/migrate/rewriting.ts'
import { changedLines } from '../changes/migrate/printed.ts'
import { diagnostic, GenerationError } from '../ground/diagnostics.ts'
import { oldPackage } from './oldPackage.ts'
import type { Options } from './options.ts'
import { programFiles, replaceFile, textAt } from './programFiles.ts'

export interface Migration {
  /** The package that programs import then. */
  readonly now: string
  readonly old: string
  readonly files: readonly { readonly path: string; readonly lines: readonly string[] }[]
  readonly left: readonly Left[]
}

/**
 * Rewrites what is understood of a folder, and says what is left.
 *
 * @throws GenerationError if sdk.yaml names no other package, or if the program cannot find the types of that package.
 */
export async function migrate(options: Options, folder: string): Promise<Migration> {
  const place = resolve(folder)
  const { programs, others } = programFiles(place)
  const old = await oldPackage(options)
  const opened = oldProject(place, programs)
  const isOld = (text: string): boolean => text === old.package || text.startsWith(`${old.package}/`)
  refuseUnresolved(unresolved(opened, isOld), old)
  const found = rewritten(opened.project, usersFirst(opened), old)
  const files: Rewritten[] = []
  const left: Left[] = []
  for (const each of found) {
    const text = textAt(each.path)
    const isWhole = text !== null && text.text === each.before
    left.push(...(isWhole ? each.left : [notRead(each.path)]))
    if (!isWhole || each.after === each.before) continue
    if (!options.dryRun) replaceFile(each.path, text.mark + each.after)
    files.push(each)
  }
  const byPath = <T extends { readonly path: string }>(all: readonly T[]): readonly T[] =>
    [...all].sort((one, other) => (one.path < other.path ? -1 : one.path > other.path ? 1 : 0))
  return {
    now: old.now,
    old: old.package,
    files: byPath(files).map((file) => ({ path: file.path, lines: changedLines(file) })),
    left: byPath([...left, ...others.flatMap((path) => mentionIn(path, old))])
  }
}

function refuseUnresolved(
  missing: readonly { readonly path: string; readonly specifier: string }[],
  old: OldPackage
): void {
  if (missing.length === 0) return
  throw new GenerationError(
    missing.map(({ path, specifier }) =>
      diagnostic(
        'input/missing',
        path,
        `${specifier} is not installed where this program is; its types say what each call means.`,
        `Install ${old.package} there, and remove it when this command has run.`
      )
    )
  )
}

function notRead(path: string): Left {
  return {
    path,
    line: 1,
    column: 1,
    message: 'The file is not UTF-8.',
    fix: 'Save it as UTF-8, and run it again.'
  }
}

/** Where a file that is not a program names the package; package.json is for npm to change. */
function mentionIn(path: string, old: OldPackage): readonly Left[] {
  const text = textAt(path)?.text ?? ''
  const at = text.search(new RegExp(`${old.package.replace(/[/.]/g, '\\$&')}(?![\\w-])`))
  if (at < 0) return []
  const before = text.slice(0, at).split('\n')
  const fix =
    basename(path) === 'package.json'
      ? `Run npm uninstall ${old.package} && npm install ${old.now}.`
      : `Write ${old.now} by hand.`
  return [
    {
      path,
      line: before.length,
      column: (before.at(-1) ?? '').length + 1,
      message: `It names ${old.package}.`,
      fix
    }
  ]
}
