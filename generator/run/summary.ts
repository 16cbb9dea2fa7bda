import { join } from 'node:path'
import { diagnostic, GenerationError, type Diagnostic } from '../ground/diagnostics.ts'
import type { WriteReport } from '../emit/write.ts'
import type { Acquired } from './acquired.ts'
import type { Kept } from './changesets.ts'
import type { Options } from './options.ts'
import type { untoldNews } from './remembered.ts'
import type { Parts } from '../target/parts.ts'
import type { Told } from './told.ts'
import { UnacceptedError } from './unaccepted.ts'

/** What a run did. */
export interface Summary {
  /** True if the output was already what this run would write. */
  readonly upToDate: boolean
  /** What came of asking the server for the document. */
  readonly fetch: Acquired['fetch']
  readonly operations: number
  readonly types: number
  readonly parts: Parts
  readonly files: number
  /** What the run did to the output; in a dry run, what it would do. */
  readonly report: WriteReport
  /** The files beside sdk.yaml that the run changed; in a dry run, those that it would change. */
  readonly recorded: readonly string[]
  /** The changesets of an external version that the run wrote and deleted; in a dry run, those that it would. */
  readonly changesets: Pick<Kept, 'written' | 'deleted'>
  readonly diagnostics: readonly Diagnostic[]
  /** Those of the diagnostics that are news, and that no earlier run has told. */
  readonly news: readonly Diagnostic[]
  /** What changes for programs. */
  readonly told: Told
  /** Differences from what a run would write; a check fails if there are any. */
  readonly stale: readonly Diagnostic[]
}

/** What a package consists of. */
export interface Counted {
  readonly operations: number
  readonly types: number
  readonly parts: Parts
  /** Paths of the output. */
  readonly files: readonly string[]
}

/** A report of output that stays as it is. */
export function untouched({
  files,
  foreign
}: {
  readonly files: readonly string[]
  readonly foreign: readonly string[]
}): WriteReport {
  return { written: [], unchanged: files, deleted: [], foreign, backedUp: [] }
}

/** The summary of a run, with a warning for each foreign file. */
export function summarise(
  { out }: Options,
  {
    files,
    diagnostics,
    untold,
    ...rest
  }: Counted & Omit<Summary, 'files' | 'news'> & { readonly untold: ReturnType<typeof untoldNews> }
): Summary {
  const { upToDate, fetch, operations, types, parts, report, recorded, changesets, told, stale } = rest
  const remarks = report.foreign
    .map((path) => join(out, path))
    .filter((place) => stale.every((entry) => entry.place !== place))
    .map((place) =>
      diagnostic(
        'output/foreign',
        place,
        'The generator did not write this file and left it alone.',
        'Files of yours belong in src/custom.'
      )
    )
  return {
    upToDate,
    fetch,
    operations,
    types,
    parts,
    files: files.length,
    report,
    recorded,
    changesets,
    diagnostics: [...diagnostics, ...remarks],
    news: untold(diagnostics),
    told,
    stale
  }
}

/** Does a step of a run; an error that ends the run in it takes along the warnings that the run had so far. */
export async function withWarnings<T>(
  diagnostics: readonly Diagnostic[],
  step: () => T | Promise<T>
): Promise<T> {
  try {
    return await step()
  } catch (error) {
    const warnings = diagnostics.filter(({ severity }) => severity === 'warning')
    if (!(error instanceof GenerationError) || warnings.length === 0) throw error
    const all = [...warnings, ...error.diagnostics]
    throw error instanceof UnacceptedError
      ? new UnacceptedError(error.told, all, { cause: error })
      : new GenerationError(all, { cause: error, snapshots: error.snapshots })
  }
}
