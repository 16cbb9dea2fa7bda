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

/** The names of each subpath. */
export function publicNames(surface: Surface): ReadonlyMap<string, ReadonlyMap<string, Named>> {
  return new Map(
    Object.entries(surface.subpaths).map(([subpath, module]) => [subpath, exportsOf(surface, module)])
  )
}

/** What a module exports, itself or from others. */
export function exportsOf(
  surface: Surface,
  path: string,
  seen: ReadonlySet<string> = new Set()
): ReadonlyMap<string, Named> {
  const module = valueAt(surface.modules, path)
  const names = new Map<string, Named>()
  if (module === undefined || seen.has(path)) return names
  const handedOn = Object.entries(module.exports).flatMap(([from, list]) =>
    list.map((link) => ({ from, link }))
  )
  const within = new Set([...seen, path])
  for (const { from, link } of handedOn.filter(({ link }) => /^(?:type )?\*$/.test(link)))
    for (const [name, named] of exportsOf(surface, resolved(path, from), within))
      if (name !== 'default') names.set(name, link === '*' ? named : { ...named, typeOnly: true })
  for (const { from, link } of handedOn.filter(({ link }) => !/^(?:type )?\*$/.test(link))) {
    const { name, as, typeOnly } = linkOf(link)
    const found =
      from === '' ? localOf(surface, path, name) : exportsOf(surface, resolved(path, from), within).get(name)
    if (found !== undefined) names.set(as, { ...found, typeOnly: found.typeOnly || typeOnly })
  }
  for (const [name, typeOnly] of declaredIn(module)) names.set(name, { module: path, name, typeOnly })
  return names
}

/** A name that is visible inside a module: its own or an imported one. */
export function localOf(surface: Surface, path: string, wanted: string): Named | undefined {
  const module = valueAt(surface.modules, path)
  if (module === undefined) return undefined
  const own = [...declaredIn(module), ...module.inner.map(({ name }) => [name, true] as const)]
  const declared = own.find(([name]) => name === wanted)
  if (declared !== undefined) return { module: path, name: wanted, typeOnly: declared[1] }
  for (const [from, list] of Object.entries(module.imports)) {
    const link = list.map(linkOf).find(({ as }) => as === wanted)
    if (link !== undefined) return exportsOf(surface, resolved(path, from)).get(link.name)
  }
  return undefined
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
