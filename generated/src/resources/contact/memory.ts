// Generated; do not edit. Your own code belongs in src/custom.

import { type Call, type ListCall, jsonCall, listCall } from '../../runtime/index.ts'
import { type CallOptions, Resource, route } from '../../service.ts'
import type {
  ContactMemoryListItem,
  ContactMemoryListParams,
  ContactMemorySearchRequest,
  ContactMemorySearchResponse
} from '../../types/contact/memory.ts'

export type * from '../../types/contact/memory.ts'

/** Memories of a contact. */
export class ContactMemoryClient extends Resource {
  /** List what bots remember about a contact. */
  list(
    contactId: string,
    params?: ContactMemoryListParams,
    options?: CallOptions
  ): ListCall<ContactMemoryListItem> {
    const operation = route('listContactMemories', 'GET /contact/{contactId}/memory/list')
    return listCall(this, operation, [contactId], params, options)
  }

  /** Find memories about one contact by keyword or phrase. */
  search(
    contactId: string,
    request: ContactMemorySearchRequest,
    options?: CallOptions
  ): Call<ContactMemorySearchResponse> {
    const operation = route('searchContactMemory', 'POST /contact/{contactId}/memory/search')
    return jsonCall(this, operation, [contactId], request, options)
  }
}
