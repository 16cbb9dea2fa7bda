/** Fills the templates of what programs of another package import. */
import { runtimeNames } from '../emit/exportedNames.ts'
import type { Render } from '../emit/render.ts'
import { templatesFolder } from '../ground/home.ts'
import type { Api } from '../model/api.ts'
import type { Compat } from '../model/compat/compatModel.ts'
import { migrationView } from '../target/typescript/compat/migration.ts'
import { compatIndexView, compatViews, homesOf } from '../target/typescript/compat/oldTypes.ts'

/** The modules that give its type names; none if sdk.yaml names no other package. */
export function renderCompat(api: Api, compat: Compat | null, render: Render): ReadonlyMap<string, string> {
  if (compat === null) return new Map()
  const homeOf = homesOf(api, runtimeNames(templatesFolder))
  const modules = [...compatViews(compat, homeOf)].map(
    ([path, view]) => [`src/${path}`, render('compat', view)] as const
  )
  return new Map([['src/compat.ts', render('compatIndex', compatIndexView(compat))], ...modules])
}

/** The page for people who come from it: one line an entry, which leaves nothing to format. */
export function renderMigration(
  api: Api,
  compat: Compat | null,
  render: Render
): ReadonlyMap<string, string> {
  return compat === null
    ? new Map()
    : new Map([['MIGRATION.md', render('MIGRATION', migrationView(api, compat))]])
}
