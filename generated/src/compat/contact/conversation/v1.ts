// Generated; do not edit. Your own code belongs in src/custom.

import type { ItemEvent, Page } from '../../../runtime/public.ts'
import type {
  ContactConversationListItem,
  ContactConversationListParams
} from '../../../types/contact/conversation.ts'

export type { ChatBotKitClient, ResponsePromise } from '../../client.ts'

/** @deprecated Use `ContactConversationListParams`. */
export type ConversationListRequest = ContactConversationListParams

/** @deprecated Use `Page<ContactConversationListItem>`. It differs: `items[].name` and 6 more may be null. */
export type ConversationListResponse = Page<ContactConversationListItem>

/**
 * @deprecated Use `ItemEvent<ContactConversationListItem>`. It differs: `data.name` and 5 more may be null.
 */
export type ConversationListStreamType = ItemEvent<ContactConversationListItem>
