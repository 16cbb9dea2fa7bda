/** Fills the templates with the views of a package; what they give is not formatted yet. */
import { importedFrom } from '../emit/copy.ts'
import type { Render } from '../emit/render.ts'
import type { Api } from '../model/api.ts'
import type { Compat } from '../model/compat/compatModel.ts'
import type { Chapter } from '../model/chapters.ts'
import { everyResource } from '../model/everyResource.ts'
import type { PackageContext } from '../target/typescript/calls/context.ts'
import { resourceView } from '../target/typescript/calls/resource.ts'
import { compatEntries } from '../target/typescript/compat/entries.ts'
import { clientView } from '../target/typescript/package/client.ts'
import { operationsModule, operationsView } from '../target/typescript/package/operations.ts'
import { indexView, packageView } from '../target/typescript/package/package.ts'
import { referenceView } from '../target/typescript/package/reference.ts'
import { composeReadme } from '../target/typescript/readme/composeReadme.ts'
import { readmeView } from '../target/typescript/readme/readmeView.ts'
import { serviceView } from '../target/typescript/package/service.ts'
import { webhooksEntry, webhooksView } from '../target/typescript/package/webhooks.ts'
import { resourceModule } from '../target/typescript/words/imports.ts'
import type { Surface } from '../target/surface.ts'

/** The modules of the package that its surface consists of. */
export function renderSource(context: PackageContext, render: Render): ReadonlyMap<string, string> {
  const { api, helpers } = context
  const files = new Map<string, string>()
  files.set('src/index.ts', render('index', indexView(api, helpers)))
  files.set('src/client.ts', render('client', clientView(context)))
  files.set('src/version.ts', render('version', packageView(api)))
  files.set('src/service.ts', render('service', serviceView(api, helpers)))
  const webhooks = webhooksEntry(api)
  if (webhooks !== null && api.webhooks !== null)
    files.set(`src/${webhooks}.ts`, render('webhooks', webhooksView(api, api.webhooks)))
  for (const resource of everyResource(api.resources))
    files.set(
      `src/${resourceModule(resource.file ?? resource.path)}`,
      render('resource', resourceView(resource, context))
    )
  return files
}

/** The modules that hand copied helpers their operations. */
export function renderOperations(
  { eventLists, helpers, homeOf }: PackageContext,
  copied: ReadonlyMap<string, string>,
  render: Render
): ReadonlyMap<string, string> {
  return new Map(
    importedFrom('operations', copied.values()).map((helper) => [
      `src/${operationsModule(helper)}`,
      render(
        'operations',
        operationsView(helper, helpers.needs.get(helper) ?? [], { lists: eventLists, homeOf })
      )
    ])
  )
}

/** package.json, which names the entries of the package. */
export function renderManifest(api: Api, compat: Compat | null, render: Render): string {
  return render('package.json', { ...packageView(api), ...compatEntries(api, compat) })
}

/** The other files beside the source. */
export function renderDocuments(
  {
    api,
    compat,
    chapters
  }: { readonly api: Api; readonly compat: Compat | null; readonly chapters: readonly Chapter[] },
  render: Render
): ReadonlyMap<string, string> {
  const view = { ...packageView(api), ...compatEntries(api, compat) }
  return new Map([
    ['.gitattributes', render('gitattributes', view)],
    ['tsconfig.json', render('tsconfig.json', view)],
    ['tsdown.config.js', render('tsdown.config', view)],
    // The generator has the text of MIT only; for another licence its author adds the file.
    ...(api.package.license === 'MIT' ? [['LICENSE', render('LICENSE', view)] as const] : []),
    ['README.md', composeReadme(render('README', readmeView(api)), chapters, api)]
  ])
}

/** What is listed of the emitted source, once it has been read back: one line an entry, which leaves nothing to format. */
export function renderReference(surface: Surface, { api }: PackageContext, render: Render): string {
  return render('API', referenceView(api, surface, 'client'))
}
