import type { Values } from './fill.ts'
import type { Row, Rows } from './rows.ts'
import type { Operation, StreamStyle, Table } from './table.ts'
import type { Schemas } from './validate.ts'

/** What one mock knows. */
export interface World {
  readonly table: Table
  readonly operations: readonly Operation[]
  readonly schemas: Schemas
  readonly rows: Rows
  /** Whether empty columns of rows are sent as null. */
  readonly nulls: boolean
  readonly behaviour: Behaviour
}

/** Who asks. */
export interface Caller {
  /** What tells callers apart. */
  readonly id: string
  /** The account whose rows the caller sees. */
  readonly account: string
}

/** One request that has an operation. */
export interface Arriving {
  readonly world: World
  readonly operation: Operation
  /** The path from the prefix of the service, as it was sent: `/thing/create`. */
  readonly path: string
  readonly parameters: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly headers: Headers
  /** The JSON body; empty if there is none. */
  readonly body: Values
  /** The body as it came. */
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Ends when the caller goes. */
  readonly signal: AbortSignal
  /** Says that the caller went: nobody reads the answer any more. */
  readonly end: () => void
}

/** The same after it was let in, as the operations see it. */
export interface Call extends Arriving {
  readonly caller: Caller
}

/** Events of a stream. */
export type Events = AsyncIterable<unknown> | Iterable<unknown>

/** How an operation answers: a JSON value, a response, or something that is read whole or event by event. */
export type Answered =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'response'; readonly response: Response }
  | { readonly kind: 'events'; readonly json: () => unknown; readonly events: () => Events }

export type Act = (call: Call) => Answered | Promise<Answered>

/** Where a service asks for less, or takes more, than its document says. */
export interface Lenience {
  /** Fields of the body that it does not require. */
  readonly optional: readonly string[]
  /** Fields of the body that the document does not have. */
  readonly undocumented: readonly string[]
}

/** What a service does beyond its document. Each part throws a `MockFailure` to refuse. */
export interface Behaviour {
  /** Whether empty columns of rows are null if no option says it. */
  readonly nulls?: boolean
  /** Whether answers keep what the document does not describe. */
  readonly undocumented?: boolean
  /** Answers a request to another host than that of the service; null leaves it unanswered. */
  readonly outside?: (
    request: Pick<Call, 'headers' | 'bytes'> & { readonly url: URL; readonly method: string }
  ) => Response | null
  /** The spellings of a path, the given one first. */
  readonly paths?: (path: string) => readonly string[]
  /** Whether a parameter of the query takes the place of one of the path that has its name. */
  readonly queryWins?: boolean
  /** Sees each request of a known operation before its body is checked, and says who asks. */
  readonly admit?: (request: Arriving) => Caller
  readonly lenience?: (request: Arriving) => Lenience
  /** Answers a body that is not JSON. */
  readonly malformed?: () => Response
  /** What single operations do, by the names that sdk.yaml gives them. */
  readonly acts?: Readonly<Record<string, Act>>
  /** Whether the service takes null for a field that is not nullable in the document. */
  readonly isNullable?: (label: string) => boolean
  /** Sees each row that a path names before an operation works on it. */
  readonly guard?: (call: Call, collection: string, row: Row) => void
  /** Sees each collection before a row is made in it. */
  readonly makes?: (call: Call, collection: string) => void
  /** What is stored of the body of a request that makes or changes a row. */
  readonly store?: (body: Values, row: Row | null) => Values
  /** Whether a list shows a row. */
  readonly shows?: (row: Row, query: URLSearchParams, columns: ReadonlySet<string>) => boolean
  /** The form in which a list or a stream is sent: JSON if it is null, and what the document says if it is undefined. */
  readonly form?: (call: Call) => StreamStyle | 'table' | null | undefined
  /** Sees the events of a stream on their way. */
  readonly alive?: (call: Call, events: Events) => Events
  /** Does the work of an operation. */
  readonly within?: (call: Call, work: () => Promise<Response>) => Promise<Response>
  /** Writes a value as JSON. */
  readonly encode?: (value: unknown) => string
  /** An object as a cell of a table. */
  readonly cell?: (value: object) => string
  /** Forgets what it keeps beside the rows. */
  readonly reset?: () => void
}

/** What a behaviour is made of. */
export type Ground = Pick<World, 'rows' | 'operations'>

/** A behaviour that has the acts which sdk.yaml mounts, and takes options of its own. */
export type BehaviourWith<A extends string, O> = (
  world: Ground,
  options: O
) => Behaviour & { readonly acts: Readonly<Record<A, Act>> }

/** An answer that is a JSON value. */
export function json(value: unknown): Answered {
  return { kind: 'json', value }
}
