/** Compares a package with the released one, and with the one that a run found. */
import { isDeepStrictEqual } from 'node:util'
import { changeOf, changesOf, type Change, type Changes } from '../changes/change.ts'
import { compareSurfaces } from './compiler.ts'
import type { Surface } from '../target/surface.ts'
import { judged, sdkOf, type Sdk } from './acceptances.ts'
import { provisionalNames, withoutReplaced } from './provisionalNames.ts'
import { printReleaseRecord, readReleaseRecord, type ReleaseRecord } from './releaseRecord.ts'
import { toRemember } from './remembered.ts'
import { toMemory, type SinceRelease, type Telling } from './told.ts'

/** What is compared. */
export interface Comparison {
  /** The path of the record. */
  readonly place: string
  /** Its text; null if there is none. */
  readonly text: string | null
  /** Whether a record is written if there is none. */
  readonly save: boolean
  /** sdk.yaml: its path and its text. */
  readonly config: { readonly place: string; readonly text: string }
  /** The output folder. */
  readonly out: string
  /** The package that the run writes or finds up to date, and its version. */
  readonly surface: Surface
  readonly version: string
  /** What the run found; null if there was no package. */
  readonly before: Surface | null
  /** The names lock: its path, its text as the run found it, and with the names of the package. */
  readonly lock: { readonly place: string; readonly before: string | null; readonly now: string | null }
}

/**
 * Compares with both. The first run that saves takes for released what it found, since programs may use it, or else what it
 * writes.
 *
 * @throws GenerationError `lock/form` if the record is broken.
 */
export async function compareWithRecord(comparison: Comparison): Promise<Telling> {
  const { place, text, save, config, surface, version, before, lock } = comparison
  const sdk = sdkOf(config.text, config.place)
  if (text === null && !save) {
    const sinceLastRun = before === null ? null : await compareSurfaces(before, surface, version)
    return { told: { sinceRelease: null, sinceLastRun }, memory: null, record: null, diagnostics: [] }
  }
  const record =
    text === null
      ? {
          package: sdk.config.package.name,
          version: null,
          surface: before ?? surface,
          provisional: provisionalNames(before === null ? lock.now : lock.before, lock.place)
        }
      : readReleaseRecord(text, place)
  const written = text ?? printReleaseRecord(record)
  const { since, diagnostics } = await sinceRelease({ record, ...comparison, sdk })
  const memorable = toRemember(diagnostics, { document: '', decisions: config.place })
  return {
    told: { sinceRelease: since, sinceLastRun: await sinceLastRun(record, since, comparison) },
    memory: toMemory(written, since, memorable),
    record: text === null ? written : null,
    diagnostics
  }
}

/** What changes for the programs of a release if they get this package, and what of it sdk.yaml accepts. */
export async function sinceRelease({
  record,
  place,
  out,
  surface,
  version,
  lock,
  sdk
}: Pick<Comparison, 'place' | 'out' | 'surface' | 'version' | 'lock'> & {
  readonly record: ReleaseRecord
  readonly sdk: Sdk
}): Promise<{ readonly since: SinceRelease } & Pick<Telling, 'diagnostics'>> {
  const { name } = sdk.config.package
  const released = record.version ?? version
  const { changes: all } = await compareSurfaces(record.surface, surface, released)
  const changes =
    record.version === null ? withoutReplaced(all, record.provisional ?? {}, lock.now, lock.place) : all
  const found = changesOf(
    record.package === name ? changes : [renamed(record.package, name), ...changes],
    released
  )
  const { diagnostics, ...accepted } = judged({ sdk, record, out, changes: found })
  return { since: { place, version: record.version, ...found, ...accepted }, diagnostics }
}

function renamed(before: string, now: string): Change {
  return changeOf({
    kind: 'package/changed',
    name: before,
    place: 'package.json',
    level: 'major',
    decidedBy: 'rule',
    reason: `The package is called ${now} now: a program that imports ${before} gets no new version.`,
    proposal: 'If this is another package, delete released.json: it is the record of one.'
  })
}

/** Most often the package is as it was released, and both comparisons are one. */
async function sinceLastRun(
  record: ReleaseRecord,
  { verdict, bump, changes }: SinceRelease,
  { surface, version, before }: Comparison
): Promise<Changes | null> {
  if (before === null) return null
  return isDeepStrictEqual(before, record.surface)
    ? { verdict, bump, changes: changes.map(({ accepted: _, ...change }) => change) }
    : compareSurfaces(before, surface, version)
}
