/** What a run does and says about the version beside the package itself. */
import { join } from 'node:path'
import { diagnostic, type Diagnostic } from '../ground/diagnostics.ts'
import { readManifest } from '../emit/manifest.ts'
import type { Records } from '../records/records.ts'
import type { Inputs } from './inputs.ts'
import type { Surface } from '../target/surface.ts'
import type { Build } from './build.ts'
import type { Kept } from './changesets.ts'
import type { Options } from './options.ts'
import { saidBefore } from './saidChanges.ts'
import { releasedPlace, releasedText, type SinceRelease, type Telling } from './told.ts'

/** What the step is made from. */
export interface Settling {
  readonly options: Options
  readonly inputs: Inputs
  readonly seen: Records
  readonly telling: Telling
  /** The package that a run writes; null if it is the one in the output folder. */
  readonly built: Build | null
}

const nothing: Kept = { written: [], deleted: [], diagnostics: [] }

/** Fails early with `version/changesets`: a package without the changeset that belongs to it is half of a result. */
export async function refuseWithoutChangesets(options: Options, { config }: Inputs): Promise<void> {
  if (!options.save || !/\bexternal\b/.test(config)) return
  const [{ readConfig }, { versioningOf }, { changesetsFolder }] = await Promise.all([
    import('../decide/config.ts'),
    import('./versions.ts'),
    import('./changesets.ts')
  ])
  if (versioningOf(readConfig(config, options.config).package).kind === 'external')
    changesetsFolder(options.out, options.config)
}

/** Keeps the changeset of an external version, and warns of a version of a person that is too low for the changes. */
export async function settleVersion(settling: Settling): Promise<Kept> {
  const { options, inputs, telling } = settling
  const since = telling.told.sinceRelease
  // What takes libraries is for runs that have something to say.
  if (since === null || (since.version === null && !/\bexternal\b/.test(inputs.config))) return nothing
  const [{ readConfig }, { versioningOf }] = await Promise.all([
    import('../decide/config.ts'),
    import('./versions.ts')
  ])
  const given = readConfig(inputs.config, options.config).package
  const versioning = versioningOf(given)
  switch (versioning.kind) {
    case 'managed':
      return nothing
    case 'fixed':
      return { ...nothing, diagnostics: await tooLow(options, versioning.version, since) }
    case 'external':
      return options.save && !options.check ? changesets(settling, given.name, since) : nothing
    default:
      return versioning satisfies never
  }
}

async function tooLow(
  { config }: Options,
  version: string,
  since: SinceRelease
): Promise<readonly Diagnostic[]> {
  const { version: released, verdict } = since
  if (released === null) return []
  const [{ leavesRoom, nextVersion }, { isVersion }] = await Promise.all([
    import('../changes/version.ts'),
    import('../ground/version.ts')
  ])
  if (!isVersion(released) || leavesRoom(version, released, verdict)) return []
  const asked = nextVersion(released, verdict, null)
  return [
    diagnostic(
      'version/low',
      config,
      `\`package.version\` is still ${version}; what changed since ${released} asks for ${asked}.`,
      `Write \`version: ${asked}\`, or \`version: managed\`.`
    )
  ]
}

async function changesets(
  { options, seen, telling, built }: Settling,
  name: string,
  since: SinceRelease
): Promise<Kept> {
  const [{ changesetsFolder, keepChangeset }, { readReleaseRecord }, { surfaceThere }, { knownVersion }] =
    await Promise.all([
      import('./changesets.ts'),
      import('./releaseRecord.ts'),
      import('./surfaceThere.ts'),
      import('./versions.ts')
    ])
  const text = telling.record ?? releasedText(seen)
  // The run wrote the text itself.
  const surface =
    built === null
      ? surfaceThere(options.out)
      : (JSON.parse(built.files.get('surface.json') ?? '') as Surface)
  if (text === null || surface === null) return nothing
  const record = readReleaseRecord(text, releasedPlace(options))
  const version = knownVersion({ version: 'external' }, options.out)
  const folder = changesetsFolder(options.out, join(options.config))
  const memory = telling.memory ?? readManifest(options.out)?.told
  const said = memory === undefined ? null : saidBefore(memory, version)
  return keepChangeset(folder, { package: name, version, record, since, surface, said }, options.dryRun)
}
