/** `changes --release`: what stands becomes what was released. */
import { join } from 'node:path'
import { readFileSync } from 'node:fs'
import { leavesRoom } from '../changes/version.ts'
import { readManifest } from '../emit/manifest.ts'
import { remember } from '../emit/write.ts'
import { diagnostic, fail, GenerationError } from '../ground/diagnostics.ts'
import { isObject } from '../ground/json.ts'
import { isVersion } from '../ground/version.ts'
import { readNamesLock, releaseNames, type Accepted } from '../records/namesLock.ts'
import { changedRecords, recordWith, recoverRecords } from '../records/records.ts'
import { isCompleted } from './companion.ts'
import { refuseConflicts } from './conflicts.ts'
import { faultsSince, sinceRecord } from './gate.ts'
import { namesWithoutDue } from './dueNames.ts'
import { namesPlace, recordsFolder } from './inputs.ts'
import { recordAfterRelease } from './changelog.ts'
import type { Options } from './options.ts'
import { printReleaseRecord } from './releaseRecord.ts'
import { staleness } from './staleness.ts'
import { refuseUnaccepted } from './unaccepted.ts'

type Found = Awaited<ReturnType<typeof sinceRecord>>

/** What a release did. */
export interface Release {
  readonly version: string
  /** The files beside sdk.yaml that it changed; none if this release was recorded before. */
  readonly recorded: readonly string[]
}

/**
 * Records the package that stands as released.
 *
 * @throws GenerationError if the output is not what a run would write, or its version does not fit the changes; UnacceptedError
 *   if a breaking change is not accepted.
 */
export async function release(options: Options, asked: string | null): Promise<Release> {
  const folder = recordsFolder(options)
  refuseConflicts(options)
  recoverRecords(folder, isCompleted(options))
  const found = await sinceRecord({ ...options, check: true })
  refuseStale(options, found)
  refuseUnaccepted({ sinceRelease: found.since, sinceLastRun: null }, options.config, found.diagnostics)
  const faults = await faultsSince(options, found)
  if (faults.length > 0) throw new GenerationError(faults)
  const version = versionOf(options, asked)
  const isSame = found.since.changes.length === 0 && found.record.version === version
  if (!isSame) refuseVersion(options, found, version)
  const released = printReleaseRecord(
    recordAfterRelease({
      package: found.sdk.config.package.name,
      version,
      surface: found.surface,
      record: found.record,
      since: found.since
    })
  )
  // Former names that this release leaves out are given up with it.
  const kept = namesWithoutDue(found.inputs.names ?? '', found.record.version, found.since.verdict)
  const names = releaseNames(kept, newlyAccepted(options, found, version))
  const recording = { folder, seen: found.seen, news: { snapshot: null, names, released } }
  const recorded = await changedRecords(recording)
  if (recorded.length > 0) {
    await recordWith(recording, () => undefined)
    rememberRelease(options, version)
  }
  return { version, recorded: recorded.map((name) => join(folder, name)) }
}

/** The output knows of the release as well, so that a run misses a record that is lost; the next run compares anew. */
function rememberRelease({ out }: Options, version: string): void {
  const told = readManifest(out)?.told ?? { prepares: version, verdict: 'none', bump: 'none', changes: [] }
  remember(out, { ...told, against: '', version })
}

/** A release is of what a run wrote, with its names recorded. */
function refuseStale(options: Options, { built, inputs }: Found): void {
  const { stale } = built === null ? { stale: [] } : staleness(options, inputs, built)
  if (stale.length > 0) throw new GenerationError(stale)
}

/** The version that the package in the output folder is published with. */
function versionOf({ out }: Options, asked: string | null): string {
  const place = join(out, 'package.json')
  const value: unknown = JSON.parse(readFileSync(place, 'utf8'))
  const version = isObject(value) ? value['version'] : null
  if (typeof version !== 'string' || !isVersion(version))
    return fail('input/missing', place, 'The package has no version.', 'Run npm run generate.')
  if (asked !== null && asked !== version)
    return fail(
      'changes/version',
      place,
      `The package has the version ${version}, and ${asked} is to be released.`,
      `Give package.version in sdk.yaml the version ${asked} and run npm run generate, or release ${version}.`
    )
  return version
}

function refuseVersion({ out, config }: Options, { record, since, sdk }: Found, version: string): void {
  if (
    record.version === null ||
    (version !== record.version && leavesRoom(version, record.version, since.verdict))
  )
    return
  throw new GenerationError([
    diagnostic(
      'changes/version',
      join(out, 'package.json'),
      `${record.version} is released, and the changes since then ask for ${since.prepares}; the package has the version ${version}.`,
      sdk.config.package.version === 'external'
        ? 'Let the tool that versions the package raise it, run npm run generate, and release again.'
        : `Give package.version in ${config} the version ${since.prepares} and run npm run generate.`
    )
  ])
}

/** The entries that this release makes use of, and that the lock does not hold yet. */
function newlyAccepted(options: Options, { sdk, inputs }: Found, version: string): readonly Accepted[] {
  const known = readNamesLock(inputs.names, namesPlace(options)).accepted ?? []
  const keyOf = ({ for: target, reason, changes }: Accepted): string =>
    JSON.stringify([target, reason, changes])
  const held = new Set(known.map(keyOf))
  return sdk.config.accept.filter((entry) => entry.for === version && !held.has(keyOf(entry)))
}
