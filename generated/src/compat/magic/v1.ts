// Generated; do not edit. Your own code belongs in src/custom.

import type { MagicGenerateEvent } from '../../types/magic.ts'

export type { MagicGenerateRequest, MagicGenerateResponse } from '../../types/magic.ts'
export type { ChatBotKitClient, ResponsePromise } from '../client.ts'

/** @deprecated Use `MagicGenerateEvent`. */
export type MagicGenerateStreamType = MagicGenerateEvent
