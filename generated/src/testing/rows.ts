import type { Values } from './fill.ts'

/** A row as the mock keeps it. */
export type Row = Values & { readonly id: string }

/** The rows of every resource, by the order in which they were made. A collection is a path: `thing`, `thing/T1/part`. */
export interface Rows {
  /** The account that rows belong to unless another one is named. */
  readonly account: string
  /** Puts a row in. Its id, `createdAt` and `updatedAt` are made if they are not given. */
  add(collection: string, values?: Values, owner?: string): Row
  /** The rows of a collection, oldest first, of one account if it is named; the same list until one of them changes. */
  all(collection: string, owner?: string): readonly Row[]
  /** A row by its id or its alias, or null. */
  find(collection: string, id: string): Row | null
  /** The account that a row belongs to; null if the row does not exist. */
  ownerOf(collection: string, id: string): string | null
  /** Changes fields of a row; null if there is none. */
  change(collection: string, id: string, values: Values): Row | null
  /** Removes a row with everything below it; false if there is none. */
  remove(collection: string, id: string): boolean
  /** Milliseconds that rise with every call. */
  now(): number
  /** An id that no row has; digits alone if it is to be a number. */
  makeId(collection: string, isNumber?: boolean): string
  clear(): void
}

interface Kept {
  readonly row: Row
  readonly owner: string
}

interface Collection {
  readonly rows: Map<string, Kept>
  /** Lists that were asked for since the last change, by account. */
  readonly lists: Map<string | undefined, readonly Row[]>
}

/** Where the clock of a mock begins unless one is given: 2025-01-01. */
const beginning = 1_735_689_600_000

const account = 'user-0000000000000000000001'

/** Makes an empty store. */
export function createRows(clock?: () => number): Rows {
  const collections = new Map<string, Collection>()
  let [last, count] = [0, 0]
  const now = (): number => (last = Math.max(last + 1, clock === undefined ? beginning : clock()))
  const at = (name: string): Collection =>
    collections.get(trim(name)) ?? { rows: new Map(), lists: new Map() }
  const makeId = (collection: string, isNumber = false): string => {
    count += 1
    if (isNumber) return String(count)
    const kind = (trim(collection).split('/').at(-1) ?? '').replaceAll(/[^a-z]/g, '').slice(0, 8)
    return `c${kind}${String(count).padStart(24 - kind.length, '0')}`
  }
  const keptAt = (collection: string, id: string): Kept | null => {
    const { rows } = at(collection)
    return rows.get(id) ?? [...rows.values()].find(({ row }) => row['alias'] === id) ?? null
  }
  const put = (collection: string, kept: Kept): Row => {
    const { rows, lists } = at(collection)
    rows.set(kept.row.id, kept)
    lists.clear()
    collections.set(trim(collection), { rows, lists })
    return kept.row
  }
  return {
    account,
    now,
    makeId,
    find: (collection, id) => keptAt(collection, id)?.row ?? null,
    ownerOf: (collection, id) => keptAt(collection, id)?.owner ?? null,
    add(collection, values = {}, owner = account) {
      const time = now()
      const given = values['id']
      const id = given === undefined || given === null ? makeId(collection) : String(given)
      return put(collection, { row: { createdAt: time, updatedAt: time, ...values, id }, owner })
    },
    all(collection, owner) {
      const { rows, lists } = at(collection)
      const found = lists.get(owner) ?? inOrder(rows, owner)
      lists.set(owner, found)
      return found
    },
    change(collection, id, values) {
      const kept = keptAt(collection, id)
      if (kept === null) return null
      const row: Row = { ...kept.row, updatedAt: now(), ...values, id: kept.row.id }
      return put(collection, { ...kept, row })
    },
    remove(collection, id) {
      const kept = keptAt(collection, id)
      if (kept === null) return false
      const below = `${trim(collection)}/${kept.row.id}/`
      for (const name of [...collections.keys()]) if (name.startsWith(below)) collections.delete(name)
      const { rows, lists } = at(collection)
      lists.clear()
      return rows.delete(kept.row.id)
    },
    clear() {
      collections.clear()
      ;[last, count] = [0, 0]
    }
  }
}

function trim(collection: string): string {
  return collection.replaceAll(/^\/+|\/+$/g, '')
}

/** By the time at which rows were made, and by their ids within a moment. */
function inOrder(rows: Collection['rows'], owner: string | undefined): readonly Row[] {
  return [...rows.values()]
    .filter((kept) => owner === undefined || kept.owner === owner)
    .map(({ row }) => row)
    .sort((left, right) => timeOf(left) - timeOf(right) || (left.id < right.id ? -1 : 1))
}

function timeOf({ createdAt }: Row): number {
  return (typeof createdAt === 'number' ? createdAt : Date.parse(String(createdAt))) || 0
}
