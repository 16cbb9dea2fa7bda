/** Edits the text of a lock, so that the comments on its lines stay. */
import { isDeepStrictEqual } from 'node:util'
import { isMap, isNode, isScalar, isSeq, YAMLMap, type Document as YamlDocument, type Node } from 'yaml'
import { compareText } from '../ground/text.ts'

/** Makes a section hold the given entries; true if that changed it. */
export function mergeSection(
  document: YamlDocument,
  section: string,
  entries: Readonly<Record<string, unknown>>
): boolean {
  const found = document.get(section)
  const map = isMap(found) ? found : new YAMLMap(document.schema)
  if (map !== found) document.set(section, map)
  const [first] = map.items
  if (isNode(first?.key)) takeComment(map, first.key)
  const pairs = new Map(map.items.map((pair) => [String(pair.key), pair]))
  const gone = [...pairs.keys()].filter((key) => !Object.hasOwn(entries, key))
  map.items = map.items.filter(({ key }) => Object.hasOwn(entries, String(key)))
  const changed = Object.entries(entries).filter(([key, value]) => {
    const pair = pairs.get(key)
    if (pair === undefined) map.items.push(document.createPair(key, nodeOf(document, value)))
    else if (isDeepStrictEqual(isNode(pair.value) ? pair.value.toJS(document) : null, value)) return false
    else pair.value = keepComments(pair.value, nodeOf(document, value))
    return true
  })
  if (gone.length === 0 && changed.length === 0) return found === undefined
  map.flow = false
  map.items.sort((left, right) => compareText(String(left.key), String(right.key)))
  return true
}

/** The library keeps a comment above the first entry with the section; it belongs to the entry, which may become the second. */
function takeComment(section: Node, first: Node): void {
  if (section.commentBefore == null || section.commentBefore === '') return
  first.commentBefore = [section.commentBefore, first.commentBefore].filter(Boolean).join('\n')
  section.commentBefore = null
}

/** Makes a section hold the given texts, or leaves it out if there are none; true if that changed it. */
export function mergeList(document: YamlDocument, section: string, texts: readonly string[]): boolean {
  const found = document.get(section)
  if (texts.length === 0) return document.delete(section)
  if (!isSeq(found)) {
    document.set(section, document.createNode(texts))
    return true
  }
  const [first] = found.items
  if (isNode(first)) takeComment(found, first)
  const nodes = new Map(found.items.map((item) => [String(item), item]))
  if (isDeepStrictEqual([...nodes.keys()], texts)) return false
  found.flow = false
  found.items = texts.map((text) => nodes.get(text) ?? document.createNode(text))
  return true
}

/** Each operation is written on one line. */
function nodeOf(document: YamlDocument, value: unknown): Node {
  const node = document.createNode(value)
  if (isMap(node)) node.flow = true
  return node
}

function keepComments(before: unknown, after: Node): Node {
  if (isNode(before) && (isMap(before) || isScalar(before))) after.comment = before.comment ?? null
  return after
}
