/** Whether a package compiles that a run writes or releases: with the files of people, which a changed document may break. */
import type { Change } from '../changes/change.ts'
import { compiledMark } from '../emit/compile.ts'
import { readManifest } from '../emit/manifest.ts'
import { manifestOf } from '../emit/write.ts'
import { GenerationError, type Diagnostic } from '../ground/diagnostics.ts'
import type { Build } from './build.ts'
import type { Inputs } from './inputs.ts'
import type { Options } from './options.ts'
import type { Told } from './told.ts'

/** Whether a run has to know that the package compiles: tests of the generator compile what it writes, nobody what people add. */
export function mustCompile({ verify }: Options, { custom }: Inputs): boolean {
  return verify || (custom?.texts.size ?? 0) > 0
}

/** What the compiler finds. It is loaded only here, and not if the manifest of the output knows that these texts compile. */
export async function faultsOf(
  built: Build,
  { out }: Options,
  breaking: readonly Change[]
): Promise<readonly Diagnostic[]> {
  const { files } = manifestOf({ files: built.files, inputs: '', shared: built.shared })
  if (readManifest(out)?.compiled === compiledMark(files, built.custom)) return []
  const { compilationFaults } = await import('./compilation.ts')
  return compilationFaults(built, out, breaking)
}

/**
 * Refuses a package that does not compile.
 *
 * @throws GenerationError with every fault, and the breaking changes that may be behind it.
 */
export async function refuseUncompiled(
  built: Build,
  options: Options,
  breaking: readonly Change[]
): Promise<void> {
  const faults = await faultsOf(built, options, breaking)
  if (faults.length > 0) throw new GenerationError(faults)
}

/** What breaks programs since the last run, and since the release: a file of people may be older than both. */
export function breakingIn({ sinceLastRun, sinceRelease }: Told): readonly Change[] {
  const all = [...(sinceLastRun?.changes ?? []), ...(sinceRelease?.changes ?? [])]
  const found = new Map(
    all.filter(({ breaking }) => breaking).map((change) => [`${change.kind} ${change.name}`, change] as const)
  )
  return [...found.values()]
}
