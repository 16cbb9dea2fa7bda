// Generated from the OpenAPI document; changes are lost. What is yours belongs in src/custom.

import { type ListCall, listCall } from '../../runtime/index.ts'
import { type CallOptions, Resource, cursorPages, jsonLines } from '../../service.ts'
import type {
  ContactConversationListItem,
  ContactConversationListParams
} from '../../types/contact/conversation.ts'

export type * from '../../types/contact/conversation.ts'

/** Conversations of a contact. */
export class ContactConversationClient extends Resource {
  /**
   * List the conversations of a contact.
   *
   * Each request takes one unit of the poll rate, which is counted over a sliding window of 60 seconds.
   *
   * Await it for one page, iterate over it for every item, or `.stream()` it for all of them in one answer.
   *
   * @throws {NotFoundError} There is no such resource.
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  list(
    contactId: string,
    params?: ContactConversationListParams,
    options?: CallOptions
  ): ListCall<ContactConversationListItem> {
    return listCall(
      this,
      {
        id: 'listContactConversations',
        method: 'GET',
        path: '/contact/{contactId}/conversation/list',
        limit: 'rate/poll',
        page: cursorPages,
        stream: jsonLines
      },
      [contactId],
      params,
      options
    )
  }
}
