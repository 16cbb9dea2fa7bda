/** Finds the files that differ from what a run would write. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Build } from './build.ts'
import { diagnostic, type Diagnostic } from '../ground/diagnostics.ts'
import { emittedConflicts } from '../emit/conflicts.ts'
import { compareTree, type Difference } from '../emit/compare.ts'
import { names as ownNames } from '../emit/outputPath.ts'
import { namesPlace, type Inputs } from './inputs.ts'
import { lineEnds } from './lineEnds.ts'
import type { Options } from './options.ts'

const regenerate = 'Run the generator and commit what it writes.'

/** In what the output is not what a run would write. */
export interface Staleness {
  readonly stale: readonly Diagnostic[]
  /** What is worth a word and still no difference. */
  readonly remarks: readonly Diagnostic[]
}

/** Every file that differs from what would be written, by its first line that does, and names that are not recorded. */
export function staleness(options: Options, inputs: Inputs, built: Build): Staleness {
  const names =
    options.spec === null && built.names !== inputs.names
      ? [stale(namesPlace(options), 'The document has names that are not recorded.')]
      : []
  if (!existsSync(options.out))
    return { stale: [stale(options.out, 'The folder does not exist.'), ...names], remarks: [] }
  const compared = compareTree({ folder: options.out, files: built.files, shared: built.shared })
  const all = compared.filter(({ kind }) => kind !== 'lines')
  // The manifest differs with every file; it is reported only if nothing else differs.
  const telling = all.filter(({ path }) => path !== ownNames.manifest)
  const conflicts = emittedConflicts(
    options.out,
    telling.map(({ path }) => path)
  )
  const differing =
    conflicts.length > 0
      ? conflicts
      : (telling.length > 0 ? telling : all).flatMap((difference) =>
          difference.kind === 'lines' ? [] : [describe(options.out, difference)]
        )
  return {
    stale: [...differing, ...names],
    remarks: lineEnds(
      options,
      compared.flatMap(({ kind, path }) => (kind === 'lines' ? [path] : []))
    )
  }
}

/** Foreign files among the sources: they would be compiled into the package. Elsewhere they are harmless. */
export function intruders({ out }: Options, foreign: readonly string[]): readonly Diagnostic[] {
  const among = foreign.filter((path) => path.startsWith('src/'))
  return among.map((path) =>
    stale(join(out, path), 'The generator does not write this file.', 'Delete it, or move it to src/custom.')
  )
}

function stale(place: string, message: string, fix = regenerate): Diagnostic {
  return diagnostic('output/stale', place, message, fix)
}

function describe(folder: string, difference: Exclude<Difference, { readonly kind: 'lines' }>): Diagnostic {
  const path = join(folder, difference.path)
  switch (difference.kind) {
    case 'missing':
      return stale(path, 'The file is missing.')
    case 'extra':
      return stale(path, 'The generator would no longer write the file.')
    case 'different': {
      const [expected, found] = excerpts(difference.expected, difference.found)
      return stale(
        `${path}:${difference.line}`,
        `This line differs.\n  expected: ${expected}\n  found:    ${found}`
      )
    }
  }
}

/** Two lines cut to the width of a terminal, around their first difference. */
function excerpts(expected: string | null, found: string | null): readonly [string, string] {
  const [one, other] = [expected ?? '', found ?? '']
  let same = 0
  while (same < one.length && one[same] === other[same]) same += 1
  const start = Math.max(one.length, other.length) > 160 ? Math.max(0, same - 60) : 0
  const cut = (line: string | null): string => {
    if (line === null) return '(end of file)'
    return `${start > 0 ? '…' : ''}${line.slice(start, start + 160)}${line.length > start + 160 ? '…' : ''}`
  }
  return [cut(expected), cut(found)]
}
