/** Finds out what a run tells of the changes for programs. */
import { readManifest } from '../emit/manifest.ts'
import { begin } from '../ground/stages.ts'
import type { Records } from '../records/records.ts'
import type { Surface } from '../target/surface.ts'
import type { Build } from './build.ts'
import { namesPlace, type Inputs } from './inputs.ts'
import type { Options } from './options.ts'
import { fromMemory as placed } from './remembered.ts'
import { fromMemory, releasedPlace, releasedText, unchanged, type Telling } from './told.ts'

/** What there is to tell of a package that was built, before it is written. */
export async function tellBuilt(
  options: Options,
  seen: Records,
  inputs: Inputs,
  built: Build
): Promise<Telling> {
  const { surfaceThere } = await import('./surfaceThere.ts')
  // The run wrote the text itself.
  const surface = JSON.parse(built.files.get('surface.json') ?? '') as Surface
  const { version } = built.sources.api.package
  return compare(options, seen, {
    inputs,
    names: built.names,
    surface,
    version,
    before: surfaceThere(options.out)
  })
}

/** What there is to tell of output that is up to date: as it is remembered, unless another record is there now. */
export async function tellStanding(options: Options, seen: Records, inputs: Inputs): Promise<Telling> {
  const text = releasedText(seen)
  const nothing = {
    told: { sinceRelease: null, sinceLastRun: unchanged },
    memory: null,
    record: null,
    diagnostics: []
  }
  if (text === null && !options.save) return nothing
  const memory = readManifest(options.out)?.told
  const remembered = text === null ? null : fromMemory(memory, text, releasedPlace(options))
  if (remembered !== null)
    return {
      ...nothing,
      told: { sinceRelease: remembered, sinceLastRun: unchanged },
      diagnostics: placed(memory?.diagnostics ?? [], { document: '', decisions: options.config })
    }
  const { surfaceThere } = await import('./surfaceThere.ts')
  const surface = surfaceThere(options.out)
  if (surface === null) return nothing
  const [{ readConfig }, { knownVersion }] = await Promise.all([
    import('../decide/config.ts'),
    import('./versions.ts')
  ])
  const version = knownVersion(readConfig(inputs.config, options.config).package, options.out)
  return compare(options, seen, { inputs, names: inputs.names, surface, version, before: surface })
}

/** The package that a run writes or finds up to date. */
interface Candidate {
  readonly inputs: Inputs
  /** The text of the names lock that goes with it. */
  readonly names: string | null
  readonly surface: Surface
  readonly version: string
  /** What the run found; null if there was no package. */
  readonly before: Surface | null
}

/** The libraries that a comparison takes are loaded only here. */
async function compare(
  options: Options,
  seen: Records,
  { inputs, names, ...rest }: Candidate
): Promise<Telling> {
  if (releasedText(seen) !== null) begin('compare', releasedPlace(options))
  const { compareWithRecord } = await import('./compareReleased.ts')
  return compareWithRecord({
    place: releasedPlace(options),
    text: releasedText(seen),
    save: options.save,
    config: { place: options.config, text: inputs.config },
    out: options.out,
    lock: { place: namesPlace(options), before: inputs.names, now: names },
    ...rest
  })
}
