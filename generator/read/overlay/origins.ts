/** Where each part of a document was written, although actions have moved, added and removed parts of it. */
import { keysOf, pointerTo } from '../pointer.ts'

/** The place at which an object or a list was written: a pointer into the document, or the line of the action that brought it. */
export interface Origins {
  readonly nodes: Map<object, string>
  /** The single values and the removed keys of objects, by the actions that changed them. */
  readonly fields: Map<object, Map<string, string>>
}

/** Records the pointers of everything in a document. */
export function originsOf(root: object): Origins {
  const origins: Origins = { nodes: new Map(), fields: new Map() }
  const mark = (node: unknown, pointer: string): void => {
    if (typeof node !== 'object' || node === null) return
    origins.nodes.set(node, pointer)
    for (const [key, value] of Object.entries(node)) mark(value, pointerTo(pointer, key))
  }
  mark(root, '#')
  return origins
}

/** Records one place for everything in a value. */
export function markAll(origins: Origins, value: unknown, place: string): void {
  if (typeof value !== 'object' || value === null) return
  origins.nodes.set(value, place)
  for (const inner of Object.values(value)) markAll(origins, inner, place)
}

/** Records that an action changed or removed what an object has under a key. */
export function markField({ fields }: Origins, parent: unknown, key: string | number, place: string): void {
  // The elements of a list have no keys that stay.
  if (typeof parent !== 'object' || parent === null || Array.isArray(parent)) return
  const own = fields.get(parent) ?? new Map<string, string>()
  fields.set(parent, own.set(String(key), place))
}

/** Where a pointer of the changed document was written: there, elsewhere in the document, or in the line of an action. */
export function originOf(origins: Origins, root: object, pointer: string): string {
  const keys = keysOf(pointer)
  if (keys === null) return pointer
  let node: unknown = root
  let [found, depth] = ['#', 0]
  for (const [index, key] of keys.entries()) {
    const field = typeof node === 'object' && node !== null ? origins.fields.get(node)?.get(key) : undefined
    node =
      typeof node === 'object' && node !== null && Object.hasOwn(node, key) ? Reflect.get(node, key) : null
    const place = typeof node === 'object' && node !== null ? origins.nodes.get(node) : field
    if (place !== undefined) [found, depth] = [place, index + 1]
  }
  return found.startsWith('#') ? pointerTo(found, ...keys.slice(depth)) : found
}
