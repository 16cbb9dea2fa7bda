import { isObject } from '../ground/json.ts'
import { canonicalPointer, keysOf, lookUp, pointerTo } from './pointer.ts'

const combining: ReadonlySet<string> = new Set(['allOf', 'oneOf', 'anyOf'])

/**
 * Whether the reference at a place makes its component a union with itself: neither a field nor a list element is
 * between the two, so that no value ends it and no compiler accepts it.
 */
export function isEndlessUnion(root: unknown, reference: string, pointer: string): boolean {
  const [components, schemas, name, ...inside] = keysOf(pointer) ?? []
  if (components !== 'components' || schemas !== 'schemas' || name === undefined) return false
  if (
    inside.length === 0 ||
    inside.length % 2 !== 0 ||
    !inside.every((key, index) => index % 2 === 1 || combining.has(key))
  )
    return false
  const home = pointerTo('#', components, schemas, name)
  const seen = new Set<string>()
  const waiting: unknown[] = [{ $ref: reference }]
  for (const schema of waiting) {
    if (!isObject(schema)) continue
    for (const key of combining)
      if (Object.hasOwn(schema, key)) waiting.push(...listOf(Reflect.get(schema, key)))
    const place = typeof schema['$ref'] === 'string' ? canonicalPointer(schema['$ref']) : null
    if (place === home) return true
    if (place === null || seen.has(place)) continue
    seen.add(place)
    waiting.push(lookUp(root, place))
  }
  return false
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
