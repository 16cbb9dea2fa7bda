/** Names what a target that selects nothing may have meant. */
import { nearNames } from '../../ground/nearest.ts'
import { select } from './jsonPath.ts'

/**
 * The longest beginning of an expression that selects something, and the key there that is nearest to the next one: an
 * expression without filters and wildcards is followed key by key.
 */
export function nearTarget(root: unknown, path: string): string {
  const steps = path.match(/\.[^.[\]*?@]+|\[(?:'[^']*'|"[^"]*"|\d+)\]/g) ?? []
  if (`$${steps.join('')}` !== path) return ''
  for (const [index, step] of steps.entries()) {
    const before = `$${steps.slice(0, index).join('')}`
    const here = select(root, `${before}${step}`)
    if ('ways' in here && here.ways.length > 0) continue
    const wanted = step.replace(/^\.|^\[['"]?|['"]?\]$/g, '')
    const [near] = nearNames(wanted, keysIn(root, before))
    return ` ${before} has no ${wanted}${near === undefined ? '.' : `; did you mean ${near}?`}`
  }
  return ''
}

function keysIn(root: unknown, path: string): readonly string[] {
  const found = select(root, `${path}.*`)
  return 'ways' in found ? found.ways.map((way) => String(way.at(-1))) : []
}
