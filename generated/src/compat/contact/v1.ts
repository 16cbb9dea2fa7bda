// Generated; do not edit. Your own code belongs in src/custom.

import type { ItemEvent, Page } from '../../runtime/public.ts'
import type {
  Contact,
  ContactCreateRequest,
  ContactCreateResponse,
  ContactDeleteRequest,
  ContactDeleteResponse,
  ContactEnsureRequest,
  ContactEnsureResponse,
  ContactListItem,
  ContactListParams,
  ContactUpdateRequest,
  ContactUpdateResponse
} from '../../types/contact.ts'

export type {
  ContactCreateRequest,
  ContactCreateResponse,
  ContactDeleteRequest,
  ContactDeleteResponse,
  ContactEnsureRequest,
  ContactEnsureResponse,
  ContactUpdateRequest,
  ContactUpdateResponse
} from '../../types/contact.ts'
export type { ChatBotKitClient, ResponsePromise } from '../client.ts'

/** @deprecated Use `ContactListParams`. */
export type ContactListRequest = ContactListParams

/** @deprecated Use `Page<ContactListItem>`. It differs: `items[].name` and 8 more may be null. */
export type ContactListResponse = Page<ContactListItem>

/** @deprecated Use `ItemEvent<ContactListItem>`. It differs: `data.name` and 7 more may be null. */
export type ContactListStreamType = ItemEvent<ContactListItem>

/** @deprecated Use `Contact`. It differs: `name` and 7 more may be null. */
export type ContactFetchResponse = Contact

/** @deprecated Use `ContactCreateRequest`. */
export type ContactCreateRequestBody = ContactCreateRequest

/** @deprecated Use `ContactCreateResponse`. */
export type ContactCreateResponseBody = ContactCreateResponse

/** @deprecated Use `ContactUpdateRequest`. */
export type ContactUpdateRequestBody = ContactUpdateRequest

/** @deprecated Use `ContactUpdateResponse`. */
export type ContactUpdateResponseBody = ContactUpdateResponse

/** @deprecated Use `ContactDeleteRequest`. */
export type ContactDeleteRequestBody = ContactDeleteRequest

/** @deprecated Use `ContactDeleteResponse`. */
export type ContactDeleteResponseBody = ContactDeleteResponse

/** @deprecated Use `ContactEnsureRequest`. */
export type ContactEnsureRequestBody = ContactEnsureRequest

/** @deprecated Use `ContactEnsureResponse`. */
export type ContactEnsureResponseBody = ContactEnsureResponse
