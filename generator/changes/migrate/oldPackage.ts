/** What programs import of another package and what each name is here, by the places where a program mentions it. */

/** The names of another package, as plain data. */
export interface OldPackage {
  /** Its name, and that of the package that takes its place. */
  readonly package: string
  readonly now: string
  /** The class of the client here. */
  readonly client: string
  readonly modules: readonly OldModule[]
  /** Other spellings of paths: `{path}/index.js` of `{path}`. */
  readonly spellings: readonly { readonly spelled: string; readonly path: string }[]
  /** Arguments of a method here, in the names that they have there: `DatasetClient.search` takes `datasetId, { search }`. */
  readonly calls: Readonly<Record<string, string>>
  /** What takes the place of a member of an answer; `{it}` is the answer. */
  readonly members: Readonly<Record<string, string>>
  /** Types whose objects are one text here: `{name}/{config}` is a field, then each entry of another as `/key=value`. */
  readonly texts: Readonly<Record<string, string>>
}

export interface OldModule {
  readonly path: string
  /** The path of the resource whose subpath it is here; null if the subpath has types alone. */
  readonly resource: readonly string[] | null
  readonly classes: readonly OldClass[]
  readonly functions: readonly OldFunction[]
  readonly types: readonly OldType[]
}

export interface OldClass {
  readonly name: string
  /** The class here, or null. */
  readonly to: string | null
  /** What its name means as a type, if it has no such class; else null. */
  readonly type: OldType | null
  readonly members: readonly { readonly name: string; readonly verdict: Judged }[]
  readonly reason: string | null
}

export interface OldFunction {
  readonly name: string
  readonly parameters: string
  readonly method: readonly string[] | null
  readonly verdict: Judged
}

export interface OldType {
  readonly name: string
  readonly parameters: string
  readonly to: string | null
  readonly names: readonly string[]
  readonly verdict: Judged
}

type Judged = { readonly kind: string; readonly difference?: string; readonly reason?: string | null }

/** One thing that a module of the other package exports. */
export type Entry =
  | { readonly kind: 'class'; readonly path: string; readonly own: OldClass }
  | { readonly kind: 'function'; readonly path: string; readonly own: OldFunction }
  | { readonly kind: 'type'; readonly path: string; readonly own: OldType }

/** Finds what a program mentions. */
export interface OldNames extends OldPackage {
  /** The module of a specifier; null if it is of another package, and `unknown` if the list has no such path. */
  moduleOf(specifier: string): OldModule | 'unknown' | null
  /** The module of a declaration file of the package, or null. */
  moduleAt(file: string): OldModule | null
  entryOf(path: string, name: string): Entry | null
  /** The method of a class that has the path of a method here: `DatasetClient.search` of `dataset.search`. */
  methodAt(path: readonly string[]): OldMethod | null
}

export interface OldMethod {
  readonly key: string
  readonly verdict: Judged
}

/** Reads the list once. */
export function oldNames(old: OldPackage): OldNames {
  const modules = new Map(old.modules.map((module) => [module.path, module]))
  const entries = new Map(old.modules.flatMap((module) => entriesOf(module)))
  return {
    ...old,
    moduleOf: (specifier) => {
      if (specifier === old.package) return modules.get('.') ?? 'unknown'
      if (!specifier.startsWith(`${old.package}/`)) return null
      const path = specifier.slice(old.package.length + 1)
      return modules.get(pathOf(path, old)) ?? 'unknown'
    },
    moduleAt: (file) => {
      const [, within] = file.split(`/node_modules/${old.package}/`)
      const parts = (within ?? '').replace(/(?:\/index)?\.d\.[cm]?ts$/, '').split('/')
      // The folders of a build come first: dist/esm/bot/v1.d.ts.
      const tails = parts.map((_, index) => parts.slice(index).join('/'))
      const found = tails.map((tail) => modules.get(tail)).find((module) => module !== undefined)
      return within === undefined ? null : (found ?? modules.get('.') ?? null)
    },
    entryOf: (path, name) => entries.get(`${path}#${name}`) ?? null,
    methodAt: (method) => {
      const module = old.modules.find(({ resource }) => resource?.join('.') === method.slice(0, -1).join('.'))
      const name = method.at(-1)
      for (const own of module?.classes ?? []) {
        const member = own.members.find((each) => each.name === name)
        if (member !== undefined) return { key: `${own.name}.${member.name}`, verdict: member.verdict }
      }
      return null
    }
  }
}

function entriesOf(module: OldModule): readonly (readonly [string, Entry])[] {
  const { path, classes, functions, types } = module
  const keyed = <T extends { readonly name: string }>(own: T): string => `${path}#${own.name}`
  return [
    ...types.map((own) => [keyed(own), { kind: 'type', path, own }] as const),
    ...functions.map((own) => [keyed(own), { kind: 'function', path, own }] as const),
    ...classes.map((own) => [keyed(own), { kind: 'class', path, own }] as const)
  ]
}

/** The path behind its spelling. */
function pathOf(path: string, { spellings }: OldPackage): string {
  for (const { spelled, path: to } of spellings) {
    if (spelled === path) return to
    const [, tail] = spelled.split('{path}')
    if (tail === undefined || !path.endsWith(tail)) continue
    return to.replace('{path}', path.slice(0, -tail.length))
  }
  return path
}
