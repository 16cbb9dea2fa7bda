/** What a run leaves: the package and the records, all or nothing. */
import { planTree, writeTree, type Tree, type WriteReport } from '../emit/write.ts'
import { isTolerated } from '../ground/diagnostics.ts'
import { begin } from '../ground/stages.ts'
import { changedRecords, recordWith, type Recording } from '../records/records.ts'
import type { Build } from './build.ts'
import { companionOf } from './companion.ts'
import { mustCompile } from './compiles.ts'
import type { Gathered } from './gather.ts'
import { recordsFolder, type Inputs } from './inputs.ts'
import type { Options } from './options.ts'
import { toRemember } from './remembered.ts'
import { countsOf, inputsMark, protectedPaths } from './standing.ts'
import type { Summary } from './summary.ts'
import type { Telling } from './told.ts'

/**
 * Writes the output, all or nothing, and the records together with it, under both locks. If the process is killed once the output
 * is decided, the next run completes both.
 */
export async function writeOutput(
  options: Options,
  gathered: Gathered,
  built: Build,
  { memory, record }: Telling
): Promise<Pick<Summary, 'report' | 'recorded'>> {
  const tree = treeOf(options, gathered.inputs, built, { memory, record })
  const news = recordingOf(options, gathered, { names: built.names, released: record })
  const recording = news === null ? null : { ...news, companion: companionOf(options, tree.inputs) }
  const recorded = recording === null ? [] : await changedRecords(recording)
  if (options.dryRun) return { report: planTree(tree), recorded }
  const put = (): WriteReport => {
    begin('write', options.out)
    return writeTree(tree)
  }
  return { report: recording === null ? put() : await recordWith(recording, put), recorded }
}

function treeOf(
  options: Options,
  inputs: Inputs,
  built: Build,
  { memory, record }: Pick<Telling, 'memory' | 'record'>
): Tree {
  const { save, force, config, out: folder } = options
  return {
    folder,
    files: built.files,
    custom: built.custom,
    raw: built.raw,
    counts: countsOf(built),
    inputs: inputsMark(
      save ? recordedBy(inputs, built, record) : inputs,
      save || built.names === inputs.names,
      built.diagnostics.some(isTolerated)
    ),
    compiled: mustCompile(options, inputs),
    diagnostics: toRemember(built.diagnostics, { document: inputs.place, decisions: config }),
    ...(memory === null ? {} : { told: memory }),
    force,
    shared: built.shared,
    protect: protectedPaths(built.files)
  }
}

/** The inputs that the next run finds, once this one has recorded its names and, if there was none, what was released. */
function recordedBy(inputs: Inputs, { names, files }: Build, record: string | null): Inputs {
  const released = record !== null && files.has('CHANGELOG.md') ? { released: record } : {}
  return { ...inputs, names, ...released }
}

/** What a run records; null if it leaves the records as they are. */
export function recordingOf(
  options: Options,
  { acquired, seen }: Gathered,
  changed: { readonly names: string | null; readonly released: string | null }
): Recording | null {
  if (!options.save) return null
  const news = { snapshot: acquired.snapshot, ...changed }
  return { folder: recordsFolder(options), seen, news }
}
