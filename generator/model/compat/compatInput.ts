import type { CompatRecords } from '../../decide/compat.ts'
import type { Config } from '../../decide/form.ts'
import type { Api } from '../api.ts'

export type CompatDecisions = NonNullable<Config['compat']>

export interface CompatInput {
  readonly api: Api
  readonly decisions: CompatDecisions
  readonly records: CompatRecords
  /** Names that the package exports beside types and classes of the API. */
  readonly exported: ReadonlySet<string>
}
