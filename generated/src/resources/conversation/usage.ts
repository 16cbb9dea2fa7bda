// Generated; do not edit. Your own code belongs in src/custom.

import { type Call, jsonCall } from '../../runtime/index.ts'
import { type CallOptions, Resource, route } from '../../service.ts'
import type { ConversationUsage, ConversationUsageFetchParams } from '../../types/conversation/usage.ts'

export type * from '../../types/conversation/usage.ts'

/** Usage of a conversation. */
export class ConversationUsageClient extends Resource {
  /**
   * Get token and message counts of a conversation.
   *
   * Counts the whole lifetime unless `from` or `to` narrows it. Tokens are of the BASE kind only.
   */
  fetch(
    conversationId: string,
    params?: ConversationUsageFetchParams,
    options?: CallOptions
  ): Call<ConversationUsage> {
    const operation = route('fetchConversationUsage', 'GET /conversation/{conversationId}/usage/fetch')
    return jsonCall(this, operation, [conversationId], params, options)
  }
}
