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

/** What an operation is called: by method and path, `GET /pets`, and by its operationId. */
export interface OperationNames {
  readonly route: string
  readonly id: string | null
}

/** Whether the operation of these names is to be skipped. */
type IsSkipped = (names: OperationNames) => boolean

/** A route without the names of its parameters: what an operation keeps across a rename of them. */
export function withoutParameterNames(route: string): string {
  return route.replace(/\{[^}]*\}/g, '{}')
}

/** What the operations of a document are called. */
export function operationsIn(root: RawDocument): readonly OperationNames[] {
  const { paths } = root
  return Object.entries(isObject(paths) ? paths : {}).flatMap(([path, item]) => {
    const target = itemAt(root, item)
    if (target === null) return []
    const own = Object.entries(target).filter(([key]) => methods.has(key))
    return [...own, ...othersIn(target)].map(([method, operation]) => namesOf(method, path, operation))
  })
}

/** A path item, or the one that it refers to; null if it is none. */
function itemAt(root: RawDocument, item: unknown): Readonly<Record<string, unknown>> | null {
  if (!isObject(item)) return null
  const target = typeof item['$ref'] === 'string' ? lookUp(root, item['$ref']) : item
  return isObject(target) ? target : null
}

/** The operations of other methods than those that have a key. */
function othersIn({ additionalOperations: others }: Readonly<Record<string, unknown>>) {
  return isObject(others) ? Object.entries(others) : []
}

/** A path item that has an operation to skip is written out, because others may refer to the same one. */
function withoutOperations(root: RawDocument, path: string, item: unknown, isSkipped: IsSkipped): unknown {
  const target = itemAt(root, item)
  if (target === null) return item
  const isGone = (method: string, operation: unknown): boolean => isSkipped(namesOf(method, path, operation))
  const kept = Object.entries(target).filter(
    ([key, operation]) => !methods.has(key) || !isGone(key, operation)
  )
  const given = othersIn(target)
  const left = given.filter(([method, operation]) => !isGone(method, operation))
  return kept.length === Object.keys(target).length && left.length === given.length
    ? item
    : {
        ...Object.fromEntries(kept),
        ...(isObject(target['additionalOperations'])
          ? { additionalOperations: Object.fromEntries(left) }
          : {})
      }
}

function namesOf(method: string, path: string, operation: unknown): OperationNames {
  const id = isObject(operation) ? operation['operationId'] : undefined
  return { route: `${sentAs(method)} ${path}`, id: typeof id === 'string' ? recordedKey(id) : null }
}

/** The document without the operations that are to be skipped by ids that they have from their method and path, too. */
export function withoutSkippedIds(
  document: Document,
  isSkipped: (names: OperationNames, present: ReadonlySet<string>) => boolean
): Document {
  const all = Object.values(document.paths).flatMap((item) => Object.values(item))
  const present = new Set(all.map(({ operationId }) => operationId))
  const paths = Object.entries(document.paths).map(([path, item]) => [
    path,
    Object.fromEntries(
      Object.entries(item).filter(
        ([method, { operationId: id }]) => !isSkipped({ route: `${sentAs(method)} ${path}`, id }, present)
      )
    )
  ])
  return { ...document, paths: Object.fromEntries(paths) }
}
