// Generated from the OpenAPI document; changes are lost. What is yours belongs in src/custom.

import {
  type Call,
  type ExportCall,
  type ListCall,
  exportCall,
  jsonCall,
  listCall
} from '../runtime/index.ts'
import { type CallOptions, Resource, cursorPages, jsonLines } from '../service.ts'
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
    return this._child(ContactConversationClient)
  }

  /** What is remembered of a contact. */
  get memory(): ContactMemoryClient {
    return this._child(ContactMemoryClient)
  }

  /** Ratings that a contact gave. */
  get rating(): ContactRatingClient {
    return this._child(ContactRatingClient)
  }

  /** Personal secrets of a contact, for abilities that act in its name. */
  get secret(): ContactSecretClient {
    return this._child(ContactSecretClient)
  }

  /** Spaces of a contact. */
  get space(): ContactSpaceClient {
    return this._child(ContactSpaceClient)
  }

  /** Tasks of a contact. */
  get task(): ContactTaskClient {
    return this._child(ContactTaskClient)
  }

  /**
   * Create a contact, a person who talks to your bots.
   *
   * To find an existing contact first, use `ensure`.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  create(request?: ContactCreateRequest, options?: CallOptions): Call<ContactCreateResponse> {
    return jsonCall(
      this,
      { id: 'createContact', method: 'POST', path: '/contact/create' },
      [],
      request,
      options
    )
  }

  /**
   * Delete a contact for good.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  delete(
    contactId: string,
    request?: ContactDeleteRequest,
    options?: CallOptions
  ): Call<ContactDeleteResponse> {
    return jsonCall(
      this,
      { id: 'deleteContact', method: 'POST', path: '/contact/{contactId}/delete', retry: 'idempotent' },
      [contactId],
      request,
      options
    )
  }

  /**
   * Find the contact with a fingerprint, or create it.
   *
   * Safe to repeat: the same `fingerprint` always leads to the same contact.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  ensure(request: ContactEnsureRequest, options?: CallOptions): Call<ContactEnsureResponse> {
    return jsonCall(
      this,
      { id: 'ensureContact', method: 'POST', path: '/contact/ensure', retry: 'idempotent' },
      [],
      request,
      options
    )
  }

  /**
   * Export contacts.
   *
   * Await it for one page, iterate over it for every item, `.stream()` it for all of them in one answer, or
   * take them as a table with `.csv()`.
   */
  export(params?: ContactExportParams, options?: CallOptions): ExportCall<ContactExportItem> {
    return exportCall(
      this,
      { id: 'exportContacts', method: 'GET', path: '/contact/export', page: cursorPages, stream: jsonLines },
      [],
      params,
      options
    )
  }

  /**
   * Get a contact by id.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  fetch(contactId: string, params?: ContactFetchParams, options?: CallOptions): Call<Contact> {
    return jsonCall(
      this,
      { id: 'fetchContact', method: 'GET', path: '/contact/{contactId}/fetch' },
      [contactId],
      params,
      options
    )
  }

  /**
   * List contacts.
   *
   * Each request takes one unit of the poll rate, which is counted over a sliding window of 60 seconds.
   *
   * Await it for one page, iterate over it for every item, or `.stream()` it for all of them in one answer.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  list(params?: ContactListParams, options?: CallOptions): ListCall<ContactListItem> {
    return listCall(
      this,
      {
        id: 'listContacts',
        method: 'GET',
        path: '/contact/list',
        limit: 'rate/poll',
        page: cursorPages,
        stream: jsonLines
      },
      [],
      params,
      options
    )
  }

  /**
   * Change fields of a contact.
   *
   * Only the fields you send change; a field left out keeps its value. A plain `meta` replaces all stored
   * metadata, `meta: { "$update": { … } }` merges into it one level deep.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  update(
    contactId: string,
    request?: ContactUpdateRequest,
    options?: CallOptions
  ): Call<ContactUpdateResponse> {
    return jsonCall(
      this,
      { id: 'updateContact', method: 'POST', path: '/contact/{contactId}/update', retry: 'idempotent' },
      [contactId],
      request,
      options
    )
  }
}
