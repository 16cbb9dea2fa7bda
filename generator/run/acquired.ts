/** A document as it was got. */
import type { Diagnostic } from '../ground/diagnostics.ts'
import type { NewSnapshot } from '../records/records.ts'

/** A document as text, with the diagnostics of fetching it. */
export interface Acquired {
  readonly text: string
  readonly place: string
  /** The new snapshot if the run records; null if the snapshot itself was read. */
  readonly snapshot: NewSnapshot | null
  /** What came of asking the server; `none` if it was not asked. After `failed` it is not known whether its document changed. */
  readonly fetch: 'fetched' | 'unchanged' | 'failed' | 'none'
  readonly diagnostics: readonly Diagnostic[]
}
