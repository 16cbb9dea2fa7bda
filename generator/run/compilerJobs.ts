/** What the thread with the compiler does: prints files of types, reads modules and helpers, and compares surfaces. */
import type { Changes } from '../changes/change.ts'
import { compareSurfaces } from '../changes/compare.ts'
import { parseLibraries } from '../changes/program.ts'
import { formatFiles } from '../emit/format.ts'
import type { Modules } from '../emit/readSurface.ts'
import { templatesIn } from '../emit/render.ts'
import { GenerationError, type Diagnostic } from '../ground/diagnostics.ts'
import { templatesFolder } from '../ground/home.ts'
import type { Api } from '../model/api.ts'
import type { Surface } from '../target/surface.ts'
import type { HelperModules } from '../target/typescript/package/helperFunctions.ts'
import { typesViews } from '../target/typescript/types/types.ts'
import { helpersIn, readModulesOfPackage, shipped } from './shipped.ts'

/** What the thread is asked for. */
export type Job =
  | { readonly kind: 'print'; readonly types: Api['types']; readonly modules: readonly string[] }
  | { readonly kind: 'read'; readonly modules: ReadonlyMap<string, string> }
  | { readonly kind: 'helpers'; readonly folder: string }
  | { readonly kind: 'compare'; readonly before: Surface; readonly after: Surface; readonly version: string }
  /** Do what will be asked for, before anything else is known: load what reads every package, or get ready for a comparison. */
  | { readonly kind: 'prepare'; readonly isEverything: boolean }

/** What became of a job. */
export type Outcome =
  | { readonly kind: 'print'; readonly texts: ReadonlyMap<string, string> }
  | { readonly kind: 'read'; readonly modules: Modules }
  | { readonly kind: 'helpers'; readonly helpers: HelperModules }
  | { readonly kind: 'compare'; readonly changes: Changes }
  | { readonly kind: 'prepare' }
  /** The input is at fault. */
  | { readonly kind: 'refused'; readonly diagnostics: readonly Diagnostic[] }
  /** The generator is. */
  | { readonly kind: 'fault'; readonly fault: unknown }

/** The finished text of the named modules of types, by module. */
export async function finishedTypes(
  types: Api['types'],
  modules: readonly string[]
): Promise<ReadonlyMap<string, string>> {
  const render = templatesIn(templatesFolder)
  const views = await typesViews(types, new Set(modules))
  return formatFiles(new Map([...views].map(([module, view]) => [module, render('types', view)])), new Map())
}

/** Does a job. */
export async function outcomeOf(job: Job): Promise<Outcome> {
  try {
    return await done(job)
  } catch (error) {
    return error instanceof GenerationError
      ? { kind: 'refused', diagnostics: error.diagnostics }
      : { kind: 'fault', fault: error }
  }
}

async function done(job: Job): Promise<Outcome> {
  switch (job.kind) {
    case 'print':
      return { kind: 'print', texts: await finishedTypes(job.types, job.modules) }
    case 'read':
      return { kind: 'read', modules: await readModulesOfPackage(job.modules) }
    case 'helpers':
      return { kind: 'helpers', helpers: await helpersIn(job.folder) }
    case 'compare':
      return { kind: 'compare', changes: compareSurfaces(job.before, job.after, job.version) }
    case 'prepare':
      if (job.isEverything) await shipped()
      else parseLibraries()
      return { kind: 'prepare' }
    default:
      return job satisfies never
  }
}
