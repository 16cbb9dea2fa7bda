import { ArgumentError, type Operation } from '../runtime/index.ts'
import { isRecord } from '../runtime/parts.ts'

/**
 * Metadata that is put over what is stored, one level deep: `bot.update(id, { meta: updateMeta({ tier: 'gold' }) })`.
 * Other keys stay as they are. A nested object is replaced whole, null is stored as null, and no key can be deleted this
 * way: for that, send all metadata without `updateMeta`.
 */
export function updateMeta<Changes extends object>(changes: Changes): { $update: Changes } {
  return { $update: changes }
}

/**
 * Sees every request before it is sent.
 *
 * @throws ArgumentError where its metadata has what the API would refuse, or drop without a word.
 */
export function prepareRequest(request: unknown, { method }: Operation): unknown {
  if (method === 'GET' || method === 'HEAD' || !isRecord(request)) return request
  if (Object.hasOwn(request, '$update'))
    throw new ArgumentError('$update belongs into meta: { meta: updateMeta({ … }) }')
  const meta = request['meta']
  if (isRecord(meta)) checkMeta(meta)
  return request
}

function checkMeta(meta: Readonly<Record<string, unknown>>): void {
  if (!Object.hasOwn(meta, '$update')) return checkKeys(meta)
  const { $update: changes, ...others } = meta
  const lost = Object.keys(others).find((key) => others[key] !== undefined)
  if (lost !== undefined)
    throw new ArgumentError(`meta.${lost} would be lost beside meta.$update: put it inside`)
  if (isRecord(changes)) checkKeys(changes)
  // Undefined would leave an empty meta, which replaces everything.
  else if (changes !== null) throw new ArgumentError('meta.$update must be an object, or nothing is changed')
}

function checkKeys(meta: Readonly<Record<string, unknown>>): void {
  for (const [key, value] of Object.entries(meta)) {
    if (value !== undefined && !/^[A-Za-z0-9]/.test(key))
      throw new ArgumentError(
        `A key of meta begins with a letter from A to Z or a digit; the API ${key === '' || key.startsWith('_') ? 'refuses' : 'would drop'} "${key}"`
      )
  }
}
