/** Writes a value as the service does: dates as milliseconds, numbers that JSON lacks as marked text, keys that begin with # left out. */
export function encodeJson(value: unknown): string {
  return JSON.stringify(plain(value)) ?? 'null'
}

function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return `${value}n`
  if (typeof value === 'number') return Number.isFinite(value) ? value : `$${value}`
  if (value instanceof Date) return value.getTime()
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !key.startsWith('#'))
      .map(([key, item]) => [key, plain(item)]),
  )
}
