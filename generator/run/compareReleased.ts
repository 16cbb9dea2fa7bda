/** Compares a package with the released one, and with the one that a run found. */
import { isDeepStrictEqual } from 'node:util'
import { changeOf, changesOf, type Change, type Changes } from '../changes/change.ts'
import { compareSurfaces } from '../changes/compare.ts'
import type { Surface } from '../target/surface.ts'
import { printReleaseRecord, readReleaseRecord, type ReleaseRecord } from './releaseRecord.ts'
import { toMemory, type Telling } from './told.ts'

/** The package that a run writes or finds up to date. */
export interface Candidate {
  readonly name: string
  /** The version that sdk.yaml gives. */
  readonly version: string
  readonly surface: Surface
}

/** What is compared. */
export interface Comparison {
  readonly place: string
  /** The text of the record; null if there is none. */
  readonly text: string | null
  /** Whether a record is written if there is none. */
  readonly save: boolean
  readonly candidate: Candidate
  /** What the run found; null if there was no package. */
  readonly before: Surface | null
}

/**
 * Compares with both. The first run that saves takes for released what it found, since programs may use it, or else what it
 * writes.
 *
 * @throws GenerationError `lock/form` if the record is broken.
 */
export function compareWithRecord({ place, text, save, candidate, before }: Comparison): Telling {
  const { name, version, surface } = candidate
  if (text === null && !save) {
    const sinceLastRun = before === null ? null : compareSurfaces(before, surface, version)
    return { told: { sinceRelease: null, sinceLastRun }, memory: null, record: null }
  }
  const record =
    text === null
      ? { package: name, version: null, surface: before ?? surface }
      : readReleaseRecord(text, place)
  const sinceRelease = { place, version: record.version, ...compareReleased(record, candidate) }
  const written = text ?? printReleaseRecord(record)
  return {
    told: { sinceRelease, sinceLastRun: sinceLastRun(record, sinceRelease, candidate, before) },
    memory: toMemory(written, sinceRelease),
    record: text === null ? written : null
  }
}

/** What changes for the programs of a release if they get this package. */
function compareReleased(record: ReleaseRecord, { name, version, surface }: Candidate): Changes {
  const released = record.version ?? version
  const { changes } = compareSurfaces(record.surface, surface, released)
  return changesOf(record.package === name ? changes : [renamed(record.package, name), ...changes], released)
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
function sinceLastRun(
  record: ReleaseRecord,
  sinceRelease: Changes,
  { surface, version }: Candidate,
  before: Surface | null
): Changes | null {
  if (before === null) return null
  const { verdict, bump, changes } = sinceRelease
  return isDeepStrictEqual(before, record.surface)
    ? { verdict, bump, changes }
    : compareSurfaces(before, surface, version)
}
