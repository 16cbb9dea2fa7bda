/** What the printing thread does: prints files of types and formats them. */
import { GenerationError } from '../ground/diagnostics.ts'
import { formatFiles } from '../emit/format.ts'
import { templatesIn } from '../emit/render.ts'
import { templatesFolder } from '../ground/home.ts'
import type { Api } from '../model/api.ts'
import type { PrintAnswer, PrintJob } from './thread.ts'
import { typesViews } from '../target/typescript/types/types.ts'

/** The finished text of the named modules of types, by module. */
export async function finishedTypes(
  types: Api['types'],
  modules: readonly string[]
): Promise<ReadonlyMap<string, string>> {
  const render = templatesIn(templatesFolder)
  const views = await typesViews(types, new Set(modules))
  return formatFiles(new Map([...views].map(([module, view]) => [module, render('types', view)])), new Map())
}

/** Answers a job. */
export async function answer({ types, modules }: PrintJob): Promise<PrintAnswer> {
  try {
    return { kind: 'printed', texts: await finishedTypes(types, modules) }
  } catch (error) {
    return error instanceof GenerationError
      ? { kind: 'refused', diagnostics: error.diagnostics }
      : { kind: 'fault', fault: error }
  }
}
