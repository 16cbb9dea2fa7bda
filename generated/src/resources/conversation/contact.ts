// Generated; do not edit. Your own code belongs in src/custom.

import { type Call, jsonCall } from '../../runtime/index.ts'
import { type CallOptions, Resource, route } from '../../service.ts'
import type {
  ConversationContactUpsertRequest,
  ConversationContactUpsertResponse
} from '../../types/conversation/contact.ts'

export type * from '../../types/conversation/contact.ts'

/** The contact of a conversation. */
export class ConversationContactClient extends Resource {
  /**
   * Tie a contact to a conversation, creating it when it is new.
   *
   * Safe to repeat: the `fingerprint` tells who the contact is.
   */
  upsert(
    conversationId: string,
    request?: ConversationContactUpsertRequest,
    options?: CallOptions
  ): Call<ConversationContactUpsertResponse> {
    const address = 'POST /conversation/{conversationId}/contact/upsert'
    const operation = route('upsertConversationContact', address, { retry: 'idempotent' })
    return jsonCall(this, operation, [conversationId], request, options)
  }
}
