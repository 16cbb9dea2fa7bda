/** The resource that a change belongs to, as programs write it: `client.partner.user`. */
import type { Surface } from '../target/surface.ts'
import type { Change } from './change.ts'
import { publicNames } from './names.ts'
import { accessorsOf } from './uses.ts'

/** Finds the resource of a change; empty for what belongs to none. */
export type HomeOf = (change: Change) => string

/** What both surfaces say of homes; what is gone is only in the old one. */
export function homesOf(old: Surface, now: Surface): HomeOf {
  const sides = [sideOf(now), sideOf(old)]
  const find = (ask: (side: Side) => string | undefined): string =>
    sides.map(ask).find((found) => found !== undefined) ?? ''
  return ({ kind, name, place }) => {
    if (name.startsWith('client.')) return find(({ known }) => longest(known, name))
    if (kind.startsWith('subpath/'))
      return find(({ subpaths, modules }) => modules.get(subpaths.get(name) ?? ''))
    if (kind.startsWith('operation/')) return find(({ routes }) => routes.get(place))
    const type = /^[\w$]+/.exec(name)?.[0] ?? ''
    return find(({ types, modules }) => modules.get(types.get(type) ?? ''))
  }
}

interface Side {
  /** The resource of a module of classes or of types. */
  readonly modules: ReadonlyMap<string, string>
  /** The module of a public name. */
  readonly types: ReadonlyMap<string, string>
  readonly subpaths: ReadonlyMap<string, string>
  /** The resource of an operation. */
  readonly routes: ReadonlyMap<string, string>
  readonly known: ReadonlySet<string>
}

function sideOf(surface: Surface): Side {
  const accessors = [...accessorsOf(surface)].filter(([, path]) => path.startsWith('client.'))
  const modules = new Map(
    accessors.flatMap(([key, path]) => {
      const module = key.slice(0, key.indexOf('#'))
      return [[module, path] as const, [module.replace(/^resources\//, 'types/'), path] as const]
    })
  )
  const routes = Object.entries(surface.modules).flatMap(([module, { classes }]) =>
    classes.flatMap(({ methods }) =>
      methods.flatMap(({ operations }) =>
        operations.map((route) => [route, modules.get(module) ?? ''] as const)
      )
    )
  )
  const types = [...publicNames(surface).values()].flatMap((names) =>
    [...names].map(([name, { module }]) => [name, module] as const)
  )
  return {
    modules,
    // The entry of the package comes first: the mock may export a name that a type of the API has.
    types: new Map(types.reverse()),
    subpaths: new Map(Object.entries(surface.subpaths)),
    routes: new Map(routes),
    known: new Set(accessors.map(([, path]) => path))
  }
}

/** The innermost resource that a path leads through: of `client.bot.create` and of a new `client.bot` it is `client.bot`. */
function longest(known: ReadonlySet<string>, name: string): string | undefined {
  const parts = name.split('.')
  const paths = parts.map((_, index) => parts.slice(0, parts.length - index).join('.'))
  return paths.find((path) => known.has(path))
}
