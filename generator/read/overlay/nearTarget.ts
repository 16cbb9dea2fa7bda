/** Names what a target that selects nothing may have meant. */
import { nearNames } from '../../ground/nearest.ts'
import { withoutParameterNames } from '../skip.ts'
import { select } from './jsonPath.ts'

/**
 * The longest beginning of an expression that selects something, and the key there that is nearest to the next one: an
 * expression is followed key by key as far as its first filter or wildcard.
 */
export function nearTarget(root: unknown, path: string): string {
  const [beginning = ''] = /^\$(?:\.[^.[\]*?@]+|\[(?:'[^']*'|"[^"]*"|\d+)\])*/.exec(path) ?? []
  const steps = beginning.match(/\.[^.[\]]+|\[(?:'[^']*'|"[^"]*"|\d+)\]/g) ?? []
  for (const [index, step] of steps.entries()) {
    const before = `$${steps.slice(0, index).join('')}`
    const here = select(root, `${before}${step}`)
    if ('ways' in here && here.ways.length > 0) continue
    const wanted = step.replace(/^\.|^\[['"]?|['"]?\]$/g, '')
    const keys = keysIn(root, before)
    // A path whose parameters have other names is the same path.
    const same = keys.find(
      (key) => key !== wanted && withoutParameterNames(key) === withoutParameterNames(wanted)
    )
    const near = same ?? nearNames(wanted, keys)[0]
    return ` ${before} has no ${wanted}${near === undefined ? '.' : `; did you mean ${near}?`}`
  }
  return ''
}

function keysIn(root: unknown, path: string): readonly string[] {
  const found = select(root, `${path}.*`)
  return 'ways' in found ? found.ways.map((way) => String(way.at(-1))) : []
}
