import type { Tokens } from './auth.ts'
import type { Channels } from './channels.ts'
import type { Api } from './document.ts'
import type { Engine } from './engine.ts'
import type { Files } from './files.ts'
import type { Limits } from './limits.ts'
import type { Store } from './store.ts'
import type { Timing } from './timing.ts'

/** Everything that one running server knows. */
export interface World {
  readonly api: Api
  readonly store: Store
  readonly tokens: Tokens
  readonly limits: Limits
  readonly channels: Channels
  readonly engine: Engine
  readonly files: Files
  readonly timing: Timing
  /** Ends when the server closes. */
  readonly signal: AbortSignal
}
