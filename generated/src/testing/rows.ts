import type { Values } from './fill.ts'

/** A row as the mock keeps it. */
export type Row = Values & { readonly id: string }

/**
 * The rows of every resource, in the order in which they were made. A collection is a path: `bot`,
 * `conversation/C1/message`.
 */
export interface Rows {
  /** Puts a row in. Its id, `createdAt` and `updatedAt` are made if they are not given. */
  add(collection: string, values?: Values, numeric?: boolean): Row
  /** The rows of a collection, oldest first. */
  all(collection: string): readonly Row[]
  /** A row by its id or its alias, or null. */
  find(collection: string, id: string): Row | null
  /** Changes fields of a row; null if there is none. */
  change(collection: string, id: string, values: Values): Row | null
  /** Removes a row with everything below it; false if there is none. */
  remove(collection: string, id: string): boolean
  /** Milliseconds that rise with every call. */
  now(): number
  /** An id that no row has. */
  makeId(collection: string): string
  clear(): void
}

/** Where the clock of a mock begins unless one is given: 2025-01-01. */
const beginning = 1_735_689_600_000

/** Makes an empty store. */
export function createRows(clock?: () => number): Rows {
  const collections = new Map<string, Map<string, Row>>()
  let [last, count] = [0, 0]
  const now = (): number => (last = Math.max(last + 1, clock === undefined ? beginning : clock()))
  const rowsOf = (collection: string): Map<string, Row> => collections.get(trim(collection)) ?? new Map()
  const makeId = (collection: string): string => {
    count += 1
    const kind = (trim(collection).split('/').at(-1) ?? '').replaceAll(/[^a-z]/g, '').slice(0, 8)
    return `c${kind}${String(count).padStart(24 - kind.length, '0')}`
  }
  const find = (collection: string, id: string): Row | null => {
    const rows = rowsOf(collection)
    return rows.get(id) ?? [...rows.values()].find((row) => row['alias'] === id) ?? null
  }
  return {
    now,
    makeId,
    find,
    add(collection, values = {}, numeric = false) {
      const time = now()
      const given = values['id']
      const id = given === undefined || given === null ? makeId(collection) : String(given)
      const own = numeric && given === undefined ? String(count) : id
      const row: Row = { createdAt: time, updatedAt: time, ...values, id: own }
      collections.set(trim(collection), rowsOf(collection).set(row.id, row))
      return row
    },
    all: (collection) => [...rowsOf(collection).values()],
    change(collection, id, values) {
      const row = find(collection, id)
      if (row === null) return null
      const changed: Row = { ...row, updatedAt: now(), ...values, id: row.id }
      rowsOf(collection).set(row.id, changed)
      return changed
    },
    remove(collection, id) {
      const row = find(collection, id)
      if (row === null) return false
      const below = `${trim(collection)}/${row.id}/`
      for (const name of [...collections.keys()]) if (name.startsWith(below)) collections.delete(name)
      return rowsOf(collection).delete(row.id)
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
