/** Gives operations that share an operationId ids of their own: names are recorded under them. */
import { diagnostic, tolerated } from '../ground/diagnostics.ts'
import type { Document, OperationObject, PathItem } from './document.ts'
import { recordedKey } from './componentKey.ts'
import { pointerTo } from './pointer.ts'
import type { Report } from './repair.ts'

/** An id from method and path, which does not depend on the order of the document: `getOrderByOrderId` for `GET /order/{orderId}`. */
function derivedId(method: string, path: string): string {
  const words = path
    .split('/')
    .flatMap((segment) => segment.split(/(?=\{)|(?<=\})/))
    .flatMap((part) => (part.startsWith('{') ? ['by', ...wordsIn(part)] : wordsIn(part)))
  return [method.toLowerCase(), ...words.map((word) => word.charAt(0).toUpperCase() + word.slice(1))].join('')
}

function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? []
}

/** The paths with an id for each operation: those of one id get theirs from method and path, and each is told. */
export function distinctIds(paths: Document['paths'], report: Report): Document['paths'] {
  const places = new Map<string, string[]>()
  const each = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, { operationId }]) => ({ path, method, operationId }))
  )
  for (const { path, method, operationId } of each)
    places.set(operationId, [...(places.get(operationId) ?? []), pointerTo('#/paths', path, method)])
  if ([...places].every(([id, at]) => id === '' || at.length === 1)) return paths
  const taken = new Set(places.keys())
  const own = (path: string, method: string, operation: OperationObject): OperationObject => {
    const { operationId } = operation
    const pointer = pointerTo('#/paths', path, method)
    const other = places.get(operationId)?.find((place) => place !== pointer)
    if (operationId === '' || other === undefined) return operation
    const derived = derivedId(method, path)
    const id = taken.has(derived) ? recordedKey(`${method.toUpperCase()} ${path}`) : derived
    taken.add(id)
    report(
      tolerated(
        diagnostic(
          'document/operation-id',
          pointer,
          `The operationId ${operationId} is also used at ${other}.`,
          'Give each operation its own.'
        ),
        `This one is read as ${id}.`
      )
    )
    return { ...operation, operationId: id }
  }
  return Object.fromEntries(Object.entries(paths).map(([path, item]) => [path, withIds(path, item, own)]))
}

function withIds(
  path: string,
  item: PathItem,
  own: (path: string, method: string, operation: OperationObject) => OperationObject
): PathItem {
  return Object.fromEntries(
    Object.entries(item).map(([method, operation]) => [method, own(path, method, operation)])
  )
}
