import type { Values } from './fill.ts'
import type { Row, Rows } from './rows.ts'
import type { Operation, Table } from './table.ts'
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
  /** How much is allowed, by the names that the service gives its limits. */
  readonly limits: Readonly<Record<string, number>>
}

/** One request, as the operations see it. */
export interface Call {
  readonly world: World
  readonly operation: Operation
  readonly parameters: Readonly<Record<string, string>>
  /** The decoded segments of the path. */
  readonly segments: readonly string[]
  readonly url: URL
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

/** How an operation answers: a JSON value, a response, or something that is read whole or event by event. */
export type Answered =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'response'; readonly response: Response }
  | {
      readonly kind: 'events'
      readonly json: () => unknown
      readonly events: () => AsyncIterable<unknown> | Iterable<unknown>
    }

export type Act = (call: Call) => Answered | Promise<Answered>

/** What a service does beyond its document. Each part throws a `MockFailure` to refuse. */
export interface Behaviour {
  /** Whether empty columns of rows are null unless an option says otherwise. */
  readonly nulls?: boolean
  /** Answers a request to another host than that of the service; null leaves it unanswered. */
  readonly outside?: (
    request: Pick<Call, 'url' | 'headers' | 'bytes'> & { readonly method: string }
  ) => Response | null
  /** Sees each request of a known operation before its body is checked. */
  readonly admit?: (call: Call) => void
  /** What single operations do, by the names that sdk.yaml gives them. */
  readonly acts?: Readonly<Record<string, Act>>
  /** Whether the service takes null for a field that is not nullable in the document. */
  readonly isNullable?: (label: string) => boolean
  /** What is stored of the body of a request that makes or changes a row. */
  readonly store?: (body: Values, row: Row | null) => Values
  /** Whether a list shows a row. */
  readonly shows?: (row: Row, query: URLSearchParams, columns: ReadonlySet<string>) => boolean
  /** Forgets what it keeps beside the rows. */
  readonly reset?: () => void
}

/** A behaviour that has the acts which sdk.yaml mounts. */
export type BehaviourWith<A extends string> = (world: Pick<World, 'rows' | 'limits'>) => Behaviour & {
  readonly acts: Readonly<Record<A, Act>>
}

/** An answer that is a JSON value. */
export function json(value: unknown): Answered {
  return { kind: 'json', value }
}
