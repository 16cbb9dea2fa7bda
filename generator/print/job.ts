/** What the printing thread does: prints files of types, and formats its share of them. */
import { GenerationError } from '../ground/diagnostics.ts'
import { formatShare, sharedClaims } from '../emit/formatShare.ts'
import { templatesIn } from '../emit/render.ts'
import { templatesFolder } from '../ground/home.ts'
import type { Api } from '../model/api.ts'
import type { PrintAnswer, PrintJob } from './thread.ts'
import { typesViews } from '../target/typescript/types/types.ts'

/** Prints and renders files of types, by module; formatting is still to come. */
export async function renderTypes(
  types: Api['types'],
  modules: readonly string[]
): Promise<ReadonlyMap<string, string>> {
  const render = templatesIn(templatesFolder)
  const views = await typesViews(types, new Set(modules))
  return new Map([...views].map(([module, view]) => [module, render('types', view)]))
}

/** Answers a job: first with the raw texts, so that the other thread can format some of them, then with what this one formatted. */
export async function answer(
  { types, modules }: PrintJob,
  post: (answer: PrintAnswer) => void
): Promise<void> {
  try {
    const raw = await renderTypes(types, modules)
    const claims = sharedClaims(raw.size)
    post({ kind: 'printed', raw, claims })
    post({ kind: 'formatted', texts: await formatShare(raw, claims, 'last') })
  } catch (error) {
    post(
      error instanceof GenerationError
        ? { kind: 'refused', diagnostics: error.diagnostics }
        : { kind: 'fault', fault: error }
    )
  }
}
