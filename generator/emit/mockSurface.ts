/** What programs can import of the mock for tests: of the modules that it is made of, the part that its entry leads to. */
import { posix } from 'node:path'
import type { ClassSurface, Links, ModuleSurface, TypeSurface } from '../target/surface.ts'

type Modules = ReadonlyMap<string, ModuleSurface>

const entry = 'testing.ts'

/** Its types have a member for each operation. They follow from the methods, where a change of an answer is told. */
const tables = 'testing/service.ts'

export function isOfMock(path: string): boolean {
  return path === entry || path.startsWith('testing/')
}

/**
 * What the surface of a module of the mock is read from: of the tables neither what they have of the document, nor the members of
 * their types with what those import, so that a mock whose tables alone changed has the surface that it had.
 */
export function surfacePart(path: string, text: string): string {
  if (path !== `src/${tables}`) return text
  const table = /(?<=JSON\.parse\(`)[^]*(?=`\))/
  const ofMembers = /^(?: {2}\S.*|import type \* as types from '\.\.\/index\.ts')\n/gm
  return text.replace(table, '').replaceAll(ofMembers, '')
}

/** The modules without those declarations of the mock that no name of its entry leads to. */
export function withPublicMock(modules: Modules): Modules {
  const own = modules.get(tables)
  const all = own === undefined ? modules : new Map([...modules, [tables, withoutMembers(own)]])
  const needed = neededOf(all)
  return new Map(
    [...all].flatMap(([path, module]) => {
      if (!isOfMock(path)) return [[path, module] as const]
      const names = needed.get(path)
      const leads = (from: string): boolean => {
        const target = posix.join(posix.dirname(path), from)
        return from === '' || !isOfMock(target) || needed.has(target)
      }
      return names === undefined ? [] : [[path, only(module, names, leads)] as const]
    })
  )
}

function withoutMembers(module: ModuleSurface): ModuleSurface {
  const types = module.types.map((each) => ({ ...each, text: `interface ${each.name} { }` }))
  return { ...module, types }
}

/** The names of each module of the mock that its entry leads to, by way of declarations and links. */
function neededOf(modules: Modules): ReadonlyMap<string, ReadonlySet<string>> {
  const needed = new Map<string, Set<string>>()
  const visit = (path: string, name: string): void => {
    const module = modules.get(path)
    const names = needed.get(path) ?? new Set()
    if (module === undefined || !isOfMock(path) || names.has(name)) return
    needed.set(path, names.add(name))
    for (const word of textOf(module, name).match(/[A-Za-z_$][\w$]*/g) ?? []) visit(path, word)
    for (const [from, list] of [...Object.entries(module.imports), ...Object.entries(module.exports)])
      for (const link of list.map(linkOf))
        if (link.name === '*' || link.as === name)
          visit(
            from === '' ? path : posix.join(posix.dirname(path), from),
            link.name === '*' ? name : link.name
          )
  }
  const { classes = [], types = [], functions = [], constants = [], exports = {} } = modules.get(entry) ?? {}
  const handedOn = Object.values(exports).flatMap((list) => list.map((link) => linkOf(link).as))
  for (const { name } of [classes, types, functions, constants].flat()) visit(entry, name)
  for (const name of handedOn) visit(entry, name)
  return needed
}

/** Reads one entry of a list of links: `type A as B`. */
function linkOf(link: string): { readonly name: string; readonly as: string } {
  const [, name = '', as = name] = /^(?:type )?(\S+)(?: as (\S+))?$/.exec(link) ?? []
  return { name, as }
}

/** The declaration of a name in a module; empty if it has none. */
function textOf({ classes, types, functions, constants, inner }: ModuleSurface, wanted: string): string {
  const isWanted = ({ name }: { readonly name: string }): boolean => name === wanted
  const formsOf = (list: ClassSurface['methods']) => list.flatMap(({ forms }) => forms)
  return [
    ...[types, constants, inner]
      .flat()
      .filter(isWanted)
      .map(({ text }: TypeSurface) => text),
    ...functions.filter(isWanted).flatMap(({ forms }) => forms),
    ...classes
      .filter(isWanted)
      .flatMap(({ head, children, members, methods, statics }) => [
        head,
        ...Object.values(children),
        ...members,
        ...formsOf(methods),
        ...formsOf(statics)
      ])
  ].join('\n')
}

function only(
  { imports, exports, classes, types, functions, constants, inner }: ModuleSurface,
  names: ReadonlySet<string>,
  leads: (from: string) => boolean
): ModuleSurface {
  const named = <T extends { readonly name: string }>(list: readonly T[]): readonly T[] =>
    list.filter(({ name }) => names.has(name))
  const linked = (links: Links): Links =>
    Object.fromEntries(
      Object.entries(links).flatMap(([from, list]) => {
        const kept = list.filter((link) => linkOf(link).as === '*' || names.has(linkOf(link).as))
        return kept.length === 0 || !leads(from) ? [] : [[from, kept] as const]
      })
    )
  return {
    imports: linked(imports),
    exports: linked(exports),
    classes: named(classes),
    types: named(types),
    functions: named(functions),
    constants: named(constants),
    inner: named(inner)
  }
}
