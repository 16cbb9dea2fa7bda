import { ApiError } from './errors.ts'
import { isObject } from './json.ts'

type Meta = Readonly<Record<string, unknown>>

/**
 * What is stored for the `meta` of a request: all of it, or where it holds `$update` the stored one with those keys put
 * over it, one level deep. `undefined` means that nothing changes.
 */
export function nextMeta(given: unknown, stored: unknown): unknown {
  if (!isObject(given)) return given
  if (!('$update' in given)) return allowedKeys(given)
  const update = given['$update']
  if (!isObject(update)) return undefined
  return { ...(isObject(stored) ? stored : {}), ...allowedKeys(update) }
}

/** Keys with a leading underscore are refused, other keys that begin with no ASCII word character vanish. */
function allowedKeys(meta: Meta): Meta {
  const refused = Object.keys(meta).find((key) => key === '' || key.startsWith('_'))
  if (refused !== undefined) throw new ApiError('BAD_REQUEST', `meta.${refused} is not allowed`)
  return Object.fromEntries(Object.entries(meta).filter(([key]) => /^[A-Za-z0-9]/.test(key)))
}
