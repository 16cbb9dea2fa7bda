/** The whole flow: acquire, compare with the present output, build, write, record. */
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { acquire, type Acquired } from './acquire.ts'
import type { Build } from './build.ts'
import { diagnostic, GenerationError, isTolerated, type Diagnostic } from '../ground/diagnostics.ts'
import { compilesAsItStands } from '../emit/compile.ts'
import { recover, writeTree, type WriteReport } from '../emit/write.ts'
import { readNames, recordsFolder, type Inputs } from './inputs.ts'
import type { Options } from './options.ts'
import { previousBuild } from './previous.ts'
import { toRemember, untoldNews } from './remembered.ts'
import { startPrinter } from '../print/thread.ts'
import { foreignFiles, inputsMark, protectedFolders, standingOutput, type Standing } from './standing.ts'
import { readText } from '../ground/readText.ts'
import {
  readRecords,
  recordAlone,
  recordWith,
  recoverRecords,
  refuseHalfRecords,
  type Records
} from '../records/records.ts'
import { intruders, staleness } from './staleness.ts'

/** What a run did. */
export interface Summary {
  /** True if the output was already what this run would write. */
  readonly upToDate: boolean
  readonly operations: number
  readonly types: number
  readonly files: number
  readonly report: WriteReport
  readonly diagnostics: readonly Diagnostic[]
  /** Those of the diagnostics that are news, and that no earlier run has told. */
  readonly news: readonly Diagnostic[]
}

/** The model of the document at hand, as `--print-model` shows it, and what there is to say about it. */
export async function printModel(
  options: Options
): Promise<{ readonly text: string } & Pick<Summary, 'diagnostics' | 'news'>> {
  const { inputs, acquired } = await gather(options)
  const [{ readModel }, { modelText }] = [
    await import('./readModel.ts'),
    await import('../model/modelForm.ts')
  ]
  const { api, diagnostics } = readModel(inputs, options.config)
  return {
    text: modelText(api),
    diagnostics: [...acquired.diagnostics, ...diagnostics],
    news: untoldNews(options.out)(diagnostics)
  }
}

/**
 * Generates the package: all of it or, where anything is at fault, nothing.
 *
 * @throws GenerationError with every reason.
 */
export async function generate(options: Options): Promise<Summary> {
  // What a run that was killed left is settled before anything is read: the records first, as every run takes them first.
  if (options.save) recoverRecords(recordsFolder(options))
  if (existsSync(options.out) && statSync(options.out).isDirectory()) recover(options.out)
  const untold = untoldNews(options.out)
  const { inputs, acquired, seen } = await gather(options)
  const standing = standingOutput(options, inputs)
  if (standing !== null && (standing.compiled || !options.verify)) {
    // The document is the same, but what its server said of it may be news.
    if (options.save)
      await recordAlone({
        folder: recordsFolder(options),
        seen,
        news: { snapshot: acquired.snapshot, names: null }
      })
    return summarise(options, {
      upToDate: true,
      ...standing,
      report: untouched(standing),
      diagnostics: [...acquired.diagnostics, ...standing.diagnostics],
      untold
    })
  }
  const built = await buildFrom(options, inputs)
  if (options.verify) await refuseUncompiled(built)
  const report = await write(options, { inputs, acquired, seen }, built)
  return summarise(options, {
    ...counted(built),
    upToDate: false,
    report,
    diagnostics: [...acquired.diagnostics, ...built.diagnostics],
    untold
  })
}

/**
 * Compares the output with what a run would write, and writes nothing.
 *
 * @throws GenerationError if they differ, with the first lines that do.
 */
export async function check(options: Options): Promise<Summary> {
  const untold = untoldNews(options.out)
  const { inputs, acquired } = await gather(options)
  const standing = standingOutput(options, inputs)
  const found =
    standing !== null && (standing.compiled || compilesAsItStands(options.out, standing.files))
      ? standing
      : await compare(options, inputs)
  const stale = [...found.stale, ...intruders(options, found.foreign)]
  if (stale.length > 0) throw new GenerationError(stale)
  return summarise(options, {
    ...found,
    upToDate: true,
    report: untouched(found),
    diagnostics: [...acquired.diagnostics, ...found.diagnostics],
    untold
  })
}

async function compare(options: Options, inputs: Inputs): Promise<Standing> {
  const built = await buildFrom(options, inputs)
  const { stale, remarks } = staleness(options, inputs, built)
  // What is to be written anew is compiled by the check after that.
  if (stale.length === 0) await refuseUncompiled(built)
  return {
    ...counted(built),
    foreign: foreignFiles(options.out, built.files),
    stale,
    compiled: true,
    diagnostics: [...built.diagnostics, ...remarks]
  }
}

/** A package that does not compile is not written, and fails a check. The compiler is loaded only here. */
async function refuseUncompiled(built: Build): Promise<void> {
  const { compilationFaults } = await import('./compilation.ts')
  const faults = compilationFaults(built)
  if (faults.length > 0) throw new GenerationError(faults)
}

/** The package that a run would write, and nothing is written. */
export async function planned(options: Options): Promise<Build> {
  const { inputs } = await gather(options)
  return buildFrom(options, inputs)
}

/** What one run is made from. */
interface Gathered {
  readonly inputs: Inputs
  readonly acquired: Acquired
  /** The records before anything else was read. */
  readonly seen: Records
}

async function gather(options: Options): Promise<Gathered> {
  const config = readText(options.config)
  refuseHalfRecords(recordsFolder(options))
  const seen = readRecords(recordsFolder(options))
  const acquired = await acquire(options, config)
  return {
    inputs: {
      spec: acquired.text,
      place: acquired.place,
      config,
      names: readNames(options),
      strict: options.strict
    },
    acquired,
    seen
  }
}

/** The libraries that building takes cost a second to load: they are loaded here, when there is something to build. */
async function buildFrom(options: Options, inputs: Inputs): Promise<Build> {
  const printer = startPrinter()
  try {
    const { build } = await import('./build.ts')
    return await build(inputs, options.config, previousBuild(options.out), printer.print)
  } finally {
    printer.close()
  }
}

/**
 * Writes the output, all or nothing, and the records together with it, under both locks. If the process is killed before the
 * records are decided, the next run finds other inputs than the manifest remembers and goes back to them, or on to new ones.
 */
async function write(
  options: Options,
  { inputs, acquired, seen }: Gathered,
  built: Build
): Promise<WriteReport> {
  const { save, force, out: folder } = options
  const mark = inputsMark(
    save ? { ...inputs, names: built.names } : inputs,
    save || built.names === inputs.names,
    built.diagnostics.some(isTolerated)
  )
  const put = (): WriteReport =>
    writeTree({
      folder,
      files: built.files,
      raw: built.raw,
      inputs: mark,
      compiled: options.verify,
      diagnostics: toRemember(built.diagnostics, { document: inputs.place, decisions: options.config }),
      force,
      protect: protectedFolders
    })
  return save
    ? recordWith(
        { folder: recordsFolder(options), seen, news: { snapshot: acquired.snapshot, names: built.names } },
        put
      )
    : put()
}

interface Counted {
  readonly operations: number
  readonly types: number
  /** Paths of the output. */
  readonly files: readonly string[]
}

function counted({ operations, types, files }: Build): Counted {
  return { operations, types, files: [...files.keys()] }
}

function untouched({
  files,
  foreign
}: {
  readonly files: readonly string[]
  readonly foreign: readonly string[]
}): WriteReport {
  return { written: [], unchanged: files, deleted: [], foreign, backedUp: [] }
}

function summarise(
  { out }: Options,
  {
    upToDate,
    operations,
    types,
    files,
    report,
    diagnostics,
    untold
  }: Counted & Omit<Summary, 'files' | 'news'> & { readonly untold: ReturnType<typeof untoldNews> }
): Summary {
  const remarks = report.foreign.map((path) =>
    diagnostic(
      'output/foreign',
      join(out, path),
      'The generator did not write this file and left it alone.',
      'Files of yours belong in src/custom.'
    )
  )
  return {
    upToDate,
    operations,
    types,
    files: files.length,
    report,
    diagnostics: [...diagnostics, ...remarks],
    news: untold(diagnostics)
  }
}
