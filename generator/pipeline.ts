/** The whole flow: acquire, build, compare or write, record. */
import { join } from 'node:path'
import { acquireFromDisk, acquireFromNetwork, type Acquired } from './acquire.ts'
import { build, buildModel, type Build } from './build.ts'
import { diagnostic, GenerationError, type Diagnostic } from './diagnostics.ts'
import { compareTree, type Difference } from './emit/compare.ts'
import { recover, writeTree, type WriteReport } from './emit/write.ts'
import { replaceFiles, saveSnapshot } from './fetch/snapshot.ts'
import { digestOf, readNames, recordsFolder, type Inputs } from './inputs.ts'
import { needsNetwork } from './needsNetwork.ts'
import type { Options } from './options.ts'
import { previousBuild } from './previous.ts'
import { readConfig } from './read/config.ts'
import { loadDocument, readText } from './read/load.ts'
import { namesLockName } from './read/lockName.ts'

/** Folders of the output that belong to people and to other tools. */
const protectedFolders = ['src/custom', 'dist', 'node_modules']

/** What a run did. */
export interface Summary {
  readonly operations: number
  readonly types: number
  readonly files: number
  readonly report: WriteReport
  readonly diagnostics: readonly Diagnostic[]
}

/** The model of the document at hand, as `--print-model` shows it. */
export async function printModel(options: Options): Promise<string> {
  const { inputs } = await gather(options)
  return `${JSON.stringify(buildModel(inputs, options.config).api, null, 2)}\n`
}

/**
 * Generates the package: all of it or, where anything is at fault, nothing.
 *
 * @throws GenerationError with every reason.
 */
export async function generate(options: Options): Promise<Summary> {
  const { inputs, acquired } = await gather(options)
  recover(options.out)
  const built = await build(inputs, options.config, previousBuild(options.out))
  const names = options.save ? built.names : inputs.names
  const report = writeTree({ folder: options.out, files: built.files, raw: built.raw, inputs: digestOf({ ...inputs, names }), force: options.force, protect: protectedFolders })
  if (options.save) await saveRecords(options, acquired, built)
  return summarise(built, report, acquired)
}

/**
 * Compares the output with what a run would write, and writes nothing.
 *
 * @throws GenerationError where they differ, with the first lines that do.
 */
export async function check(options: Options): Promise<Summary> {
  const { inputs, acquired } = await gather(options)
  const built = await build(inputs, options.config, previousBuild(options.out))
  const stale = compareTree({ folder: options.out, files: built.files }).map((difference) => describe(options.out, difference))
  const place = join(recordsFolder(options), namesLockName)
  if (options.spec === null && built.names !== inputs.names) stale.push(diagnostic('output/stale', place, 'The document has names that are not recorded.', 'Run npm run generate and commit what it writes.'))
  if (stale.length > 0) throw new GenerationError(stale)
  const unchanged = [...built.files.keys()]
  return summarise(built, { written: [], unchanged, deleted: [], foreign: [], backedUp: [] }, acquired)
}

async function gather(options: Options): Promise<{ readonly inputs: Inputs; readonly acquired: Acquired }> {
  const config = readText(options.config)
  const acquired = needsNetwork(options) ? await acquireFromNetwork(options, readConfig(config, options.config)) : await acquireFromDisk(options)
  return { inputs: { spec: acquired.text, place: acquired.place, config, names: readNames(options) }, acquired }
}

async function saveRecords(options: Options, acquired: Acquired, built: Build): Promise<void> {
  const folder = recordsFolder(options)
  if (acquired.fetched !== null) await saveSnapshot(folder, { ...acquired.fetched, document: loadDocument(acquired.text, acquired.place) })
  replaceFiles(folder, [{ path: join(folder, namesLockName), text: built.names }])
}

function summarise(built: Build, report: WriteReport, acquired: Acquired): Summary {
  const foreign = report.foreign.map((path) => diagnostic('output/foreign', path, 'The generator did not write this file; it was left alone.', 'Files of yours belong in src/custom.'))
  return { operations: built.operations, types: built.types, files: built.files.size, report, diagnostics: [...acquired.diagnostics, ...built.diagnostics, ...foreign] }
}

function describe(folder: string, difference: Difference): Diagnostic {
  return diagnostic('output/stale', place(folder, difference), explain(difference), 'Run npm run generate and commit what it writes.')
}

function place(folder: string, difference: Difference): string {
  const path = join(folder, difference.path)
  return difference.kind === 'different' ? `${path}:${difference.line}` : path
}

function explain(difference: Difference): string {
  if (difference.kind === 'missing') return 'The file is missing.'
  if (difference.kind === 'extra') return 'The generator would no longer write the file.'
  return `expected: ${difference.expected ?? '(end of file)'}\n  found:    ${difference.found ?? '(end of file)'}`
}
