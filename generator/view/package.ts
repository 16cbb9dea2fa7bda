import type { Api, Resource } from '../model/api.ts'
import type { Config } from '../read/config.ts'
import { literal } from './literal.ts'
import { helperModule, type Helpers } from './mounts.ts'
import { resourceModule, typesModule } from './modules.ts'

/** What the files of the package itself say: manifest, entry and documents. */
export interface PackageView {
  readonly name: string
  readonly version: string
  readonly description: string
  readonly license: string
  readonly client: string
  readonly service: string
  /** Environment variable of the secret that is read first; empty if there is none. */
  readonly tokenVariable: string
  /** Environment variables of the secret and of the address, in the order in which they are read; empty if there is none. */
  readonly tokenVariables: string
  readonly addressVariables: string
  /** The same as JSON strings, for the manifest. */
  readonly quoted: { readonly name: string; readonly version: string; readonly description: string; readonly license: string }
  /** What the package calls itself in the `User-Agent` header, as a literal. */
  readonly userAgent: string
  /** The part of it that does not change with the version. */
  readonly product: string
  /** Environment variable of the log level; empty if there is none. */
  readonly logVariable: string
  readonly entries: readonly EntryView[]
  /** The subpaths whose module has another name, without the leading `./`. */
  readonly moved: readonly EntryView[]
}

/** A subpath of the package. */
export interface EntryView {
  /** `./conversation/message`; the package itself is `.`. */
  readonly subpath: string
  /** `resources/conversation/message`: the module below `src` and below `dist`, without an extension. */
  readonly module: string
}

/** The entry file of the package, in finished words. */
export interface IndexView {
  readonly client: string
  readonly resources: readonly { readonly className: string; readonly module: string }[]
  readonly types: readonly { readonly module: string }[]
  readonly helpers: readonly { readonly module: string }[]
  /** True where streams are passed on in a convention of the API, so that the service knows how they are read. */
  readonly relay: boolean
}

/** Every resource of the tree, parents before children. */
export function allResources(resources: readonly Resource[]): readonly Resource[] {
  return resources.flatMap((resource) => [resource, ...allResources(resource.children)])
}

/** The view of the package's manifest and documents. */
export function packageView(api: Api, config: Config): PackageView {
  const { name, version, description, license, client } = config.package
  return {
    name,
    version,
    description,
    license,
    client,
    service: config.service.name,
    tokenVariable: config.service.tokenVariables[0] ?? '',
    tokenVariables: namesOf(config.service.tokenVariables),
    addressVariables: namesOf(config.service.addressVariables),
    quoted: { name: JSON.stringify(name), version: JSON.stringify(version), description: JSON.stringify(description), license: JSON.stringify(license) },
    product: productOf(name),
    logVariable: config.service.logVariable ?? '',
    userAgent: literal(`${productOf(name)}/${version}`),
    entries: allResources(api.resources).map(({ path, file }) => ({ subpath: `./${path.join('/')}`, module: `resources/${(file ?? path).join('/')}` })),
    moved: allResources(api.resources).flatMap(({ path, file }) => (file === undefined ? [] : [{ subpath: path.join('/'), module: `resources/${file.join('/')}` }])),
  }
}

/** The name of a package as a product of the `User-Agent` header, in which @ and / cannot be (RFC 9110 §10.1.5). */
function productOf(name: string): string {
  return name.replace(/^@/, '').replaceAll('/', '-')
}

function namesOf(variables: readonly string[]): string {
  return variables.map((variable) => `\`${variable}\``).join(', ')
}

/** The view of `index.ts`. */
export function indexView(api: Api, config: Config, helpers: Helpers): IndexView {
  const homes = new Set(api.types.map((type) => typesModule(type.file ?? type.home)))
  return {
    client: config.package.client,
    resources: allResources(api.resources).map((resource) => ({ className: resource.className, module: `./${resourceModule(resource.file ?? resource.path)}` })),
    types: [...homes].sort().map((module) => ({ module: `./${module}` })),
    relay: config.relay !== undefined,
    helpers: helpers.modules.map((name) => ({ module: `./${helperModule(name)}` })),
  }
}
