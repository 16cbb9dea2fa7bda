import { keysOf } from './pointer.ts'

/** The key of the component that a reference leads to as a whole; null for every other place. */
export function componentOf(reference: string): string | null {
  const [components, schemas, name, ...more] = keysOf(reference) ?? []
  return components === 'components' && schemas === 'schemas' && name !== undefined && more.length === 0
    ? recordedKey(name)
    : null
}

/** The text by which names.lock.yaml and sdk.yaml know a component or an operation: a `#` of its own is not the `#` before a role. */
export function recordedKey(name: string): string {
  return /#|%2[35]/.test(name) ? name.replaceAll('%', '%25').replaceAll('#', '%23') : name
}
