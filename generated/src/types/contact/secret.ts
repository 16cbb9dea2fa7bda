// Generated; do not edit. Your own code belongs in src/custom.

import type { Meta } from '../shared.ts'

/** Request of `contact.secret.authenticate`; no fields so far. */
export interface ContactSecretAuthenticateRequest {
  [key: string]: never
}

/** Answer of `contact.secret.authenticate`. */
export interface ContactSecretAuthenticateResponse {
  /** The secret's id. */
  id: string
  /** Page on which to sign in. */
  url: string
}

/** A secret, as the list shows it. */
export interface ContactSecretListItem {
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
  /** How the credential is kept and sent. */
  type: string
}

/** Parameters of `contact.secret.list`. */
export interface ContactSecretListParams {
  /** Where to go on: the `cursor` of the page before. Leave out for the first page. */
  cursor?: string | undefined
  /**
   * Oldest first (`asc`) or newest first (`desc`), by time of creation.
   *
   * @default "desc"
   */
  order?: 'asc' | 'desc' | undefined
  /** Items per page, 100 at most and by default. */
  take?: number | undefined
}

/** Request of `contact.secret.revoke`; no fields so far. */
export interface ContactSecretRevokeRequest {
  [key: string]: never
}

/** Answer of `contact.secret.revoke`. */
export interface ContactSecretRevokeResponse {
  /** The secret's id. */
  id: string
}

/** Request of `contact.secret.verify`; no fields so far. */
export interface ContactSecretVerifyRequest {
  [key: string]: never
}

/** Answer of `contact.secret.verify`. */
export interface ContactSecretVerifyResponse {
  /** The secret's id. */
  id: string
  /** Whether the sign-in was done. */
  status: 'unauthenticated' | 'authenticated'
  /** What to do next; absent when nothing is left to do. */
  action?:
    | {
        /** What to do next; `authenticate` means opening the URL. */
        type: 'authenticate'
        /** Page on which to sign in. */
        url: string
      }
    | undefined
}
