import type { Behaviour, World } from './call.ts'
import { callOf, exchange, type Entry, type Found, type Parts } from './exchange.ts'
import type { MockRequest } from './log.ts'
import { seedPath } from './places.ts'
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
  /** How much is allowed, by the names that the service gives its limits; no limit if it is left out. */
  readonly limits?: Readonly<Record<string, number>>
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
  /** Answers an operation with this from now on. */
  on<N extends keyof A & string>(operation: N, script: Script<A[N], EventOf<E, N>>): void
  /** Answers the next request of an operation with this; several follow each other. */
  once<N extends keyof A & string>(operation: N, script: Script<A[N], EventOf<E, N>>): void
  /** Puts a row into a collection, `bot` or `conversation/C1/message`; its id is made if it is not given. */
  seed(collection: string, values?: Readonly<Record<string, unknown>>): Row
  /** Puts in every row that a path names and that does not exist: `/dataset/D1/record/R1/fetch`. */
  seedPath(path: string): void
  /** The rows of a collection, oldest first. */
  rows(collection: string): readonly Row[]
  /** Forgets rows, scripts and requests. */
  reset(): void
}

/** Makes a mock of the service that a table describes. */
export function createMock<A, E>(
  table: Table,
  behaviourOf: (world: Pick<World, 'rows' | 'limits'>) => Behaviour,
  { nulls, now, limits = {} }: MockOptions = {}
): Mock<A, E> {
  const rows = createRows(now)
  const operations = operationsOf(table)
  const schemas = schemasOf(table.nodes)
  const behaviour = behaviourOf({ rows, limits })
  const world: World = {
    table,
    operations,
    schemas,
    rows,
    nulls: nulls ?? behaviour.nulls ?? false,
    behaviour,
    limits
  }
  const parts: Parts = { world, route: routerOf(operations), scripts: createScripts() }
  const requests: Entry[] = []
  const names = new Set(operations.map(({ n }) => n))
  const known = (name: string): string => {
    if (names.has(name)) return name
    throw new TypeError(`The service has no operation ${JSON.stringify(name)}.`)
  }
  return {
    fetch: (input, init) => exchange(parts, requests, input, init),
    requests,
    on: (name, script) => parts.scripts.always(known(name), script),
    once: (name, script) => parts.scripts.once(known(name), script),
    seed: (collection, values) => rows.add(collection, values),
    seedPath: (path) => seedPath(callOf(world, found(parts, path), new Request(`http://mock${path}`))),
    rows: (collection) => rows.all(collection),
    reset() {
      rows.clear()
      behaviour.reset?.()
      parts.scripts.clear()
      requests.length = 0
    }
  }
}

/** The operation of a path, whatever its method. */
function found({ world, route }: Parts, path: string): Found {
  const methods = new Set(world.operations.map(({ m }) => m))
  for (const method of methods) {
    const match = route(method, path)
    if (match?.operation != null) return { ...match, operation: match.operation }
  }
  throw new TypeError(`No operation has the path ${path}.`)
}
