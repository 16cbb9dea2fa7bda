import { MockFailure } from '../failure.ts'
import type { Values } from '../fill.ts'
import { isObject } from '../json.ts'
import type { Row } from '../rows.ts'

/** What is stored of a body: `meta` replaces the stored one, and its `$update` is merged into it, one level deep. */
export function nextMeta(body: Values, row: Row | null): Values {
  const { meta, ...rest } = body
  if (!isObject(meta)) return body
  if (!('$update' in meta)) return { ...rest, meta: allowed(meta) }
  const update = meta['$update']
  if (!isObject(update)) return rest
  return { ...rest, meta: { ...(isObject(row?.['meta']) ? row['meta'] : {}), ...allowed(update) } }
}

/** Keys that begin with `_` are refused, and others that begin with no word character are dropped. */
function allowed(meta: Values): Values {
  const refused = Object.keys(meta).find((key) => key === '' || key.startsWith('_'))
  if (refused !== undefined)
    throw new MockFailure({ status: 400, code: 'BAD_REQUEST', message: `meta.${refused} is not allowed` })
  return Object.fromEntries(Object.entries(meta).filter(([key]) => /^[A-Za-z0-9]/.test(key)))
}

/** Filters on ids, types and metadata; nothing is taken for a number. */
export function shows(row: Row, query: URLSearchParams, columns: ReadonlySet<string>): boolean {
  return [...new Set(query.keys())].every((key) => {
    const value = query.get(key) ?? ''
    const path = /^meta(?:\.(.+)|\[(.+)\])$/.exec(key)
    if (path !== null)
      return (
        metaAt(row['meta'], path[1] ?? path[2] ?? '') === (value === 'true' || (value !== 'false' && value))
      )
    if (!columns.has(key)) return true
    if (key.endsWith('Id')) return value.split(',').includes(String(row[key]))
    if (key === 'value') return isRated(Number(row[key]), value)
    return key !== 'type' || row['type'] === value
  })
}

/** `upvote`, `downvote`, or a comparison such as `>5` and `<=3`. */
function isRated(rating: number, asked: string): boolean {
  const [, sign = '=', bound] = /^(>=|<=|>|<)?(-?\d+)$/.exec(asked) ?? []
  if (bound === undefined) return asked === 'upvote' ? rating > 0 : asked !== 'downvote' || rating < 0
  const difference = rating - Number(bound)
  if (difference === 0) return sign.endsWith('=')
  return sign.startsWith('>') ? difference > 0 : sign.startsWith('<') && difference < 0
}

function metaAt(meta: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, name) => (isObject(value) ? value[name] : undefined), meta)
}
