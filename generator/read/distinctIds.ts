/** Gives operations without an operationId, or with that of another, ids of their own: names are recorded under them. */
import { diagnostic, tolerated, type Diagnostic } from '../ground/diagnostics.ts'
import type { Document, PathItem } from './document.ts'
import { recordedKey } from './componentKey.ts'
import { sentAs, operationPointer } from './pointer.ts'
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

interface Found {
  readonly path: string
  readonly method: string
  readonly pointer: string
  readonly given: string
}

/**
 * The paths with an id for each operation: those that have none, or share one, get theirs from method and path. Shared ids are told
 * one by one, missing ones all at once, because a document has none of them or all.
 */
export function distinctIds(paths: Document['paths'], report: Report): Document['paths'] {
  const each = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, { operationId: given }]): Found => {
      return { path, method, pointer: operationPointer(path, method), given }
    })
  )
  const holders = grouped(each, ({ given }) => given)
  const nameless = each.filter(({ given }) => given === '' || (holders.get(given)?.length ?? 0) > 1)
  if (nameless.length === 0) return paths
  const ids = derivedIds(nameless, new Set(holders.keys()))
  for (const one of nameless) if (one.given !== '') report(sharedId(one, holders.get(one.given) ?? [], ids))
  const missing = nameless.filter(({ given }) => given === '')
  const [first] = missing
  if (first !== undefined) report(missingIds(first, missing.length, ids))
  return Object.fromEntries(
    Object.entries(paths).map(([path, item]) => [
      path,
      withIds(item, (method) => ids.get(operationPointer(path, method)))
    ])
  )
}

/** Ids by pointer. Of several that would be alike, each has its whole path, so that none depends on the order of the document. */
function derivedIds(nameless: readonly Found[], taken: ReadonlySet<string>): ReadonlyMap<string, string> {
  const alike = grouped(nameless, ({ method, path }) => derivedId(method, path))
  return new Map(
    nameless.map(({ method, path, pointer }) => {
      const derived = derivedId(method, path)
      const isFree = !taken.has(derived) && alike.get(derived)?.length === 1
      return [pointer, isFree ? derived : recordedKey(`${sentAs(method)} ${path}`)]
    })
  )
}

function grouped(
  each: readonly Found[],
  keyOf: (one: Found) => string
): ReadonlyMap<string, readonly Found[]> {
  const groups = new Map<string, Found[]>()
  for (const one of each) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one])
  return groups
}

function sharedId(
  { pointer, given }: Found,
  holders: readonly Found[],
  ids: ReadonlyMap<string, string>
): Diagnostic {
  const other = holders.find((holder) => holder.pointer !== pointer)
  return tolerated(
    diagnostic(
      'document/operation-id',
      pointer,
      `The operationId ${given} is also used at ${other?.pointer}.`,
      'Give each operation its own.'
    ),
    `This one is read as ${ids.get(pointer)}.`
  )
}

function missingIds({ pointer }: Found, count: number, ids: ReadonlyMap<string, string>): Diagnostic {
  return tolerated(
    diagnostic(
      'document/operation-id',
      pointer,
      count === 1 ? 'The operation has no operationId.' : `${count} operations have no operationId.`,
      'Give each its own; names are recorded under it.'
    ),
    `Each is read as its method and path, this one as ${ids.get(pointer)}.`
  )
}

function withIds(item: PathItem, idOf: (method: string) => string | undefined): PathItem {
  return Object.fromEntries(
    Object.entries(item).map(([method, operation]) => [
      method,
      { ...operation, operationId: idOf(method) ?? operation.operationId }
    ])
  )
}
