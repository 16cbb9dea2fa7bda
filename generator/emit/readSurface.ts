import { posix } from 'node:path'
import { isObject } from '../ground/json.ts'
import { compareText } from '../ground/text.ts'
import { valueAt } from '../ground/valueAt.ts'
import type { ModuleSurface, Surface } from '../target/surface.ts'
import { declarationsOf, loadLibrary, type Declared, type Library } from './declarations.ts'
import { withPublicMock } from './mockSurface.ts'
import { readModule } from './readModule.ts'

export type Modules = Readonly<Record<string, ModuleSurface>>

/** Reads modules by the compiler, given as texts by path. */
export type ModuleReader = (modules: ReadonlyMap<string, string>) => Promise<Modules>

/** Reads modules in this thread. */
export const readModules: ModuleReader = async (modules) => readTexts(modules)

/** Reads modules at once. */
export function readTexts(modules: ReadonlyMap<string, string>): Modules {
  const library = loadLibrary()
  return Object.fromEntries(
    declarationsOf(library, [...modules]).map((each) => [each.path, surfaceOf(library, each)])
  )
}

/** The declarations that are kept are read once. */
const known = new WeakMap<Declared, ModuleSurface>()

function surfaceOf(library: Library, declared: Declared): ModuleSurface {
  const found = known.get(declared) ?? readModule(library, declared)
  known.set(declared, found)
  return found
}

/** Reads emitted modules back. A module whose text is as it was before keeps the surface it had. */
export async function readSurface(
  modules: ReadonlyMap<string, string>,
  before: Modules | null,
  unchanged: ReadonlySet<string>,
  read: ModuleReader = readModules
): Promise<Modules> {
  const known = new Map(
    Object.entries(before ?? {}).filter(([path]) => unchanged.has(path) && modules.has(path))
  )
  const changed = [...modules].filter(([path]) => !known.has(path))
  const found = changed.length === 0 ? {} : await read(new Map(changed))
  const entries = [...known, ...Object.entries(found)].sort(([left], [right]) => compareText(left, right))
  return Object.fromEntries(entries)
}

/** What a package promises that its modules do not show. */
type Promises = Pick<Surface, 'operations' | 'errors' | 'facts' | 'parameters' | 'service' | 'documented'>

/**
 * A surface of the modules that the subpaths of a package lead to; `manifest` is the text of its package.json. The texts of
 * `others` are read only if something leads to them.
 */
export async function composeSurface(
  modules: Modules,
  manifest: string,
  promises: Promises,
  others: ReadonlyMap<string, string> = new Map(),
  read: ModuleReader = readModules
): Promise<Surface> {
  const subpaths = subpathsOf(JSON.parse(manifest), [...Object.keys(modules), ...others.keys()])
  const modulesAt = async (paths: readonly string[]): Promise<Modules> => {
    const texts = new Map([...others].filter(([path]) => paths.includes(path)))
    const found = paths.flatMap((path) => {
      const module = texts.has(path) ? undefined : valueAt(modules, path)
      return module === undefined ? [] : [[path, module] as const]
    })
    return { ...Object.fromEntries(found), ...(texts.size === 0 ? {} : await read(texts)) }
  }
  const reached = withPublicMock(await reachedModules(modulesAt, Object.values(subpaths)))
  const defaults = reached.get(defaultsModule) ?? valueAt(await modulesAt([defaultsModule]), defaultsModule)
  return {
    form: 2,
    subpaths,
    modules: Object.fromEntries([...reached].sort(([left], [right]) => compareText(left, right))),
    ...promises,
    ...defaultsIn(defaults)
  }
}

/**
 * The module of each subpath, by the declarations that package.json names for it. A pattern stands for the modules that it
 * finds; another spelling of a subpath is not one of its own.
 */
function subpathsOf(manifest: unknown, modules: readonly string[]): Readonly<Record<string, string>> {
  const entries = isObject(manifest) && isObject(manifest['exports']) ? manifest['exports'] : {}
  const found = new Map<string, string>()
  for (const [subpath, entry] of Object.entries(entries)) {
    const conditions = isObject(entry) && isObject(entry['import']) ? entry['import'] : {}
    const module = /^\.\/dist\/(.+)\.d\.ts$/.exec(String(conditions['types']))?.[1]
    if (module === undefined) continue
    const [before = '', after] = `${module}.ts`.split('*')
    if (after === undefined) add(found, subpath, before)
    else
      for (const path of modules)
        if (path.startsWith(before) && path.endsWith(after) && path.length > before.length + after.length)
          add(found, subpath.replace('*', path.slice(before.length, path.length - after.length)), path)
  }
  return Object.fromEntries([...found].map(([module, subpath]) => [subpath, module]))
}

function add(found: Map<string, string>, subpath: string, module: string): void {
  if (!found.has(module)) found.set(module, subpath)
}

/** The modules that the entries lead to; all at one distance are read at once. */
async function reachedModules(
  modulesAt: (paths: readonly string[]) => Promise<Modules>,
  entries: readonly string[]
): Promise<ReadonlyMap<string, ModuleSurface>> {
  const reached = new Map<string, ModuleSurface>()
  let next = entries
  while (next.length > 0) {
    const found = Object.entries(await modulesAt([...new Set(next)]))
    for (const [path, module] of found) reached.set(path, module)
    next = found.flatMap(([path, module]) => linkedFrom(path, module)).filter((path) => !reached.has(path))
  }
  return reached
}

function linkedFrom(path: string, { imports, exports }: ModuleSurface): readonly string[] {
  return [...Object.keys(imports), ...Object.keys(exports)].map((from) =>
    posix.join(posix.dirname(path), from)
  )
}

/** The module of the runtime that declares what holds unless an option is given. */
const defaultsModule = 'runtime/defaults.ts'

function defaultsIn(module: ModuleSurface | undefined): Pick<Surface, 'defaults'> {
  const found = module?.constants.flatMap(({ name, text }) => {
    const value = /= (-?\d+)$/.exec(text)?.[1]
    return value === undefined ? [] : [[name, Number(value)] as const]
  })
  return found === undefined || found.length === 0 ? {} : { defaults: Object.fromEntries(found) }
}
