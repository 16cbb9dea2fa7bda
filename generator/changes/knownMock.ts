/** The mock for tests in a comparison with a record of a generator that recorded nothing of it. */
import { valueAt } from '../ground/valueAt.ts'
import type { Surface } from '../target/surface.ts'

const subpath = './testing'

/** Both surfaces, without the mock if one of them does not know it. */
export function withKnownMock(old: Surface, now: Surface): { readonly old: Surface; readonly now: Surface } {
  return knowsMock(old) && knowsMock(now) ? { old, now } : { old: withoutMock(old), now: withoutMock(now) }
}

/** A package with operations has the subpath: by the mock, or by a resource of that name. */
function knowsMock({ subpaths, operations }: Surface): boolean {
  return operations.length === 0 || valueAt(subpaths, subpath) !== undefined
}

function withoutMock(surface: Surface): Surface {
  if (valueAt(surface.subpaths, subpath) !== 'testing.ts') return surface
  const { [subpath]: _, ...subpaths } = surface.subpaths
  return { ...surface, subpaths }
}
