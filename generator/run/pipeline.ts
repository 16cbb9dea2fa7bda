/** The whole flow: acquire, compare with the present output, build, write, record. */
import { existsSync, statSync } from 'node:fs'
import type { Build } from './build.ts'
import { isCompleted } from './companion.ts'
import { refuseConflicts } from './conflicts.ts'
import { breakingIn, mustCompile, refuseUncompiled } from './compiles.ts'
import { compilesAsItStands } from '../emit/compile.ts'
import { recover, remember } from '../emit/write.ts'
import { refuseNewNames } from './frozen.ts'
import { gather, type Gathered } from './gather.ts'
import { recordsFolder } from './inputs.ts'
import type { Options } from './options.ts'
import { recordingOf, writeOutput } from './output.ts'
import { untoldNews } from './remembered.ts'
import { foreignFiles, standingOutput, type Standing } from './standing.ts'
import { changedRecords, recordAlone, recoverRecords } from '../records/records.ts'
import { summarise, untouched, withWarnings, type Counted, type Summary } from './summary.ts'
import { intruders, staleness } from './staleness.ts'
import { refuseWithoutChangesets, settleVersion } from './settleVersion.ts'
import { tellStanding } from './tell.ts'
import type { Telling } from './told.ts'
import { refuseUnaccepted } from './unaccepted.ts'
import type { Versioned } from './versioned.ts'

/** The model of the document at hand, as `--print-model` shows it, and what there is to say about it. */
export async function printModel(
  options: Options
): Promise<{ readonly text: string } & Pick<Summary, 'diagnostics' | 'news'>> {
  refuseConflicts(options)
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
  refuseConflicts(options)
  // What a run that was killed left is settled before anything is read: the records first, as every run takes them first.
  if (!options.dryRun) {
    if (options.save) recoverRecords(recordsFolder(options), isCompleted(options))
    if (existsSync(options.out) && statSync(options.out).isDirectory()) recover(options.out)
  }
  const untold = untoldNews(options.out)
  const gathered = await gather(options)
  const { inputs, acquired, seen } = gathered
  return withWarnings(acquired.diagnostics, async () => {
    await refuseWithoutChangesets(options, inputs)
    const standing = standingOutput(options, inputs)
    if (standing !== null && (standing.compiled || !mustCompile(options, inputs)))
      return keep(options, gathered, standing, untold)
    const { built, telling } = await buildNow(options, gathered)
    const { report, recorded, told, diagnostics } = await withWarnings(built.diagnostics, async () => {
      if (options.frozen) await refuseNewNames(options, inputs, built)
      if (mustCompile(options, inputs)) await refuseUncompiled(built, options, breakingIn(telling.told))
      if (options.frozen) refuseUnaccepted(telling.told, options.config, telling.diagnostics)
      return { ...telling, ...(await writeOutput(options, gathered, built, telling)) }
    })
    const { diagnostics: said, ...changesets } = await settleVersion({
      options,
      inputs,
      seen,
      telling,
      built
    })
    return summarise(options, {
      ...counted(built),
      upToDate: false,
      fetch: acquired.fetch,
      report,
      recorded,
      changesets,
      diagnostics: [...acquired.diagnostics, ...built.diagnostics, ...diagnostics, ...said],
      told,
      stale: [],
      untold
    })
  })
}

/** What building takes is loaded where there is something to build. */
async function buildNow(options: Options, gathered: Gathered): Promise<Versioned> {
  const { buildAndTell } = await import('./building.ts')
  return buildAndTell(options, gathered)
}

/** Leaves output that is up to date, and records what is news all the same. */
async function keep(
  options: Options,
  gathered: Gathered,
  standing: Standing,
  untold: ReturnType<typeof untoldNews>
): Promise<Summary> {
  const { inputs, acquired, seen } = gathered
  const telling = await tellStanding(options, seen, inputs)
  const { told, memory, record, diagnostics } = telling
  if (options.frozen) refuseUnaccepted(told, options.config, diagnostics)
  // The document is the same, but what its server said of it may be news.
  const recording = recordingOf(options, gathered, { names: null, released: record })
  const recorded = recording === null ? [] : await changedRecords(recording)
  if (recording !== null && !options.dryRun) await recordAlone(recording)
  if (memory !== null && !options.dryRun) remember(options.out, memory)
  const settling = { options, inputs, seen, telling, built: null }
  const { diagnostics: said, ...changesets } = await settleVersion(settling)
  return summarise(options, {
    upToDate: true,
    fetch: acquired.fetch,
    ...standing,
    report: untouched(standing),
    recorded,
    changesets,
    diagnostics: [...acquired.diagnostics, ...standing.diagnostics, ...diagnostics, ...said],
    told,
    untold
  })
}

/** Compares the output with what a run would write, and writes nothing. */
export async function check(options: Options): Promise<Summary> {
  refuseConflicts(options)
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
    const settling = { options, inputs, seen, telling: found, built: null }
    const { diagnostics: said, ...changesets } = await settleVersion(settling)
    const stale = [...found.stale, ...intruders(options, found.foreign)]
    if (options.frozen && stale.length === 0) refuseUnaccepted(found.told, options.config, found.diagnostics)
    return summarise(options, {
      ...found,
      upToDate: stale.length === 0,
      fetch: acquired.fetch,
      report: untouched(found),
      recorded: [],
      changesets,
      diagnostics: [...acquired.diagnostics, ...found.diagnostics, ...said],
      stale,
      untold
    })
  })
}

async function compare(options: Options, gathered: Gathered): Promise<Standing & Telling> {
  const { inputs } = gathered
  const { built, telling } = await buildNow(options, gathered)
  if (options.frozen) await withWarnings(built.diagnostics, () => refuseNewNames(options, inputs, built))
  const { stale, remarks } = staleness(options, inputs, built)
  // What is to be written anew is compiled by the check after that.
  if (stale.length === 0)
    await withWarnings(built.diagnostics, () => refuseUncompiled(built, options, breakingIn(telling.told)))
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

function counted({ operations, types, parts, files }: Build): Counted {
  return { operations, types, parts, files: [...files.keys()] }
}
