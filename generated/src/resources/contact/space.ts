// Generated; do not edit. Your own code belongs in src/custom.

import { type ListCall, listCall } from '../../runtime/index.ts'
import { type CallOptions, Resource, route } from '../../service.ts'
import type { ContactSpaceListItem, ContactSpaceListParams } from '../../types/contact/space.ts'

export type * from '../../types/contact/space.ts'

/** Spaces of a contact. */
export class ContactSpaceClient extends Resource {
  /** List the spaces of a contact. */
  list(
    contactId: string,
    params?: ContactSpaceListParams,
    options?: CallOptions
  ): ListCall<ContactSpaceListItem> {
    const operation = route('listContactSpaces', 'GET /contact/{contactId}/space/list')
    return listCall(this, operation, [contactId], params, options)
  }
}
