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
  const result: Record<string, unknown> = {}
  for (const [key, item] of Object.entries(value)) if (!key.startsWith('#')) define(result, key, plain(item))
  return result
}

/** A name such as `__proto__` is only a name. */
function define(target: Record<string, unknown>, key: string, value: unknown): void {
  if (key === '__proto__') Object.defineProperty(target, key, { value, enumerable: true })
  else target[key] = value
}
