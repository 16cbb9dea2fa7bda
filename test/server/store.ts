/** A row of a resource as the service keeps it. */
export type Row = Readonly<Record<string, unknown>> & { readonly id: string }

/** What may be said of a row when it is put into the store; the rest is filled in. */
export type RowValues = Readonly<Record<string, unknown>>

/**
 * The rows of every resource. A collection is a path without its action: `bot`, `conversation/C1/message`. Rows stand
 * in the order of their creation.
 */
export interface Store {
  /** Puts a row in; an id, `createdAt` and `updatedAt` are made where they are not given. */
  add(collection: string, values?: RowValues, owner?: string): Row
  /** The rows of a collection, oldest first; of one owner where one is named. */
  rows(collection: string, owner?: string): readonly Row[]
  /** A row by its id or its alias. */
  find(collection: string, id: string): Row | null
  /** The account that a row belongs to. */
  ownerOf(collection: string, id: string): string | null
  /** Changes fields of a row and its `updatedAt`; null where there is no such row. */
  change(collection: string, id: string, values: RowValues): Row | null
  /** Takes a row out together with everything below it; false where there is no such row. */
  remove(collection: string, id: string): boolean
  /** The account that rows belong to where nobody is named. */
  readonly account: string
}

interface Kept {
  row: Row
  readonly owner: string
}

interface Collection {
  readonly rows: Map<string, Kept>
  /** Rows in order, by owner, until something changes. */
  readonly ordered: Map<string | undefined, readonly Row[]>
}

/** Makes an empty store whose rows belong to this account unless said otherwise. */
export function createStore(account: string): Store {
  const collections = new Map<string, Collection>()
  const clock = risingClock()
  const makeId = countedIds()
  const kept = (collection: string): Collection =>
    collections.get(nameOf(collection)) ?? { rows: new Map(), ordered: new Map() }
  return {
    account,
    add(collection, values = {}, owner = account) {
      const now = clock()
      const given = values['id']
      const row: Row = {
        createdAt: now,
        updatedAt: now,
        ...values,
        id: typeof given === 'string' ? given : makeId(collection)
      }
      collections.set(nameOf(collection), put(kept(collection), row, owner))
      return row
    },
    rows: (collection, owner) => inOrder(kept(collection), owner),
    find: (collection, id) => search(kept(collection), id)?.row ?? null,
    ownerOf: (collection, id) => search(kept(collection), id)?.owner ?? null,
    change(collection, id, values) {
      const entry = search(kept(collection), id)
      if (entry === null) return null
      kept(collection).ordered.clear()
      entry.row = { ...entry.row, updatedAt: clock(), ...values, id: entry.row.id }
      return entry.row
    },
    remove(collection, id) {
      const entry = search(kept(collection), id)
      if (entry === null) return false
      const below = `${nameOf(collection)}/${entry.row.id}/`
      for (const name of [...collections.keys()]) if (name.startsWith(below)) collections.delete(name)
      kept(collection).ordered.clear()
      return kept(collection).rows.delete(entry.row.id)
    }
  }
}

function put(collection: Collection, row: Row, owner: string): Collection {
  collection.rows.set(row.id, { row, owner })
  collection.ordered.clear()
  return collection
}

function search({ rows }: Collection, id: string): Kept | null {
  return rows.get(id) ?? [...rows.values()].find(({ row }) => row['alias'] === id) ?? null
}

function inOrder({ rows, ordered }: Collection, owner: string | undefined): readonly Row[] {
  const known = ordered.get(owner)
  if (known !== undefined) return known
  const found = [...rows.values()]
    .filter((entry) => owner === undefined || entry.owner === owner)
    .map(({ row }) => row)
  ordered.set(owner, found.sort(byAge))
  return found
}

/** Ids of 25 characters that tell what they are of, and rise. */
function countedIds(): (collection: string) => string {
  let count = 0
  return (collection) => {
    count += 1
    const kind = (nameOf(collection).split('/').at(-1) ?? '').replaceAll(/[^a-z]/g, '').slice(0, 8)
    return `c${kind}${String(count).padStart(24 - kind.length, '0')}`
  }
}

/** The service sorts by `createdAt`, then by id. */
function byAge(left: Row, right: Row): number {
  const [a, b] = [Number(left['createdAt']), Number(right['createdAt'])]
  if (a !== b) return a - b
  return left.id < right.id ? -1 : left.id > right.id ? 1 : 0
}

const nameOf = (collection: string): string => collection.replace(/^\/+|\/+$/g, '')

/** Milliseconds that never stand still, so that the order of creation is the order of the list. */
function risingClock(): () => number {
  let last = 0
  return () => {
    last = Math.max(last + 1, Date.now())
    return last
  }
}
