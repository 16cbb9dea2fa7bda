/** An object of JSON whose fields are still to be checked. */
export interface JsonObject {
  readonly [key: string]: unknown
}

/** Whether a value is an object of JSON, not a list and not null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
