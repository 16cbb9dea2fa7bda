/** Builds the package for a run, with what building takes: libraries, and a thread with the compiler. */
import { join } from 'node:path'
import { GenerationError } from '../ground/diagnostics.ts'
import type { Extent } from './build.ts'
import { startCompiler } from './compiler.ts'
import type { Gathered } from './gather.ts'
import { recordsFolder } from './inputs.ts'
import type { Options } from './options.ts'
import { previousBuild } from './previous.ts'
import { snapshotName } from '../records/snapshot.ts'
import { releasedPlace, releasedText } from './told.ts'
import type { BuildInput, Versioned } from './versioned.ts'

/** The libraries that building takes cost a second to load: they are loaded here, when there is something to build. */
export async function building<T>(
  options: Options,
  { inputs, seen, acquired }: Gathered,
  act: (input: BuildInput) => Promise<T>,
  extent: Extent = 'whole'
): Promise<T> {
  const previous = previousBuild(options.out)
  const compiler = startCompiler(previous.formatted.size === 0)
  try {
    const [{ build }, { buildWithoutDue }] = [await import('./build.ts'), await import('./dueNames.ts')]
    const once: BuildInput['build'] = (own, before) =>
      build(own, options.config, before ?? previous, compiler, extent)
    const recorded = { text: releasedText(seen), place: releasedPlace(options) }
    return await act({
      options,
      inputs,
      seen,
      build: (own, before) => buildWithoutDue(once, own, before, recorded)
    })
  } catch (error) {
    if (!(error instanceof GenerationError) || acquired.fetch !== 'fetched') throw error
    const snapshots = new Map([[inputs.place, join(recordsFolder(options), snapshotName)]])
    throw new GenerationError(error.diagnostics, { cause: error, snapshots })
  } finally {
    compiler.close()
  }
}

/** Builds the package and compares it with the released one. */
export async function buildAndTell(options: Options, gathered: Gathered): Promise<Versioned> {
  const { buildVersioned } = await import('./versioned.ts')
  return building(options, gathered, buildVersioned)
}
