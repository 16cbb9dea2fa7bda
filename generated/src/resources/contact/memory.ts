// Generated from the OpenAPI document; changes are lost. What is yours belongs in src/custom.

import { type Call, type ListCall, jsonCall, listCall } from '../../runtime/index.ts'
import { type CallOptions, Resource, cursorPages, jsonLines } from '../../service.ts'
import type {
  ContactMemoryListItem,
  ContactMemoryListParams,
  ContactMemorySearchRequest,
  ContactMemorySearchResponse
} from '../../types/contact/memory.ts'

export type * from '../../types/contact/memory.ts'

/** What is remembered of a contact. */
export class ContactMemoryClient extends Resource {
  /**
   * List what bots remember about a contact.
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
    params?: ContactMemoryListParams,
    options?: CallOptions
  ): ListCall<ContactMemoryListItem> {
    return listCall(
      this,
      {
        id: 'listContactMemories',
        method: 'GET',
        path: '/contact/{contactId}/memory/list',
        limit: 'rate/poll',
        page: cursorPages,
        stream: jsonLines
      },
      [contactId],
      params,
      options
    )
  }

  /**
   * Find memories about one contact by keyword or phrase.
   *
   * @throws {BadRequestError} The request does not have the form the action asks for.
   * @throws {NotFoundError} There is no such resource.
   */
  search(
    contactId: string,
    request: ContactMemorySearchRequest,
    options?: CallOptions
  ): Call<ContactMemorySearchResponse> {
    return jsonCall(
      this,
      {
        id: 'searchContactMemory',
        method: 'POST',
        path: '/contact/{contactId}/memory/search',
        retry: 'safe'
      },
      [contactId],
      request,
      options
    )
  }
}
