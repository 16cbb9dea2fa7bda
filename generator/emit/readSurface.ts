import { posix } from 'node:path'
import { isObject } from '../ground/json.ts'
import { compareText } from '../ground/text.ts'
import { valueAt } from '../ground/valueAt.ts'
import type { ModuleSurface, Surface } from '../target/surface.ts'
import { declarationsOf, loadLibrary } from './declarations.ts'
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

/** A surface of the modules that the subpaths of a package lead to; `manifest` is the text of its package.json. */
export function composeSurface(
  modules: Modules,
  manifest: string,
  promises: Pick<Surface, 'operations' | 'errors' | 'facts' | 'service' | 'documented'>
): Surface {
  const subpaths = subpathsOf(JSON.parse(manifest), Object.keys(modules))
  const reached = reachedModules(modules, Object.values(subpaths))
  const kept = Object.entries(modules).filter(([path]) => reached.has(path))
  return {
    form: 2,
    subpaths,
    modules: Object.fromEntries(kept.sort(([left], [right]) => compareText(left, right))),
    ...promises,
    ...defaultsIn(modules)
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

function reachedModules(modules: Modules, entries: readonly string[]): ReadonlySet<string> {
  const reached = new Set<string>()
  const visit = (path: string): void => {
    const module = valueAt(modules, path)
    if (module === undefined || reached.has(path)) return
    reached.add(path)
    for (const from of [...Object.keys(module.imports), ...Object.keys(module.exports)])
      visit(posix.join(posix.dirname(path), from))
  }
  entries.forEach(visit)
  return reached
}

/** The module of the runtime that declares what holds unless an option is given. */
const defaultsModule = 'runtime/defaults.ts'

function defaultsIn(modules: Modules): Pick<Surface, 'defaults'> {
  const found = valueAt(modules, defaultsModule)?.constants.flatMap(({ name, text }) => {
    const value = /= (-?\d+)$/.exec(text)?.[1]
    return value === undefined ? [] : [[name, Number(value)] as const]
  })
  return found === undefined || found.length === 0 ? {} : { defaults: Object.fromEntries(found) }
}
