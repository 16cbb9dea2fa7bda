/** Reads what `compat` of sdk.yaml names beside it, and gives the old names their meaning. */
import { dirname, join } from 'node:path'
import { readCompat, type CompatRecords } from '../decide/compat.ts'
import { compatFiles } from '../decide/compatTexts.ts'
import type { Decisions } from '../decide/decisions.ts'
import { reservedNames } from '../emit/exportedNames.ts'
import { diagnostic, fail, type Diagnostic } from '../ground/diagnostics.ts'
import { nearNames } from '../ground/nearest.ts'
import type { Api } from '../model/api.ts'
import type { Compat } from '../model/compat/compatModel.ts'
import { compatOf, oldNamesOf } from '../model/compat/compatOf.ts'
import type { Inputs } from './inputs.ts'

/** What is beside sdk.yaml if its `compat` asks for it, else null. */
export function oldNamesBeside(
  decisions: Decisions | null,
  { compat }: Inputs,
  configPlace: string
): CompatRecords | null {
  if (decisions?.config.compat === undefined || compat === undefined) return null
  const folder = dirname(configPlace)
  if (compat !== null) return readCompat(compat, folder)
  return fail(
    'input/missing',
    join(folder, compatFiles.surface),
    `compat of sdk.yaml needs ${compatFiles.surface} beside it, which does not exist.`,
    'Add the file, or remove compat from sdk.yaml.'
  )
}

/** The old names under those of the package, and the lines of sdk.yaml that are of no use. */
export function compatIn(
  api: Api,
  { config, placeOf }: Decisions,
  records: CompatRecords | null,
  templates: string
): { readonly compat: Compat | null; readonly diagnostics: readonly Diagnostic[] } {
  const decisions = config.compat
  if (decisions === undefined || records === null) return { compat: null, diagnostics: [] }
  const { compat, used } = compatOf({ api, decisions, records, exported: reservedNames(templates) })
  const known = oldNamesOf(records.surface)
  const bare = (key: string): string => key.replace(/\s*<.*/, '')
  const ownerOf = (member: string): string => member.replace(/\.[^.]*$/, '')
  const unused = (key: keyof typeof decisions, has: (name: string) => boolean, among: Iterable<string>) =>
    Object.keys(decisions[key])
      .filter((name) => !has(bare(name)))
      .map((name) => {
        const [near] = nearNames(bare(name), among)
        return diagnostic(
          'config/unused',
          placeOf(['compat', key, name]),
          `compat.${key}.${name}: ${compatFiles.surface} has no such ${key === 'rules' ? 'names' : 'name'}.${near === undefined ? '' : ` Did you mean ${near}?`}`,
          'Correct its spelling, or remove the line if it is no longer needed.'
        )
      })
  return {
    compat,
    diagnostics: [
      ...unused('types', (name) => known.types.has(name), known.types),
      ...unused('functions', (name) => known.functions.has(name), known.functions),
      ...unused('calls', (name) => known.all.has(name), known.all),
      ...unused('members', (name) => known.all.has(name) || known.types.has(ownerOf(name)), known.all),
      ...unused('texts', (name) => known.types.has(name), known.types),
      ...unused('reasons', (name) => known.all.has(name), known.all),
      ...unused('rules', (pattern) => used.has(pattern), known.types)
    ]
  }
}
