/**
 * The own value of a record under a key; undefined if absent. Keys come from documents, and `constructor` or `__proto__` is a
 * key like any other: plain access would find inherited members. A test refuses plain access in the generator.
 */
export function valueAt<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined
}
