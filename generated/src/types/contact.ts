// Generated; do not edit. Your own code belongs in src/custom.

import type { Meta } from './shared.ts'

/** A contact, as stored. */
export interface Contact {
  /** A name for people to read. */
  name?: string | null | undefined
  /** What it is, for people to read. */
  description?: string | null | undefined
  /** Free-form JSON that is kept with the resource. Top-level keys must not start with `_`. */
  meta?: Meta | null | undefined
  /** Id given by the server. */
  id: string
  /** When it was created, in ms since the Unix epoch. */
  createdAt: number
  /** When it last changed, in ms since the Unix epoch. */
  updatedAt: number
  /** Text of your own that tells this person from all others, such as an id of your system. */
  fingerprint: string
  /** Mail address of the person. */
  email?: string | null | undefined
  /** Phone number of the person. */
  phone?: string | null | undefined
  /** What the person likes to be called. */
  nick?: string | null | undefined
  /** What is known of the person's wishes, as text. */
  preferences?: string | null | undefined
  /** When the person was found to be who they say, in ms since the Unix epoch. */
  verifiedAt?: number | null | undefined
}

/** Request of `contact.create`. */
export interface ContactCreateRequest {
  /** A name for people to read. */
  name?: string | undefined
  /** What it is, for people to read. */
  description?: string | undefined
  /** Free-form JSON that is kept with the resource. Top-level keys must not start with `_`. */
  meta?: Meta | undefined
  /** Text of your own that tells this person from all others, such as an id of your system. */
  fingerprint?: string | undefined
  /** Mail address of the person. */
  email?: string | undefined
  /** Phone number of the person. */
  phone?: string | undefined
  /** What the person likes to be called. */
  nick?: string | undefined
  /** What is known of the person's wishes, as text. */
  preferences?: string | undefined
  /** When the person was found to be who they say, in ms since the Unix epoch. */
  verifiedAt?: number | undefined
}

/** Answer of `contact.create`. */
export interface ContactCreateResponse {
  /** The contact's id. */
  id: string
}

/** Request of `contact.delete`; no fields so far. */
export interface ContactDeleteRequest {
  [key: string]: never
}

/** Answer of `contact.delete`. */
export type ContactDeleteResponse = ContactCreateResponse

/** Request of `contact.ensure`. */
export interface ContactEnsureRequest {
  /** A name for people to read. */
  name?: string | undefined
  /** What it is, for people to read. */
  description?: string | undefined
  /** Free-form JSON that is kept with the resource. Top-level keys must not start with `_`. */
  meta?: Meta | undefined
  /** Text of your own that tells this person from all others, such as an id of your system. */
  fingerprint: string
  /** Mail address of the person. */
  email?: string | undefined
  /** Phone number of the person. */
  phone?: string | undefined
  /** What the person likes to be called. */
  nick?: string | undefined
  /** What is known of the person's wishes, as text. */
  preferences?: string | undefined
  /** When the person was found to be who they say, in ms since the Unix epoch. */
  verifiedAt?: number | undefined
}

/** Answer of `contact.ensure`. */
export interface ContactEnsureResponse extends ContactCreateResponse {
  /** Id of the contact, found or new. */
  id: string
}

/** A contact, as exported. */
export type ContactExportItem = Contact

/** Parameters of `contact.export`. */
export type ContactExportParams = ContactListParams

/** Parameters of `contact.fetch`; no fields so far. */
export interface ContactFetchParams {
  [key: string]: never
}

/** A contact, as the list shows it. */
export type ContactListItem = Contact

/** Parameters of `contact.list`. */
export interface ContactListParams {
  /** Where to go on: the `cursor` of the page before. Leave out for the first page. */
  cursor?: string | undefined
  /**
   * Gives only what has these values in its `meta`. Values compare as text, only `true` and `false` as
   * booleans.
   */
  meta?: Record<string, string> | undefined
  /**
   * Oldest first (`asc`) or newest first (`desc`), by time of creation.
   *
   * @default "desc"
   */
  order?: 'asc' | 'desc' | undefined
  /** Items per page, 100 at most and by default. */
  take?: number | undefined
}

/** Request of `contact.update`. */
export type ContactUpdateRequest = ContactCreateRequest

/** Answer of `contact.update`. */
export type ContactUpdateResponse = ContactCreateResponse
