// Generated; do not edit. Your own code belongs in src/custom.

import { type ListCall, listCall } from '../../runtime/index.ts'
import { type CallOptions, Resource, route } from '../../service.ts'
import type {
  ContactConversationListItem,
  ContactConversationListParams
} from '../../types/contact/conversation.ts'

export type * from '../../types/contact/conversation.ts'

/** Conversations of a contact. */
export class ContactConversationClient extends Resource {
  /** List the conversations of a contact. */
  list(
    contactId: string,
    params?: ContactConversationListParams,
    options?: CallOptions
  ): ListCall<ContactConversationListItem> {
    const operation = route('listContactConversations', 'GET /contact/{contactId}/conversation/list')
    return listCall(this, operation, [contactId], params, options)
  }
}
