import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isMissing, systemCode } from '../ground/files.ts'
import { withOwnLineEnds } from '../ground/text.ts'
import { manifestText, readManifest } from './manifest.ts'
import { names } from './outputPath.ts'
import { manifestOf } from './write.ts'

/** One way in which the output folder is not what would be written. */
export type Difference =
  | { readonly kind: 'missing'; readonly path: string }
  /** A file that we once wrote and would no longer write. */
  | { readonly kind: 'extra'; readonly path: string }
  /** The file differs in its line ends alone: it was checked out in another way. */
  | { readonly kind: 'lines'; readonly path: string }
  /** `line` is the first line that differs, from 1; `expected` or `found` is null if that side has fewer lines. */
  | {
      readonly kind: 'different'
      readonly path: string
      readonly line: number
      readonly expected: string | null
      readonly found: string | null
    }

/** What is compared. */
export interface Comparison {
  readonly folder: string
  readonly files: ReadonlyMap<string, string>
  /** As of a tree that is written. */
  readonly shared?: readonly string[] | undefined
}

/** How the output folder differs from the given files, sorted by path; empty if it does not. Writes nothing. */
export function compareTree({ folder, files, shared }: Comparison): Difference[] {
  const manifest = readManifest(folder)
  // The inputs may have changed without a change of any file; that alone is not a difference.
  const expected = new Map(files).set(
    names.manifest,
    manifestText({
      ...manifestOf({
        files,
        inputs: manifest?.inputs ?? '',
        counts: manifest?.counts,
        raw: manifest?.raw,
        diagnostics: manifest?.diagnostics,
        shared
      }),
      ...(manifest?.compiled === undefined ? {} : { compiled: manifest.compiled }),
      // What is told follows the release as well, which no file does.
      ...(manifest?.told === undefined ? {} : { told: manifest.told })
    })
  )
  const extra = [...(manifest?.files.keys() ?? [])].filter(
    (path) => !files.has(path) && read(folder, path) !== null
  )
  const differences = [...expected].flatMap(([path, text]) => differenceOf(path, text, read(folder, path)))
  return [...differences, ...extra.map((path) => ({ kind: 'extra' as const, path }))].sort((a, b) =>
    a.path < b.path ? -1 : 1
  )
}

function differenceOf(path: string, expected: string, found: string | null): Difference[] {
  if (found === expected) return []
  if (found === null) return [{ kind: 'missing', path }]
  if (withOwnLineEnds(found) === expected) return [{ kind: 'lines', path }]
  const [ours, theirs] = [expected.split('\n'), found.split('\n')]
  const index = ours.findIndex((line, number) => line !== theirs[number])
  const at = index === -1 ? ours.length : index
  return [{ kind: 'different', path, line: at + 1, expected: ours[at] ?? null, found: theirs[at] ?? null }]
}

function read(folder: string, path: string): string | null {
  try {
    return readFileSync(join(folder, path), 'utf8')
  } catch (error) {
    if (isMissing(error) || systemCode(error) === 'EISDIR') return null
    throw error
  }
}
