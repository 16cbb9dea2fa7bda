/** The package that a run would write, for what compares it and writes nothing. */
import type { Surface } from '../target/surface.ts'
import type { Records } from '../records/records.ts'
import type { Build } from './build.ts'
import { building } from './building.ts'
import { mustCompile } from './compiles.ts'
import { gather } from './gather.ts'
import type { Inputs } from './inputs.ts'
import type { Options } from './options.ts'
import { standingOutput } from './standing.ts'

export interface Planned {
  readonly inputs: Inputs
  readonly seen: Records
  readonly surface: Surface
  /** Null if the output is what would be written; of a package that need not compile, the files that its surface is read from. */
  readonly built: Build | null
}

/** The surface with what it is made from. If it has to compile, output of which nobody knows that it does is built again. */
export async function plannedSurface(options: Options): Promise<Planned> {
  const gathered = await gather(options)
  const { inputs, seen } = gathered
  const standing = standingOutput(options, inputs)
  if (standing !== null && (standing.compiled || !mustCompile(options, inputs))) {
    const { surfaceThere } = await import('./surfaceThere.ts')
    const surface = surfaceThere(options.out)
    if (surface !== null) return { inputs, seen, surface, built: null }
  }
  const { buildPlanned } = await import('./versioned.ts')
  const extent = mustCompile(options, inputs) ? 'whole' : 'surface'
  const built = await building(options, gathered, buildPlanned, extent)
  // The run wrote the text itself.
  const surface = JSON.parse(built.files.get('surface.json') ?? '') as Surface
  return { inputs, seen, surface, built }
}
