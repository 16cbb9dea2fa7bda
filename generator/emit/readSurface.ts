import { posix } from 'node:path'
import { isObject } from '../ground/json.ts'
import { compareText } from '../ground/text.ts'
import { valueAt } from '../ground/valueAt.ts'
import type { ModuleSurface, Surface } from '../target/surface.ts'
import { declarationsOf, loadLibrary } from './declarations.ts'
import { withPublicMock } from './mockSurface.ts'
import { readModule } from './readModule.ts'

export type Modules = Readonly<Record<string, ModuleSurface>>

/** Reads emitted modules back. A module whose text is as it was before keeps the surface it had. */
export function readSurface(
  modules: ReadonlyMap<string, string>,
  before: Modules | null,
  unchanged: ReadonlySet<string>
): Modules {
  const known = new Map(
    Object.entries(before ?? {}).filter(([path]) => unchanged.has(path) && modules.has(path))
  )
  const changed = [...modules].filter(([path]) => !known.has(path))
  const read = changed.length === 0 ? [] : readModules(changed)
  const entries = [...known, ...read].sort(([left], [right]) => compareText(left, right))
  return Object.fromEntries(entries)
}

function readModules(
  modules: readonly (readonly [string, string])[]
): readonly (readonly [string, ModuleSurface])[] {
  const library = loadLibrary()
  return declarationsOf(library, modules).map((each) => [each.path, readModule(library, each)])
}

/**
 * A surface of the modules that the subpaths of a package lead to; `manifest` is the text of its package.json. The texts of
 * `others` are read only if something leads to them.
 */
export function composeSurface(
  modules: Modules,
  manifest: string,
  promises: Pick<Surface, 'operations' | 'errors' | 'facts' | 'parameters' | 'service' | 'documented'>,
  others: ReadonlyMap<string, string> = new Map()
): Surface {
  const subpaths = subpathsOf(JSON.parse(manifest), [...Object.keys(modules), ...others.keys()])
  const moduleAt = (path: string): ModuleSurface | undefined => {
    const text = others.get(path)
    return text === undefined ? valueAt(modules, path) : readModules([[path, text]])[0]?.[1]
  }
  const reached = withPublicMock(reachedModules(moduleAt, Object.values(subpaths)))
  return {
    form: 2,
    subpaths,
    modules: Object.fromEntries([...reached].sort(([left], [right]) => compareText(left, right))),
    ...promises,
    ...defaultsIn(reached.get(defaultsModule) ?? moduleAt(defaultsModule))
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

function reachedModules(
  moduleAt: (path: string) => ModuleSurface | undefined,
  entries: readonly string[]
): ReadonlyMap<string, ModuleSurface> {
  const reached = new Map<string, ModuleSurface>()
  const visit = (path: string): void => {
    const module = reached.has(path) ? undefined : moduleAt(path)
    if (module === undefined) return
    reached.set(path, module)
    for (const from of [...Object.keys(module.imports), ...Object.keys(module.exports)])
      visit(posix.join(posix.dirname(path), from))
  }
  entries.forEach(visit)
  return reached
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
