/** How a report names things: as programs write them, and where the document has them. */
import type { Surface } from '../target/surface.ts'
import type { Wording } from './calls.ts'
import { keyOf, type Place } from './names.ts'
import { moduleOf } from './pairs.ts'
import { accessorsOf, type Uses } from './uses.ts'

/** How many methods are worth naming by a member; the first ones say enough. */
export const most = 3

/** The words for what a surface has. */
export function wordingOf(surface: Surface): (uses: Uses | null) => Wording {
  const accessors = accessorsOf(surface)
  return (uses) => ({
    of: (place, member) => {
      const accessor = accessors.get(keyOf(place))
      const name = [accessor ?? place.name, member].filter(Boolean).join(/^[[{|(]/.test(member) ? '' : '.')
      return { name, place: placeOf(surface, place, member, uses) }
    }
  })
}

/** The operations that a method calls, or the methods in which a type is; else the module. */
function placeOf(surface: Surface, place: Place, member: string, uses: Uses | null): string {
  const routes = routesOf(surface, place.module, place.name, member)
  if (routes.length > 0) return routes.join(', ')
  const users = (uses?.methodsOf(keyOf(place)) ?? []).flatMap((key) => {
    const [, module = '', name = '', method = ''] = /^(.*)#([^.]*)\.(.*)$/.exec(key) ?? []
    return routesOf(surface, module, name, method)
  })
  const known = [...new Set(users)]
  return known.length === 0 ? place.module : listed(known, most)
}

/** Operations as a place: all of them, or the first three if there are more than a reader wants. */
export function listed(routes: readonly string[], bound: number): string {
  return routes.length <= bound
    ? routes.join(', ')
    : `${routes.slice(0, most).join(', ')} and ${routes.length - most} more`
}

function routesOf(surface: Surface, module: string, name: string, method: string): readonly string[] {
  const own = moduleOf(surface, module)?.classes.find((each) => each.name === name)
  return own?.methods.find((each) => each.name === method)?.operations ?? []
}
