/** Finds lines of sdk.yaml. */
import { isMap, isNode, isSeq, type Document, type LineCounter } from 'yaml'

/** `file:line:column` of a key or of what it has, or of the nearest key above it. */
export type PlaceOf = (path: readonly string[], at?: 'key' | 'value') => string

/** The places of a file that was parsed with a counter of its lines. */
export function placesIn(document: Document, lines: LineCounter, file: string): PlaceOf {
  return (path, at = 'key') => {
    const { line, col } = lines.linePos(offsetOf(document, path, at))
    return `${file}:${Math.max(line, 1)}:${Math.max(col, 1)}`
  }
}

function offsetOf(document: Document, path: readonly string[], at: 'key' | 'value'): number {
  let found = 0
  let node: unknown = document.contents
  for (const [depth, name] of path.entries()) {
    const entry = entryOf(node, name)
    if (entry === null) return found
    const isLast = depth === path.length - 1
    found = startOf(isLast && at === 'value' ? entry.value : entry.key) ?? startOf(entry.key) ?? found
    node = entry.value
  }
  return found
}

/** An item of a list is its own key. */
function entryOf(node: unknown, name: string): { readonly key: unknown; readonly value: unknown } | null {
  if (isMap(node)) return node.items.find(({ key }) => String(key) === name) ?? null
  const item: unknown = isSeq(node) ? node.items[Number(name)] : undefined
  return item === undefined ? null : { key: item, value: item }
}

function startOf(node: unknown): number | null {
  return isNode(node) ? (node.range?.[0] ?? null) : null
}
