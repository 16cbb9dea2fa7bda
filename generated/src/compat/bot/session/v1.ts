// Generated; do not edit. Your own code belongs in src/custom.

import type { BotSessionCreateRequest, BotSessionCreateResponse } from '../../../types/bot/session.ts'

export type { BotSessionCreateRequest, BotSessionCreateResponse } from '../../../types/bot/session.ts'
export type { ChatBotKitClient } from '../../client.ts'

/** @deprecated Use `BotSessionCreateRequest`. */
export type BotSessionCreateRequestBody = BotSessionCreateRequest

/** @deprecated Use `BotSessionCreateResponse`. */
export type BotSessionCreateResponseBody = BotSessionCreateResponse
