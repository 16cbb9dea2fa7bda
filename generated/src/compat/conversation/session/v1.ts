// Generated; do not edit. Your own code belongs in src/custom.

import type {
  ConversationSessionCreateRequest,
  ConversationSessionCreateResponse
} from '../../../types/conversation/session.ts'

export type {
  ConversationSessionCreateRequest,
  ConversationSessionCreateResponse
} from '../../../types/conversation/session.ts'
export type { ChatBotKitClient } from '../../client.ts'

/** @deprecated Use `ConversationSessionCreateRequest`. */
export type ConversationSessionCreateRequestBody = ConversationSessionCreateRequest

/** @deprecated Use `ConversationSessionCreateResponse`. */
export type ConversationSessionCreateResponseBody = ConversationSessionCreateResponse
