/** A JSON object with unchecked fields. */
export interface JsonObject {
  readonly [key: string]: unknown
}

/** Whether a value is a JSON object: neither a list nor null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
