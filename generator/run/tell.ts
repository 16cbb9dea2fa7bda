/** Finds out what a run tells of the changes for programs. */
import { readManifest } from '../emit/manifest.ts'
import type { Records } from '../records/records.ts'
import type { Surface } from '../target/surface.ts'
import type { Build } from './build.ts'
import type { Candidate } from './compareReleased.ts'
import type { Inputs } from './inputs.ts'
import type { Options } from './options.ts'
import { fromMemory, releasedPlace, releasedText, unchanged, type Telling } from './told.ts'

/** What there is to tell of a package that was built, before it is written. */
export async function tellBuilt(options: Options, seen: Records, built: Build): Promise<Telling> {
  const { name, version } = built.sources.api.package
  const { surfaceThere } = await import('./surfaceThere.ts')
  // The run wrote the text itself.
  const surface = JSON.parse(built.files.get('surface.json') ?? '') as Surface
  return compare(options, seen, { name, version, surface }, surfaceThere(options.out))
}

/** What there is to tell of output that is up to date: as it is remembered, unless another record is there now. */
export async function tellStanding(options: Options, seen: Records, inputs: Inputs): Promise<Telling> {
  const text = releasedText(seen)
  const told = { sinceRelease: null, sinceLastRun: unchanged }
  if (text === null && !options.save) return { told, memory: null, record: null }
  const remembered =
    text === null ? null : fromMemory(readManifest(options.out)?.told, text, releasedPlace(options))
  if (remembered !== null) return { told: { ...told, sinceRelease: remembered }, memory: null, record: null }
  const [{ surfaceThere }, { readConfig }] = await Promise.all([
    import('./surfaceThere.ts'),
    import('../decide/config.ts')
  ])
  const surface = surfaceThere(options.out)
  if (surface === null) return { told, memory: null, record: null }
  const given = readConfig(inputs.config, options.config).package
  const { knownVersion } = await import('./versions.ts')
  const candidate = { name: given.name, version: knownVersion(given, options.out), surface }
  return compare(options, seen, candidate, surface)
}

/** The libraries that a comparison takes are loaded only here. */
async function compare(
  options: Options,
  seen: Records,
  candidate: Candidate,
  before: Surface | null
): Promise<Telling> {
  const { compareWithRecord } = await import('./compareReleased.ts')
  return compareWithRecord({
    place: releasedPlace(options),
    text: releasedText(seen),
    save: options.save,
    candidate,
    before
  })
}
