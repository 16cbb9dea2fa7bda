/** The files of a person's program: what can be rewritten, and what only mentions a name. */
import { lstatSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { fail } from '../ground/diagnostics.ts'
import { isMissing, systemCode } from '../ground/files.ts'
import { nearPath } from '../ground/nearPath.ts'
import { compareText } from '../ground/text.ts'

/** Folders that hold what other tools made. */
const foreign = new Set(['node_modules', 'dist', 'build', 'out', 'coverage'])

const locks = new Set(['package-lock.json', 'npm-shrinkwrap.json', 'yarn.lock', 'pnpm-lock.yaml', 'bun.lock'])

/** Larger files are data, not programs. */
const largest = 1_000_000

function isProgram(path: string): boolean {
  return /\.[cm]?[jt]sx?$/.test(path)
}

export interface ProgramFiles {
  /** TypeScript and JavaScript. */
  readonly programs: readonly string[]
  readonly others: readonly string[]
}

/** The files below a folder, or the one file, without what other tools made and without links. */
export function programFiles(place: string): ProgramFiles {
  const all = filesBelow(place, true)
  return {
    programs: all.filter(isProgram),
    others: all.filter((path) => !isProgram(path) && !locks.has(basename(path)))
  }
}

function filesBelow(place: string, isFirst: boolean): readonly string[] {
  const found = entryAt(place)
  if (found.isSymbolicLink() && !isFirst) return []
  const real = found.isSymbolicLink() ? statSync(place) : found
  if (real.isFile()) return real.size > largest && !isProgram(place) ? [] : [place]
  if (!real.isDirectory()) return []
  return readdirSync(place)
    .filter((name) => !name.startsWith('.') && !name.endsWith(suffix) && !foreign.has(name))
    .sort(compareText)
    .flatMap((name) => filesBelow(join(place, name), false))
}

function entryAt(place: string) {
  try {
    return lstatSync(place)
  } catch (error) {
    if (!isMissing(error)) throw error
    const shown = relative(process.cwd(), place) || '.'
    const near = nearPath(shown)
    return fail(
      'input/missing',
      shown,
      `The folder does not exist.${near === null ? '' : ` Did you mean ${near}?`}`,
      'Give the folder of the program.',
      error
    )
  }
}

const mark = '\u{FEFF}'

/** The text of a file and the mark that it begins with, if any; null if it is not UTF-8. */
export function textAt(path: string): { readonly text: string; readonly mark: string } | null {
  const text = readFileSync(path, 'utf8')
  if (text.includes('\u{FFFD}') || text.includes('\0')) return null
  return text.startsWith(mark) ? { text: text.slice(1), mark } : { text, mark: '' }
}

/** What a run that was killed may leave beside a file; the next run writes over it. */
const suffix = '.migrating'

/** Replaces a file in one step, so that a run that is killed leaves each file whole. */
export function replaceFile(path: string, text: string): void {
  const staged = path + suffix
  try {
    writeFileSync(staged, text, { mode: statSync(path).mode })
    renameSync(staged, path)
  } catch (error) {
    const code = systemCode(error)
    if (code === null) throw error
    fail(
      'output/folder',
      path,
      `The file cannot be replaced (${code}).`,
      'Make it writable, and run again; what was rewritten before it stays.',
      error
    )
  }
}
