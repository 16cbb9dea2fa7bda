/** What changes for programs between two surfaces, wherever they are: files, packages, git references or documents. */
import { execFileSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Changes } from '../changes/change.ts'
import { changesetText } from '../changes/changeset.ts'
import { compareSurfaces } from './compiler.ts'
import { completed, isFormOne, type FormOne } from '../changes/formOne.ts'
import { notesText } from '../changes/notes.ts'
import { printChanges, type ReportForm } from '../changes/report.ts'
import { readSurfaceText } from '../changes/surfaceText.ts'
import { readConfig } from '../decide/config.ts'
import { fail } from '../ground/diagnostics.ts'
import type { Surface } from '../target/surface.ts'
import { nearPath } from '../ground/nearPath.ts'
import { readText } from '../ground/readText.ts'
import { readRecords } from '../records/records.ts'
import { refuseConflicts } from './conflicts.ts'
import { recordsFolder } from './inputs.ts'
import { refuseLostRelease } from './lostRelease.ts'
import type { Options } from './options.ts'
import { readPackageSource, withPromises, type SourceSurface } from './packageSource.ts'
import { plannedSurface } from './planned.ts'
import { readReleaseRecord } from './releaseRecord.ts'
import { releasedPlace } from './told.ts'
import { knownVersion } from './versions.ts'

/** What is compared, and how it is told. */
export interface ChangesOptions {
  readonly options: Options
  /** A surface.json, a folder that has one, a document or a git reference; null for the last release. */
  readonly from: string | null
  /** The same; null for the package that a run would write. */
  readonly to: string | null
  readonly form: ReportForm | 'changeset'
}

/**
 * Compares and reports.
 *
 * @throws GenerationError if a side cannot be read or generated.
 */
export async function reportChanges({ options, from, to, form }: ChangesOptions): Promise<string> {
  refuseConflicts(options)
  if (from === null) await refuseLostRelease(options, readRecords(recordsFolder(options)))
  const start = from === null ? await startOf(options) : null
  const [old, now] = [start?.surface ?? (await sideOf(options, from)), await sideOf(options, to)]
  const [before, after] = whole(old, now, to ?? 'the package that a run would write')
  const given = readConfig(readText(options.config), options.config).package
  const changes = await compareSurfaces(before, after, start?.version ?? knownVersion(given, options.out))
  if (form === 'changeset') {
    const notes = {
      package: given.name,
      old: before,
      now: after,
      changes: changes.changes,
      reasonFor: () => null
    }
    const version = start?.version ?? knownVersion(given, options.out)
    return changesetText({ ...notes, ...changes, version, notes: notesText(notes) }) ?? ''
  }
  return form === 'json'
    ? printJsonOf(changes, start?.words ?? null)
    : `${start === null ? '' : `${start.words}\n\n`}${printChanges(changes, form)}`
}

/** What is compared with if nothing is named: the last release, or else the package as it stands. */
async function startOf(options: Options): Promise<{ words: string; surface: Side; version: string | null }> {
  const place = releasedPlace(options)
  if (!existsSync(place))
    return {
      words: `Compared with the package in ${options.out}: there is no ${place}.`,
      surface: await ofFolder(options.out),
      version: null
    }
  const { version, surface } = readReleaseRecord(readText(place), place)
  const what = version === null ? 'the baseline, since nothing was released yet' : version
  return { words: `Compared with ${what} (${place}).`, surface, version }
}

function printJsonOf(changes: Changes, from: string | null): string {
  const text = printChanges(changes, 'json')
  return from === null ? text : `${JSON.stringify({ from, ...changes }, null, 2)}\n`
}

/** One side as it was found; all but a surface of form 2 lacks something that the other side has. */
type Side = Surface | FormOne | SourceSurface

/** Both sides with what one of them lacks from the other. */
function whole(old: Side, now: Side, place: string): readonly [Surface, Surface] {
  if (isWhole(old)) return [old, isWhole(now) ? now : completedFrom(now, old)]
  if (isWhole(now)) return [completedFrom(old, now), now]
  const [left, right] = [old, now].map((side) => (isFormOne(side) ? null : side.surface))
  if (left != null && right != null) return [left, right]
  return fail(
    'input/missing',
    place,
    'A surface of form 1 can only be compared with one of form 2.',
    'Name a package, a document or a surface.json of a newer version of the generator on one side.'
  )
}

function isWhole(side: Side): side is Surface {
  return 'form' in side && side.form === 2
}

function completedFrom(side: FormOne | SourceSurface, other: Surface): Surface {
  return isFormOne(side) ? completed(side, other) : withPromises(side, other)
}

async function sideOf(options: Options, named: string | null): Promise<Side> {
  if (named === null) return (await plannedSurface(options)).surface
  if (!existsSync(named)) return ofReference(options, named)
  if (statSync(named).isDirectory()) return ofFolder(named)
  const text = readText(named)
  return isDocument(text)
    ? (await plannedSurface({ ...options, spec: named })).surface
    : readSurfaceText(text, named)
}

async function ofFolder(folder: string): Promise<Side> {
  const place = join(folder, 'surface.json')
  if (existsSync(place)) return readSurfaceText(readText(place), place)
  return (
    (await readPackageSource(folder)) ??
    fail(
      'input/missing',
      folder,
      'The folder has neither a surface.json nor the source of a package.',
      'Name the folder of a generated package, or run without --from.'
    )
  )
}

/** The surface that the package had at a git reference. */
function ofReference({ out }: Options, reference: string): Surface | FormOne {
  const place = `${reference}:${join(out, 'surface.json')}`
  const near = nearPath(reference)
  const hint = near === null ? '' : ` Did you mean ${near}?`
  const missing = (cause: unknown): never =>
    fail(
      'input/missing',
      place,
      `${reference} is neither a file nor a folder, and git has no surface.json there.${hint}`,
      'Name a file, a folder, or a git reference at which the package was committed.',
      cause
    )
  // What begins with a dash would be an option of git.
  if (reference.startsWith('-')) return missing(null)
  try {
    const path = `${reference}:./${basename(out)}/surface.json`
    const text = execFileSync('git', ['show', path], {
      cwd: dirname(out),
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      stdio: ['ignore', 'pipe', 'ignore']
    })
    return readSurfaceText(text, place)
  } catch (error) {
    if (error instanceof Error && 'status' in error) return missing(error)
    throw error
  }
}

/** A document says which version of OpenAPI it is; a surface does not. */
function isDocument(text: string): boolean {
  return (
    /^\s*(?:\{\s*)?["']?(?:openapi|swagger)["']?\s*:/.test(text) ||
    /["']?\bopenapi["']?\s*:\s*["']?3\./.test(text.slice(0, 2_000))
  )
}
