// Generated; do not edit. Your own code belongs in src/custom.

import { type ListCall, listCall } from '../../runtime/index.ts'
import { type CallOptions, Resource, route } from '../../service.ts'
import type { ContactRatingListItem, ContactRatingListParams } from '../../types/contact/rating.ts'

export type * from '../../types/contact/rating.ts'

/** Ratings that a contact gave. */
export class ContactRatingClient extends Resource {
  /** List the ratings that a contact gave. */
  list(
    contactId: string,
    params?: ContactRatingListParams,
    options?: CallOptions
  ): ListCall<ContactRatingListItem> {
    const operation = route('listContactRatings', 'GET /contact/{contactId}/rating/list')
    return listCall(this, operation, [contactId], params, options)
  }
}
