/** The modules that give the type names of another package: types alone, which leave nothing in a program. */
import type { Api } from '../../../model/api.ts'
import type { Compat, CompatModule, CompatType } from '../../../model/compat/compatModel.ts'
import { everyResource } from '../../../model/everyResource.ts'
import { jsdoc } from '../words/docs.ts'
import { code, decided, module, name, row, type Printed } from '../words/doors.ts'
import { importsOf, resourceModule, specifier, typesModule } from '../words/imports.ts'

/** A module of old names, in finished words. */
export interface CompatView {
  readonly imports: readonly Printed[]
  readonly handedOn: readonly HandedOn[]
  readonly aliases: readonly {
    readonly docs: Printed
    readonly name: Printed
    readonly parameters: Printed
    readonly to: Printed
  }[]
}

/** All of them in one module, in finished words. */
export interface CompatIndexView {
  readonly handedOn: readonly HandedOn[]
}

interface HandedOn {
  readonly names: Printed
  readonly module: Printed
}

/** Names of the package by the module that declares them. */
export type HomeOf = (name: string) => Printed

/** A type that the package has under an old name, and the module of the old path that declares it. */
interface Declared {
  readonly type: CompatType
  readonly owner: Printed
}

/** The module of the package that an old path leads to. */
function compatModule(path: string): Printed<'module'> {
  return module(`compat/${path}.ts`)
}

/** Where the package declares a name; what neither the API nor the runtime declares is in its entry. */
export function homesOf(api: Api, runtime: ReadonlySet<string>): HomeOf {
  const homes = new Map<string, Printed>([
    ...[...runtime].map((own) => [own, module('runtime/public.ts')] as const),
    ...everyResource(api.resources).map(
      ({ className, file, path }) => [className, resourceModule(file ?? path)] as const
    ),
    ...api.types.map((type) => [type.name, typesModule(type.file ?? type.home)] as const),
    [api.package.client, module('client.ts')]
  ])
  return (own) => homes.get(own) ?? module('index.ts')
}

/** The modules of old paths by their path in the package: those whose path is not one of this package and that have types. */
export function compatModules(compat: Compat): ReadonlyMap<string, CompatModule> {
  return new Map(
    compat.modules
      .filter((each) => each.resource === null && typesOf(each).some(({ to }) => to !== null))
      .map((each) => [compatModule(each.path), each])
  )
}

/** The view of each module of old names, by its path in the package. */
export function compatViews(compat: Compat, homeOf: HomeOf): ReadonlyMap<string, CompatView> {
  const declared = declaredIn(compat)
  return new Map([...compatModules(compat)].map(([path, own]) => [path, compatView(own, declared, homeOf)]))
}

function compatView(own: CompatModule, declared: ReadonlyMap<string, Declared>, homeOf: HomeOf): CompatView {
  const path = compatModule(own.path)
  const imports = importsOf(path)
  const handedOn: (readonly [string, Printed])[] = []
  const aliases: CompatType[] = []
  for (const type of typesOf(own)) {
    if (type.to === null) continue
    const owner = declared.get(keyOf(type))?.owner
    if (owner !== undefined && owner !== path) handedOn.push([type.name, owner])
    else if (type.to === type.name) handedOn.push([type.name, homeOf(type.name)])
    else aliases.push(type)
  }
  const taken = new Set(aliases.map((type) => type.name))
  // An old name may be that of another type here, which comes under a name of its own then.
  const here = (own: string): string => (taken.has(own) ? `Current${own}` : own)
  for (const { names } of aliases)
    for (const each of names)
      imports.type(taken.has(each) ? code`${name(each)} as ${name(here(each))}` : name(each), homeOf(each))
  return {
    imports: imports.lines(),
    handedOn: handOn(handedOn, path),
    aliases: aliases.map((type) => ({
      docs: docsOf(type),
      name: name(type.name),
      parameters: decided(type.parameters),
      to: decided(renamed(type, here))
    }))
  }
}

/** The text of a type with the names under which the module knows them. */
function renamed({ to, names }: CompatType, here: (name: string) => string): string {
  return (to ?? '').replace(/[\w$]+/g, (word) => (names.includes(word) ? here(word) : word))
}

/** The view of the module that has all of them. */
export function compatIndexView(compat: Compat): CompatIndexView {
  const first = new Map<string, Printed>()
  for (const { type, owner } of declaredIn(compat).values())
    if (!first.has(type.name)) first.set(type.name, owner)
  return { handedOn: handOn([...first], code`compat.ts`) }
}

function docsOf({ to, verdict }: CompatType): Printed {
  const why = verdict.kind === 'different' ? ` It differs: ${verdict.reason}` : ''
  const text = `Use \`${to ?? ''}\`.${why}`
  return jsdoc({ summary: null, description: null, deprecated: false, tags: [{ name: 'deprecated', text }] })
}

/** What several modules have alike is declared once: in the one with the shortest path. */
function declaredIn(compat: Compat): ReadonlyMap<string, Declared> {
  const modules = [...compatModules(compat).entries()].sort(
    ([, left], [, right]) => depthOf(left) - depthOf(right)
  )
  const found = new Map<string, Declared>()
  for (const [path, old] of modules)
    for (const type of typesOf(old))
      if (type.to !== null && !found.has(keyOf(type))) found.set(keyOf(type), { type, owner: module(path) })
  return found
}

/** The names of a module that can be imported as types: its types, and classes that have become types. */
function typesOf({ classes, types }: CompatModule): readonly CompatType[] {
  return [...classes.flatMap(({ type }) => type ?? []), ...types]
}

function depthOf({ path }: CompatModule): number {
  return path.split('/').length
}

function keyOf({ name: own, parameters, to }: CompatType): string {
  return `${own}${parameters} = ${to}`
}

function handOn(names: readonly (readonly [string, Printed])[], from: Printed): readonly HandedOn[] {
  const modules = new Map<Printed, string[]>()
  for (const [own, home] of names) modules.set(home, [...(modules.get(home) ?? []), own])
  return [...modules]
    .map(([home, own]) => ({
      names: row([...own].sort().map(name), ', '),
      module: specifier(from, home)
    }))
    .sort((left, right) => (left.module < right.module ? -1 : 1))
}
