import type { Behaviour, Ground, World } from './call.ts'
import { exchange, type Entry, type Parts } from './exchange.ts'
import { own } from './json.ts'
import type { MockRequest } from './log.ts'
import { nearest } from './nearest.ts'
import { isWithin, placeNamed, seedPath, selected } from './places.ts'
import { operationsOf } from './operations.ts'
import { routerOf } from './router.ts'
import { createRows, type Row } from './rows.ts'
import { createScripts, type Script } from './scripts.ts'
import type { Table } from './table.ts'
import { schemasOf } from './validate.ts'

/** The events that the stream of an operation has. */
export type EventOf<E, N> = N extends keyof E ? E[N] : never

/** How a mock starts; everything has a default. */
export interface MockOptions {
  /** True if empty columns of rows are null, as a service with a database sends them. */
  readonly nulls?: boolean
  /** The clock of new rows, in milliseconds; it begins with 2025 and counts if it is left out. */
  readonly now?: () => number
}

/**
 * The service in memory. Hand its `fetch` to a client; nothing reaches the network. `A` has the answer of each operation, `E` the
 * events of its stream.
 */
export interface Mock<A, E> {
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>
  /** What was requested, in its order. */
  readonly requests: readonly MockRequest[]
  /**
   * Answers an operation with this from now on. An operation is named as a client calls it, `thing.create`; a former name is one, too. Throws a `TypeError` for an
   * operation that the service does not have.
   */
  on<N extends keyof A & string>(operation: N, script: Script<A[N], EventOf<E, N>>): void
  /** Answers the next request of an operation with this; several follow each other. */
  once<N extends keyof A & string>(operation: N, script: Script<A[N], EventOf<E, N>>): void
  /**
   * Puts a row into a collection; its id is made if it is not given. A collection has the name of a path without its last word: `thing`
   * for `/thing/list`, `thing/T1/part` for `/thing/T1/part/list`. Throws a `TypeError` for a collection that the
   * service does not have.
   */
  seed(collection: string, values?: Readonly<Record<string, unknown>>): Row
  /** Puts in every row that a path names and that does not exist: `/thing/T1/part/P1/fetch`. */
  seedPath(path: string): void
  /** The rows of a collection, named as for `seed`, the oldest first. */
  rows(collection: string): readonly Row[]
  /** Forgets rows, scripts and requests. */
  reset(): void
}

/** Makes a mock of the service that a table describes. */
export function createMock<A, E, O extends MockOptions = MockOptions>(
  table: Table,
  behaviourOf: (world: Ground, options: O) => Behaviour,
  options: O
): Mock<A, E> {
  const rows = createRows(options.now)
  const operations = operationsOf(table)
  const behaviour = behaviourOf({ rows, operations }, options)
  const world: World = {
    table,
    operations,
    schemas: schemasOf(table),
    rows,
    nulls: options.nulls ?? behaviour.nulls ?? false,
    behaviour
  }
  const parts: Parts = { world, route: routerOf(operations), scripts: createScripts() }
  const requests: Entry[] = []
  const known = (name: string): readonly string[] => knownOperations(world, name)
  return {
    fetch: (input, init) => exchange(parts, requests, input, init),
    requests,
    on: (name, script) => parts.scripts.always(known(name), script),
    once: (name, script) => parts.scripts.once(known(name), script),
    seed(name, values) {
      const place = placeNamed(world, name)
      return rows.add(place.collection, { ...values, ...selected(place) })
    },
    seedPath: (path) => seedPath(wayOf(parts, path)),
    rows(name) {
      const place = placeNamed(world, name)
      return rows.all(place.collection).filter((row) => isWithin(row, place))
    },
    reset() {
      rows.clear()
      behaviour.reset?.()
      parts.scripts.clear()
      requests.length = 0
    }
  }
}

/** The operations of a name: a former one may have been that of two. */
function knownOperations({ operations, table }: World, name: string): readonly string[] {
  const names = operations.map(({ n }) => n)
  const today = names.includes(name) ? [name] : own(table.former ?? {}, name)
  if (Array.isArray(today)) return today
  const near = nearest(name, [...names, ...Object.keys(table.former ?? {})])
  const remedy =
    near === undefined
      ? `An operation has the name by which a client calls it, such as ${JSON.stringify(names[0])}.`
      : `Did you mean ${JSON.stringify(near)}?`
  throw new TypeError(`The service has no operation ${JSON.stringify(name)}. ${remedy}`)
}

/** The operation of a path, whatever its method. */
function wayOf({ world, route }: Parts, path: string): Parameters<typeof seedPath>[0] {
  const methods = new Set(world.operations.map(({ m }) => m))
  for (const method of methods) {
    const match = route(method, path)
    if (match?.operation != null) return { world, operation: match.operation, parameters: match.parameters }
  }
  throw new TypeError(`The service has no operation with the path ${JSON.stringify(path)}.`)
}
