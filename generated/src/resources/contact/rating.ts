// Generated from the OpenAPI document; changes are lost. What is yours belongs in src/custom.

import { type ListCall, listCall } from '../../runtime/index.ts'
import { type CallOptions, Resource, cursorPages, jsonLines } from '../../service.ts'
import type { ContactRatingListItem, ContactRatingListParams } from '../../types/contact/rating.ts'

export type * from '../../types/contact/rating.ts'

/** Ratings that a contact gave. */
export class ContactRatingClient extends Resource {
  /**
   * List the ratings that a contact gave
   *
   * One page per call: ask again with the returned `cursor` until `items` comes back empty. Every call takes
   * one unit of the poll rate (counted over a sliding window of 60 seconds). With `Accept: application/jsonl`
   * all pages arrive as one stream of `item` events.
   *
   * @throws {NotFoundError} There is no such resource.
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  list(
    contactId: string,
    params?: ContactRatingListParams,
    options?: CallOptions
  ): ListCall<ContactRatingListItem> {
    return listCall(
      this,
      {
        method: 'GET',
        path: '/contact/{contactId}/rating/list',
        retry: 'safe',
        page: cursorPages,
        stream: jsonLines
      },
      [contactId],
      params,
      options
    )
  }
}
