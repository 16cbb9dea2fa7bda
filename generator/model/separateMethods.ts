/** Tells a GET and a POST of one path apart. */
import { ruleOf } from './httpMethods.ts'
import type { Placed } from './methods.ts'
import { erasedPath } from './paths.ts'
import { methodFromOperationId } from './qualifiers.ts'

/** Two methods on one path: the one that takes a request keeps the literal, the other takes the rest of its operationId. */
export function separateMethods(placed: readonly Placed[]): Placed[] {
  const takesRequest = ({ method }: Placed): boolean => ruleOf(method).body === 'always'
  const lineOf = (one: Placed, name: string): string => `${erasedPath(one.path)} ${name}`
  const requests = placed.filter(takesRequest)
  const keep = new Set(requests.flatMap((one) => [lineOf(one, one.name), lineOf(one, one.wanted)]))
  return placed.map((one) => {
    const other = methodFromOperationId(one.id, one.route.resource)
    if (takesRequest(one) || one.chosen.name || other === '') return one
    const [home, name] = [one.wanted.split('.').slice(0, -1), one.wanted.split('.').at(-1) ?? '']
    return {
      ...one,
      name: !one.recorded && keep.has(lineOf(one, one.name)) ? other : one.name,
      wanted: keep.has(lineOf(one, one.wanted)) && name !== '' ? [...home, other].join('.') : one.wanted
    }
  })
}
