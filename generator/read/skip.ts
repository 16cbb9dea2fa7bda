/** Leaves operations out of a document before it is read, so that nothing of them can be at fault. */
import { isObject } from '../ground/json.ts'
import { recordedKey } from './componentKey.ts'
import type { Document } from './document.ts'
import type { RawDocument } from './load.ts'
import { lookUp, sentAs } from './pointer.ts'

/** Keys of a path item that hold an operation. */
export const methods: ReadonlySet<string> = new Set(
  'get put post delete options head patch trace query'.split(' ')
)

/** The document without the operations of which a name is to be skipped: their operationId, and method and path, `GET /pets`. */
export function withoutSkipped(root: RawDocument, isSkipped: IsSkipped): RawDocument {
  const { paths } = root
  if (!isObject(paths)) return root
  const kept = Object.entries(paths).map(([path, item]) => [
    path,
    withoutOperations(root, path, item, isSkipped)
  ])
  return kept.every(([path, item]) => Reflect.get(paths, String(path)) === item)
    ? root
    : { ...root, paths: Object.fromEntries(kept) }
}

/** Whether the operation of these names is to be skipped. */
type IsSkipped = (names: readonly string[]) => boolean

/** A path item that has an operation to skip is written out, because others may refer to the same one. */
function withoutOperations(root: RawDocument, path: string, item: unknown, isSkipped: IsSkipped): unknown {
  if (!isObject(item)) return item
  const target = typeof item['$ref'] === 'string' ? lookUp(root, item['$ref']) : item
  if (!isObject(target)) return item
  const isGone = (method: string, operation: unknown): boolean => isSkipped(namesOf(method, path, operation))
  const kept = Object.entries(target).filter(
    ([key, operation]) => !methods.has(key) || !isGone(key, operation)
  )
  const { additionalOperations: others } = target
  const given = isObject(others) ? Object.entries(others) : []
  const left = given.filter(([method, operation]) => !isGone(method, operation))
  return kept.length === Object.keys(target).length && left.length === given.length
    ? item
    : {
        ...Object.fromEntries(kept),
        ...(isObject(others) ? { additionalOperations: Object.fromEntries(left) } : {})
      }
}

function namesOf(method: string, path: string, operation: unknown): readonly string[] {
  const id = isObject(operation) ? operation['operationId'] : undefined
  return [`${sentAs(method)} ${path}`, ...(typeof id === 'string' ? [recordedKey(id)] : [])]
}

/** The document without the operations whose ids are to be skipped: those that have an id from their method and path, too. */
export function withoutSkippedIds(document: Document, isSkipped: (name: string) => boolean): Document {
  const paths = Object.entries(document.paths).map(([path, item]) => [
    path,
    Object.fromEntries(Object.entries(item).filter(([, { operationId }]) => !isSkipped(operationId)))
  ])
  return { ...document, paths: Object.fromEntries(paths) }
}
