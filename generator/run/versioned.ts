/** Builds a package with the version that its changes ask for. */
import { existsSync, readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { join } from 'node:path'
import { readConfig } from '../decide/config.ts'
import { readManifest } from '../emit/manifest.ts'
import { versionlessDigest } from '../emit/versionless.ts'
import { GenerationError } from '../ground/diagnostics.ts'
import type { Records } from '../records/records.ts'
import type { Surface } from '../target/surface.ts'
import type { Build, Previous } from './build.ts'
import { changelogOf } from './changelog.ts'
import type { Inputs, Versions } from './inputs.ts'
import type { Options } from './options.ts'
import { previousOf } from './previous.ts'
import { printReleaseRecord, readReleaseRecord, type ReleaseRecord } from './releaseRecord.ts'
import { tellBuilt } from './tell.ts'
import { withSaid } from './saidChanges.ts'
import { releasedPlace, releasedText, toMemory, type Telling } from './told.ts'
import { likelyVersions, settledVersions, versioningOf, type Versioning } from './versions.ts'

/** The name of the changelog in the package. */
const changelogName = 'CHANGELOG.md'

/** A package, and what there is to tell of it. */
export interface Versioned {
  readonly built: Build
  readonly telling: Telling
}

/** What a build is made from. */
export interface BuildInput {
  readonly options: Options
  readonly inputs: Inputs
  readonly seen: Records
  /** Builds once; `previous` is what a pass before this one made, or null. */
  readonly build: (inputs: Inputs, previous: Previous | null) => Promise<Build>
}

/**
 * Builds with the version that is most likely, compares, and builds again if the changes ask for another one: comments say
 * since when a name is deprecated.
 */
export async function buildVersioned(input: BuildInput): Promise<Versioned> {
  const { options, inputs, seen, build } = input
  const versioning = versioningIn(inputs, options)
  if (versioning === null || versioning.kind === 'fixed') {
    const built = await build(withLikelyVersion(input), null)
    return { built, telling: await tellBuilt(options, seen, inputs, built) }
  }
  const record = recordIn(options, seen)
  const likely = likelyVersions(versioning, options.out, record?.version ?? null)
  const first = await passOf(input, likely, null)
  const { sinceRelease } = first.telling.told
  const settled = settledVersions(versioning, likely, sinceRelease?.verdict ?? 'none')
  const isRight = isDeepStrictEqual(settled, likely) || !needsOther(versioning, first.built)
  const last = isRight ? first : await passOf(input, settled, first.built)
  return versioning.kind === 'managed'
    ? withChangelog(input, last, record)
    : {
        built: withoutVersion(withSharedManifest(options, last.built), settled.own),
        telling: withMemory(withBase(last.telling, settled.own), options, settled.own)
      }
}

/** The package alone, as a run would write it; a version that sdk.yaml gives needs no comparison. */
export async function buildPlanned(input: BuildInput): Promise<Build> {
  const versioning = versioningIn(input.inputs, input.options)
  return versioning === null || versioning.kind === 'fixed'
    ? input.build(withLikelyVersion(input), null)
    : (await buildVersioned(input)).built
}

/** The inputs with the version that is most likely, for what is built and not compared. */
export function withLikelyVersion({ options, inputs, seen }: Omit<BuildInput, 'build'>): Inputs {
  const versioning = versioningIn(inputs, options)
  // A version of a person is all that a package says of it, unless the lock says since when a name is deprecated.
  const isKnown = versioning === null || (versioning.kind === 'fixed' && !mayDeprecate(inputs))
  if (isKnown) return inputs
  const released = recordIn(options, seen)?.version ?? null
  return { ...inputs, versions: likelyVersions(versioning, options.out, released) }
}

function mayDeprecate({ names, config }: Inputs): boolean {
  return /\bsince:/.test(names ?? '') || /^renamed:/m.test(config)
}

/** Null if sdk.yaml is at fault, which the build reports with the other faults of its inputs. */
function versioningIn({ config }: Inputs, { config: place }: Options): Versioning | null {
  try {
    return versioningOf(readConfig(config, place).package)
  } catch (error) {
    if (error instanceof GenerationError) return null
    throw error
  }
}

function recordIn(options: Options, seen: Records): ReleaseRecord | null {
  const text = releasedText(seen)
  return text === null ? null : readReleaseRecord(text, releasedPlace(options))
}

async function passOf(
  { options, inputs, seen, build }: BuildInput,
  versions: Versions,
  before: Build | null
) {
  const built = await build({ ...inputs, versions }, before === null ? null : previousOf(before))
  return { built, telling: await tellBuilt(options, seen, inputs, built) }
}

/** Another version of an external tool is seen only where the package says since when something is so. */
function needsOther({ kind }: Versioning, { names }: Build): boolean {
  return kind === 'managed' || /\bsince:/.test(names)
}

/** The run wrote the text itself. */
function surfaceIn(files: ReadonlyMap<string, string>): Surface {
  return JSON.parse(files.get('surface.json') ?? '') as Surface
}

/** The package with its changelog. */
function withChangelog(
  { options }: BuildInput,
  { built, telling }: Versioned,
  before: ReleaseRecord | null
): Versioned {
  const { name, version } = built.sources.api.package
  const record = telling.record === null ? before : readReleaseRecord(telling.record, releasedPlace(options))
  const text = changelogOf({
    package: name,
    version,
    surface: surfaceIn(built.files),
    record,
    since: telling.told.sinceRelease
  })
  return { built: { ...built, files: new Map(built.files).set(changelogName, text) }, telling }
}

/** The package.json that is there, if it differs in its version and layout alone: both are the other tool's. */
function withSharedManifest({ out }: Options, built: Build): Build {
  const path = 'package.json'
  const place = join(out, path)
  const shared = { ...built, shared: [path] }
  if (!existsSync(place)) return shared
  const found = readFileSync(place, 'utf8')
  const same = versionlessDigest(found) === versionlessDigest(built.files.get(path) ?? '')
  return same ? { ...shared, files: new Map(built.files).set(path, found) } : shared
}

/** The source does not follow the other tool: a build reads the version from package.json. */
function withoutVersion(built: Build, version: string): Build {
  const path = 'src/version.ts'
  const text = built.files.get(path) ?? ''
  return { ...built, files: new Map(built.files).set(path, text.replace(`/${version}'`, "/0.0.0'")) }
}

/** The next run is to know which changes the other tool has heard of. */
function withMemory(telling: Telling, { out }: Options, version: string): Telling {
  const { memory } = telling
  return memory === null
    ? telling
    : { ...telling, memory: withSaid(memory, readManifest(out)?.told, version) }
}

/** The first record says which version the other tool begins with, so that a version that it raised is known as such. */
function withBase(telling: Telling, base: string): Telling {
  const { record, told } = telling
  if (record === null || told.sinceRelease === null) return telling
  const text = printReleaseRecord({ ...readReleaseRecord(record, told.sinceRelease.place), base })
  return {
    ...telling,
    record: text,
    memory: toMemory(text, told.sinceRelease, telling.memory?.diagnostics ?? [])
  }
}
