/** The whole flow: acquire, compare with the present output, build, write, record. */
import { existsSync, statSync } from 'node:fs'
import type { Build } from './build.ts'
import { GenerationError } from '../ground/diagnostics.ts'
import { compilesAsItStands } from '../emit/compile.ts'
import { recover, remember } from '../emit/write.ts'
import { refuseNewNames } from './frozen.ts'
import { gather, type Gathered } from './gather.ts'
import { recordsFolder, type Inputs } from './inputs.ts'
import type { Options } from './options.ts'
import { recordingOf, writeOutput } from './output.ts'
import { previousBuild } from './previous.ts'
import { untoldNews } from './remembered.ts'
import { startPrinter } from '../print/thread.ts'
import { foreignFiles, standingOutput, type Standing } from './standing.ts'
import type { Surface } from '../target/surface.ts'
import { changedRecords, recordAlone, recoverRecords, type Records } from '../records/records.ts'
import { summarise, untouched, withWarnings, type Counted, type Summary } from './summary.ts'
import { intruders, staleness } from './staleness.ts'
import { refuseWithoutChangesets, settleVersion } from './settleVersion.ts'
import { tellStanding } from './tell.ts'
import { releasedPlace, releasedText, type Telling } from './told.ts'
import type { BuildInput, Versioned } from './versioned.ts'
import { refuseUnaccepted } from './unaccepted.ts'

/** The model of the document at hand, as `--print-model` shows it, and what there is to say about it. */
export async function printModel(
  options: Options
): Promise<{ readonly text: string } & Pick<Summary, 'diagnostics' | 'news'>> {
  const { inputs, acquired, seen } = await gather(options)
  const [{ readModel }, { modelText }, { withLikelyVersion }] = [
    await import('./readModel.ts'),
    await import('../model/modelForm.ts'),
    await import('./versioned.ts')
  ]
  const { api, diagnostics } = readModel(withLikelyVersion({ options, inputs, seen }), options.config)
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
  if (!options.dryRun) {
    if (options.save) recoverRecords(recordsFolder(options))
    if (existsSync(options.out) && statSync(options.out).isDirectory()) recover(options.out)
  }
  const untold = untoldNews(options.out)
  const gathered = await gather(options)
  const { inputs, acquired, seen } = gathered
  return withWarnings(acquired.diagnostics, async () => {
    await refuseWithoutChangesets(options, inputs)
    const standing = standingOutput(options, inputs)
    if (standing !== null && (standing.compiled || !options.verify)) {
      const telling = await tellStanding(options, seen, inputs)
      const { told, memory, record, diagnostics } = telling
      if (options.frozen) refuseUnaccepted(told, options.config, diagnostics)
      // The document is the same, but what its server said of it may be news.
      const recording = recordingOf(options, gathered, { names: null, released: record })
      const recorded = recording === null ? [] : await changedRecords(recording)
      if (recording !== null && !options.dryRun) await recordAlone(recording)
      if (memory !== null && !options.dryRun) remember(options.out, memory)
      const said = await settleVersion({ options, inputs, seen, telling })
      return summarise(options, {
        upToDate: true,
        fetch: acquired.fetch,
        ...standing,
        report: untouched(standing),
        recorded,
        diagnostics: [...acquired.diagnostics, ...standing.diagnostics, ...diagnostics, ...said],
        told,
        untold
      })
    }
    const { built, telling } = await buildAndTell(options, gathered)
    const { report, recorded, told, diagnostics } = await withWarnings(built.diagnostics, async () => {
      if (options.frozen) await refuseNewNames(options, inputs, built)
      if (options.verify) await refuseUncompiled(built, options)
      if (options.frozen) refuseUnaccepted(telling.told, options.config, telling.diagnostics)
      return { ...telling, ...(await writeOutput(options, gathered, built, telling)) }
    })
    const said = await settleVersion({ options, inputs, seen, telling })
    return summarise(options, {
      ...counted(built),
      upToDate: false,
      fetch: acquired.fetch,
      report,
      recorded,
      diagnostics: [...acquired.diagnostics, ...built.diagnostics, ...diagnostics, ...said],
      told,
      stale: [],
      untold
    })
  })
}

/** Compares the output with what a run would write, and writes nothing. */
export async function check(options: Options): Promise<Summary> {
  const untold = untoldNews(options.out)
  const gathered = await gather(options)
  const { inputs, acquired, seen } = gathered
  return withWarnings(acquired.diagnostics, async () => {
    const standing = standingOutput(options, inputs)
    const found =
      standing !== null &&
      (standing.compiled || compilesAsItStands(options.out, standing.files, inputs.custom?.texts))
        ? await alsoTold(standing, tellStanding(options, seen, inputs))
        : await compare(options, gathered)
    const said = await settleVersion({ options, inputs, seen, telling: found })
    const stale = [...found.stale, ...intruders(options, found.foreign)]
    if (options.frozen && stale.length === 0) refuseUnaccepted(found.told, options.config, found.diagnostics)
    return summarise(options, {
      ...found,
      upToDate: stale.length === 0,
      fetch: acquired.fetch,
      report: untouched(found),
      recorded: [],
      diagnostics: [...acquired.diagnostics, ...found.diagnostics, ...said],
      stale,
      untold
    })
  })
}

async function compare(options: Options, gathered: Gathered): Promise<Standing & Telling> {
  const { inputs } = gathered
  const { built, telling } = await buildAndTell(options, gathered)
  if (options.frozen) await withWarnings(built.diagnostics, () => refuseNewNames(options, inputs, built))
  const { stale, remarks } = staleness(options, inputs, built)
  // What is to be written anew is compiled by the check after that.
  if (stale.length === 0) await withWarnings(built.diagnostics, () => refuseUncompiled(built, options))
  return {
    ...counted(built),
    ...telling,
    foreign: foreignFiles(options.out, built.files),
    stale,
    compiled: true,
    diagnostics: [...built.diagnostics, ...remarks, ...telling.diagnostics]
  }
}

async function alsoTold(standing: Standing, telling: Promise<Telling>): Promise<Standing & Telling> {
  const found = await telling
  return { ...standing, ...found, diagnostics: [...standing.diagnostics, ...found.diagnostics] }
}

/** A package that does not compile is not written, and fails a check. The compiler is loaded only here. */
async function refuseUncompiled(built: Build, { out }: Options): Promise<void> {
  const { compilationFaults } = await import('./compilation.ts')
  const faults = compilationFaults(built, out)
  if (faults.length > 0) throw new GenerationError(faults)
}

/** The surface of the package that a run would write, with what it is made from; nothing is written. */
export async function plannedSurface(options: Options): Promise<Planned> {
  const gathered = await gather(options)
  const { inputs, seen } = gathered
  if (standingOutput(options, inputs) !== null) {
    const { surfaceThere } = await import('./surfaceThere.ts')
    const surface = surfaceThere(options.out)
    if (surface !== null) return { inputs, seen, surface, built: null }
  }
  const { buildPlanned } = await import('./versioned.ts')
  const built = await building(options, gathered, buildPlanned)
  // The run wrote the text itself.
  const surface = JSON.parse(built.files.get('surface.json') ?? '') as Surface
  return { inputs, seen, surface, built }
}

export interface Planned {
  readonly inputs: Inputs
  readonly seen: Records
  readonly surface: Surface
  /** Null if the output is what would be written. */
  readonly built: Build | null
}

/** The libraries that building takes cost a second to load: they are loaded here, when there is something to build. */
async function building<T>(
  options: Options,
  { inputs, seen }: Gathered,
  act: (input: BuildInput) => Promise<T>
): Promise<T> {
  const previous = previousBuild(options.out)
  const printer = startPrinter(previous.formatted.size === 0)
  try {
    const [{ build }, { buildWithoutDue }] = [await import('./build.ts'), await import('./dueNames.ts')]
    const once: BuildInput['build'] = (own, before) =>
      build(own, options.config, before ?? previous, printer.print)
    const recorded = { text: releasedText(seen), place: releasedPlace(options) }
    return await act({
      options,
      inputs,
      seen,
      build: (own, before) => buildWithoutDue(once, own, before, recorded)
    })
  } finally {
    printer.close()
  }
}

async function buildAndTell(options: Options, gathered: Gathered): Promise<Versioned> {
  const { buildVersioned } = await import('./versioned.ts')
  return building(options, gathered, buildVersioned)
}

function counted({ operations, types, files }: Build): Counted {
  return { operations, types, files: [...files.keys()] }
}
