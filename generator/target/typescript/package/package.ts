import type { JsonObject } from '../../../ground/json.ts'
import type { Api } from '../../../model/api.ts'
import type { NpmFacts, Repository } from '../../../model/apiService.ts'
import { everyAction, everyResource, treeOf } from '../../../model/everyResource.ts'
import { hasTesting } from '../testing/service.ts'
import { code, codeSpan, decided, json, module, name, row, type Printed } from '../words/doors.ts'
import { literal } from '../words/literal.ts'
import type { Helpers } from './mounts.ts'
import { webhooksEntry } from './webhooks.ts'
import { resourceModule, typesModule } from '../words/imports.ts'

/** What the files of the package itself say: manifest, entry and documents. */
export interface PackageView {
  readonly version: Printed
  /** Whom the licence names: the author without addresses. */
  readonly holder: Printed
  readonly client: Printed
  /** JSON strings, for the manifest. */
  readonly quoted: {
    readonly name: Printed
    readonly version: Printed
    readonly description: Printed
    readonly license: Printed
  }
  /** What the package calls itself in the `User-Agent` header, as a literal. */
  readonly userAgent: Printed
  /** What else npm is told, each line with its key as a JSON string and its value as JSON. */
  readonly facts: readonly { readonly key: Printed; readonly value: Printed }[]
  readonly entries: readonly EntryView[]
  /** The subpaths whose module has another name, without the leading `./`. */
  readonly moved: readonly EntryView[]
  /** Modules that are subpaths beside those of resources, from the sources of the package: those of people, and that of webhooks. */
  readonly own: readonly { readonly module: Printed }[]
  /** Whether it has a mock of its service. */
  readonly hasTesting: boolean
}

/** A subpath of the package. */
export interface EntryView {
  /** `./conversation/message`; the package itself is `.`. */
  readonly subpath: Printed
  /** `resources/conversation/message`: the module below `src` and below `dist`, without an extension. */
  readonly module: Printed
}

/** The entry file of the package, in finished words. */
export interface IndexView {
  readonly client: Printed
  readonly resources: readonly { readonly className: Printed; readonly module: Printed }[]
  readonly types: readonly { readonly module: Printed }[]
  readonly helpers: readonly { readonly module: Printed; readonly names: Printed }[]
  /** True where streams are passed on in a convention of the API, so that the service knows how they are read. */
  readonly relay: boolean
  /** Whether errors have bodies with types. */
  readonly errorBodies: boolean
  /** Whether answers have headers with types. */
  readonly answerHeaders: boolean
}

/** The view of the package's manifest and documents. */
export function packageView(api: Api): PackageView {
  const attached = [...new Set(api.attached.map((each) => each.module.replace(/\.ts$/, '')))].sort()
  const webhooks = webhooksEntry(api)
  const own = [...attached.map(module), ...(webhooks === null ? [] : [webhooks])]
  const { name: packageName, version, description, license, client } = api.package
  return {
    version: decided(version),
    client: name(client),
    quoted: {
      name: json(packageName),
      version: json(version),
      description: json(description),
      license: json(license)
    },
    userAgent: literal(`${productOf(packageName)}/${version}`),
    holder: decided(holderOf(api.package)),
    facts: factsOf(api.package.npm),
    entries: [
      ...everyResource(api.resources).map(({ path, file }) => ({
        subpath: code`./${module(path.join('/'))}`,
        module: module(`resources/${(file ?? path).join('/')}`)
      })),
      ...own.map((each) => ({ subpath: code`./${each}`, module: each }))
    ],
    moved: [
      ...everyResource(api.resources).flatMap(({ path, file }) =>
        file === null
          ? []
          : [{ subpath: module(path.join('/')), module: module(`resources/${file.join('/')}`) }]
      ),
      ...own.map((each) => ({ subpath: each, module: each }))
    ],
    own: own.map((each) => ({ module: code`${each}.ts` })),
    hasTesting: hasTesting(api)
  }
}

/** npm writes an author as `Ada <address> (page)`. */
function holderOf({ name: packageName, npm: { author } }: Api['package']): string {
  const holder = (author ?? '').replace(/\s*[<(].*$/, '')
  return holder === '' ? `the authors of ${packageName}` : holder
}

type JsonValue = Parameters<typeof json>[0]

/** The keys of the manifest that sdk.yaml decides, in npm's order and spelling. */
function factsOf({
  keywords,
  homepage,
  bugs,
  repository,
  author,
  publishConfig
}: NpmFacts): PackageView['facts'] {
  const given: readonly (readonly [string, JsonValue | null])[] = [
    ['keywords', keywords.length === 0 ? null : keywords],
    ['homepage', homepage],
    ['bugs', bugs === null ? null : { url: bugs }],
    ['repository', repository === null ? null : repositoryOf(repository)],
    ['author', author],
    ['publishConfig', publishConfig === null ? null : publishConfigOf(publishConfig)]
  ]
  return given.flatMap(([key, value]) => (value === null ? [] : [{ key: json(key), value: json(value) }]))
}

function repositoryOf({ url, directory }: Repository): JsonObject {
  const address = `git+${url.replace(/\/+$/, '').replace(/\.git$/, '')}.git`
  return { type: 'git', url: address, ...(directory === null ? {} : { directory }) }
}

function publishConfigOf({ access, provenance }: NonNullable<NpmFacts['publishConfig']>): JsonObject {
  return { access, ...(provenance ? { provenance } : {}) }
}

/** The name of a package as a product of the `User-Agent` header, in which @ and / cannot be (RFC 9110 §10.1.5). */
export function productOf(packageName: string): Printed {
  return decided(packageName.replace(/^@/, '').replaceAll('/', '-'))
}

export function namesOf(variables: readonly string[]): Printed {
  return row(variables.map(codeSpan), ', ')
}

/** The view of `index.ts`. */
export function indexView(api: Api, helpers: Helpers): IndexView {
  const actions = everyAction(treeOf(api)).map(({ action }) => action)
  const homes = new Set(api.types.map((type) => typesModule(type.file ?? type.home)))
  return {
    client: name(api.package.client),
    resources: everyResource(api.resources).map((resource) => ({
      className: name(resource.className),
      module: code`./${resourceModule(resource.file ?? resource.path)}`
    })),
    types: [...homes].sort().map((own) => ({ module: code`./${own}` })),
    relay: api.relay !== null,
    errorBodies: actions.some(({ errorBodies }) => errorBodies !== null),
    answerHeaders: actions.some(({ answerHeaders }) => answerHeaders !== null),
    helpers: helpers.exports
      .filter(({ names }) => names.length > 0)
      .map(({ module: own, names }) => ({ module: code`./${own}`, names: row(names, ', ') }))
  }
}
