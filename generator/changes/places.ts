/** Tells changes with their place in the document: what only names a module gets the operations that the module is made from. */
import { valueAt } from '../ground/valueAt.ts'
import type { Surface } from '../target/surface.ts'
import type { Change } from './change.ts'
import type { Place } from './names.ts'
import { routesOf, routesOfModule } from './travels.ts'
import { accessorsOf } from './uses.ts'
import { listed, most } from './wording.ts'

/** As many operations as a resource has, so that a report can tell the names of one together. */
const resourceful = 16

/** The changes with places of the document where there is one; the rest keeps its place in the package. */
export function withPlaces(old: Surface, now: Surface, changes: readonly Change[]): readonly Change[] {
  return changes.map((change) => {
    const sides = change.kind.endsWith('/added') ? [now, old] : [old, now]
    const routes = sides.map((side) => routesFor(side, change)).find(({ length }) => length > 0)
    return routes === undefined
      ? change
      : { ...change, place: listed(routes, /^(?:export|subpath)\//.test(change.kind) ? resourceful : most) }
  })
}

function routesFor(surface: Surface, { kind, name, place }: Change): readonly string[] {
  if (kind.startsWith('errorCode/'))
    return surface.operations.filter(({ errorCodes }) => errorCodes.includes(name)).map(({ route }) => route)
  if (kind.startsWith('subpath/')) return routesOfModule(surface, valueAt(surface.subpaths, name) ?? '')
  if (valueAt(surface.modules, place) === undefined) return []
  const declared = /^[\w$]+/.exec(name)?.[0] ?? ''
  return routesOf(surface, classAt(surface, name) ?? { module: place, name: declared })
}

/** The class that a program reaches by the longest beginning of a path: of `client.bot.create` it is that of `client.bot`. */
function classAt(surface: Surface, path: string): Place | undefined {
  if (!path.startsWith('client.')) return undefined
  const begins = ([, accessor]: readonly [string, string]): boolean =>
    path === accessor || path.startsWith(`${accessor}.`)
  const [found] = [...accessorsOf(surface)]
    .filter(begins)
    .sort(([, left], [, right]) => right.length - left.length)
  const [, module = '', name = ''] = /^(.*)#(.*)$/.exec(found?.[0] ?? '') ?? []
  return found === undefined ? undefined : { module, name }
}
