// Generated; do not edit. Your own code belongs in src/custom.

import { type Call, jsonCall } from '../../runtime/index.ts'
import { type CallOptions, Resource, route } from '../../service.ts'
import type {
  ConversationSessionCreateRequest,
  ConversationSessionCreateResponse
} from '../../types/conversation/session.ts'

export type * from '../../types/conversation/session.ts'

/** Sessions of a conversation, tokens that can only take part in it. */
export class ConversationSessionClient extends Resource {
  /**
   * Mint a short-lived token for one conversation.
   *
   * Made for browsers: the token serves this conversation only (complete, send, receive, attachment upload,
   * message votes, channel publish), and not its message list. It lives for one hour unless
   * `durationInSeconds` (1800 to 86400) says otherwise.
   */
  create(
    conversationId: string,
    request?: ConversationSessionCreateRequest,
    options?: CallOptions
  ): Call<ConversationSessionCreateResponse> {
    const operation = route('createConversationSession', 'POST /conversation/{conversationId}/session/create')
    return jsonCall(this, operation, [conversationId], request, options)
  }
}
