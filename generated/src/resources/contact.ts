// Generated; do not edit. Your own code belongs in src/custom.

import {
  type Call,
  type ExportCall,
  type ListCall,
  childOf,
  exportCall,
  jsonCall,
  listCall
} from '../runtime/index.ts'
import { type CallOptions, Resource, route } from '../service.ts'
import type {
  Contact,
  ContactCreateRequest,
  ContactCreateResponse,
  ContactDeleteRequest,
  ContactDeleteResponse,
  ContactEnsureRequest,
  ContactEnsureResponse,
  ContactExportItem,
  ContactExportParams,
  ContactFetchParams,
  ContactListItem,
  ContactListParams,
  ContactUpdateRequest,
  ContactUpdateResponse
} from '../types/contact.ts'
import { ContactConversationClient } from './contact/conversation.ts'
import { ContactMemoryClient } from './contact/memory.ts'
import { ContactRatingClient } from './contact/rating.ts'
import { ContactSecretClient } from './contact/secret.ts'
import { ContactSpaceClient } from './contact/space.ts'
import { ContactTaskClient } from './contact/task.ts'

export type * from '../types/contact.ts'

/** Contacts, the people that bots talk to. */
export class ContactClient extends Resource {
  /** Conversations of a contact. */
  get conversation(): ContactConversationClient {
    return childOf(this, ContactConversationClient)
  }

  /** Memories of a contact. */
  get memory(): ContactMemoryClient {
    return childOf(this, ContactMemoryClient)
  }

  /** Ratings that a contact gave. */
  get rating(): ContactRatingClient {
    return childOf(this, ContactRatingClient)
  }

  /** Personal secrets of a contact, for abilities that act on its behalf. */
  get secret(): ContactSecretClient {
    return childOf(this, ContactSecretClient)
  }

  /** Spaces of a contact. */
  get space(): ContactSpaceClient {
    return childOf(this, ContactSpaceClient)
  }

  /** Tasks of a contact. */
  get task(): ContactTaskClient {
    return childOf(this, ContactTaskClient)
  }

  /**
   * Create a contact, a person who talks to your bots.
   *
   * To find an existing contact first, use `ensure`.
   */
  create(request?: ContactCreateRequest, options?: CallOptions): Call<ContactCreateResponse> {
    return jsonCall(this, route('createContact', 'POST /contact/create'), [], request, options)
  }

  /** Delete a contact for good. */
  delete(
    contactId: string,
    request?: ContactDeleteRequest,
    options?: CallOptions
  ): Call<ContactDeleteResponse> {
    const operation = route('deleteContact', 'POST /contact/{contactId}/delete')
    return jsonCall(this, operation, [contactId], request, options)
  }

  /**
   * Find the contact with a fingerprint, or create it.
   *
   * Safe to repeat: the same `fingerprint` always leads to the same contact.
   */
  ensure(request: ContactEnsureRequest, options?: CallOptions): Call<ContactEnsureResponse> {
    const operation = route('ensureContact', 'POST /contact/ensure', { retry: 'idempotent' })
    return jsonCall(this, operation, [], request, options)
  }

  /** Export contacts. */
  export(params?: ContactExportParams, options?: CallOptions): ExportCall<ContactExportItem> {
    return exportCall(this, route('exportContacts', 'GET /contact/export'), [], params, options)
  }

  /** Get a contact by id. */
  fetch(contactId: string, params?: ContactFetchParams, options?: CallOptions): Call<Contact> {
    const operation = route('fetchContact', 'GET /contact/{contactId}/fetch')
    return jsonCall(this, operation, [contactId], params, options)
  }

  /** List contacts. */
  list(params?: ContactListParams, options?: CallOptions): ListCall<ContactListItem> {
    return listCall(this, route('listContacts', 'GET /contact/list'), [], params, options)
  }

  /** Change fields of a contact. */
  update(
    contactId: string,
    request?: ContactUpdateRequest,
    options?: CallOptions
  ): Call<ContactUpdateResponse> {
    const operation = route('updateContact', 'POST /contact/{contactId}/update')
    return jsonCall(this, operation, [contactId], request, options)
  }
}
