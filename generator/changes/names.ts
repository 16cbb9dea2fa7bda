/** The names that programs can import, and the declaration behind each. */
import { posix } from 'node:path'
import { valueAt } from '../ground/valueAt.ts'
import type { ModuleSurface, Surface } from '../target/surface.ts'

/** Where a declaration is. */
export interface Place {
  readonly module: string
  readonly name: string
}

/** A public name; `typeOnly` if a program cannot use it as a value. */
export interface Named extends Place {
  readonly typeOnly: boolean
}

/** The key of a place in maps. */
export function keyOf({ module, name }: Place): string {
  return `${module}#${name}`
}

/** What was found of a surface: it never changes, and every declaration is asked for many times. */
interface Known {
  readonly exports: Map<string, ReadonlyMap<string, Named>>
  readonly locals: Map<string, Locals>
  subpaths: ReadonlyMap<string, ReadonlyMap<string, Named>> | null
}

/** What is visible inside a module: whether what it declares is a type alone, and where the rest comes from. */
interface Locals {
  readonly declared: ReadonlyMap<string, boolean>
  readonly imported: ReadonlyMap<string, { readonly from: string; readonly name: string }>
}

const known = new WeakMap<Surface, Known>()

function knownOf(surface: Surface): Known {
  const found = known.get(surface) ?? { exports: new Map(), locals: new Map(), subpaths: null }
  known.set(surface, found)
  return found
}

/** The names of each subpath. */
export function publicNames(surface: Surface): ReadonlyMap<string, ReadonlyMap<string, Named>> {
  const own = knownOf(surface)
  own.subpaths ??= new Map(
    Object.entries(surface.subpaths).map(([subpath, module]) => [subpath, exportsOf(surface, module)])
  )
  return own.subpaths
}

/** What a module exports, itself or from others. */
export function exportsOf(surface: Surface, path: string): ReadonlyMap<string, Named> {
  const { exports } = knownOf(surface)
  const known = exports.get(path)
  if (known !== undefined) return known
  const search: Search = { within: new Set(), found: new Map(), isCircular: false }
  const found = findExports(surface, path, search)
  // Inside a circle a module lacks the names of those that asked for it.
  for (const [each, names] of search.isCircular ? [[path, found] as const] : search.found)
    exports.set(each, names)
  return found
}

/** The modules that are being read, and what those that were read export. */
interface Search {
  readonly within: Set<string>
  readonly found: Map<string, ReadonlyMap<string, Named>>
  isCircular: boolean
}

function findExports(surface: Surface, path: string, search: Search): ReadonlyMap<string, Named> {
  const known = knownOf(surface).exports.get(path) ?? (search.isCircular ? undefined : search.found.get(path))
  if (known !== undefined) return known
  const module = valueAt(surface.modules, path)
  if (module === undefined) return new Map()
  if (search.within.has(path)) {
    search.isCircular = true
    return new Map()
  }
  search.within.add(path)
  const names = readExports(surface, path, module, search)
  search.within.delete(path)
  search.found.set(path, names)
  return names
}

function readExports(
  surface: Surface,
  path: string,
  module: ModuleSurface,
  search: Search
): ReadonlyMap<string, Named> {
  const names = new Map<string, Named>()
  const handedOn = Object.entries(module.exports).flatMap(([from, list]) =>
    list.map((link) => ({ from, link }))
  )
  for (const { from, link } of handedOn.filter(({ link }) => /^(?:type )?\*$/.test(link)))
    for (const [name, named] of findExports(surface, resolved(path, from), search))
      if (name !== 'default') names.set(name, link === '*' ? named : { ...named, typeOnly: true })
  for (const { from, link } of handedOn.filter(({ link }) => !/^(?:type )?\*$/.test(link))) {
    const { name, as, typeOnly } = linkOf(link)
    const found =
      from === ''
        ? localOf(surface, path, name)
        : findExports(surface, resolved(path, from), search).get(name)
    if (found !== undefined) names.set(as, { ...found, typeOnly: found.typeOnly || typeOnly })
  }
  for (const [name, typeOnly] of declaredIn(module)) names.set(name, { module: path, name, typeOnly })
  return names
}

/** A name that is visible inside a module: its own or an imported one. */
export function localOf(surface: Surface, path: string, wanted: string): Named | undefined {
  const module = valueAt(surface.modules, path)
  if (module === undefined) return undefined
  const { locals } = knownOf(surface)
  const own = locals.get(path) ?? localsOf(module)
  locals.set(path, own)
  const typeOnly = own.declared.get(wanted)
  if (typeOnly !== undefined) return { module: path, name: wanted, typeOnly }
  const link = own.imported.get(wanted)
  return link === undefined ? undefined : exportsOf(surface, resolved(path, link.from)).get(link.name)
}

function localsOf(module: ModuleSurface): Locals {
  const inner = module.inner.map(({ name }) => [name, true] as const)
  const imported = Object.entries(module.imports).flatMap(([from, list]) =>
    list.map(linkOf).map(({ as, name }) => [as, { from, name }] as const)
  )
  // The first of several counts, as in a list that is searched.
  return {
    declared: new Map([...declaredIn(module), ...inner].reverse()),
    imported: new Map(imported.reverse())
  }
}

function declaredIn({
  classes,
  types,
  functions,
  constants
}: ModuleSurface): readonly (readonly [string, boolean])[] {
  const values = [...classes, ...functions, ...constants].map(({ name }) => [name, false] as const)
  return [...types.map(({ name }) => [name, true] as const), ...values]
}

function resolved(path: string, from: string): string {
  return posix.join(posix.dirname(path), from)
}

/** Reads one entry of a list of links: `type A as B`. */
function linkOf(link: string): { readonly name: string; readonly as: string; readonly typeOnly: boolean } {
  const [, type, name = '', as] = /^(type )?(\S+)(?: as (\S+))?$/.exec(link) ?? []
  return { name, as: as ?? name, typeOnly: type !== undefined }
}
