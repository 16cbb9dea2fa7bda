/** Makes references by anchor (JSON Schema core 2020-12 §8.2.2 and §8.2.3) references by pointer, the one form that is read. */
import { isObject } from '../ground/json.ts'
import type { RawDocument } from './load.ts'
import { pointerTo } from './pointer.ts'

/**
 * The document with a pointer in the place of each anchor that leads to a schema of it. A `$dynamicRef` is a `$ref` to the
 * schema with its anchor: no schema of an API extends another one at run time. An anchor that two schemas have is left as it is.
 */
export function withoutAnchors(root: RawDocument): RawDocument {
  const anchors = new Map<string, string | null>()
  collect(root, '#', anchors)
  const rewritten = anchors.size === 0 ? root : rewrite(root, anchors)
  return isObject(rewritten) ? rewritten : root
}

function collect(node: unknown, pointer: string, anchors: Map<string, string | null>): void {
  if (typeof node !== 'object' || node === null) return
  for (const [key, value] of Object.entries(node)) {
    const isAnchor = (key === '$anchor' || key === '$dynamicAnchor') && typeof value === 'string'
    if (isAnchor) anchors.set(value, anchors.has(value) && anchors.get(value) !== pointer ? null : pointer)
    else collect(value, pointerTo(pointer, key), anchors)
  }
}

function rewrite(node: unknown, anchors: ReadonlyMap<string, string | null>): unknown {
  if (Array.isArray(node)) return node.map((item) => rewrite(item, anchors))
  if (!isObject(node)) return node
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => {
      const isReference = (key === '$ref' || key === '$dynamicRef') && typeof value === 'string'
      const target = isReference ? anchors.get(value.replace(/^#/, '')) : undefined
      return isReference && value.startsWith('#') && target != null
        ? ['$ref', target]
        : [key, rewrite(value, anchors)]
    })
  )
}
