// Generated; do not edit. Your own code belongs in src/custom.

import type { Meta, SecretKind, SecretType, SecretVisibility } from './shared.ts'

/** Request of `secret.authenticate`; no fields so far. */
export interface SecretAuthenticateRequest {
  [key: string]: never
}

/** Answer of `secret.authenticate`. */
export interface SecretAuthenticateResponse {
  /** The secret's id. */
  id: string
  /** Page on which to sign in. */
  url: string
}

/** Request of `secret.create`. */
export interface SecretCreateRequest {
  /** Readable name, unique in the account, that finds the resource beside its id. */
  alias?: string | undefined
  /** A name for people to read. */
  name?: string | undefined
  /** What it is, for people to read. */
  description?: string | undefined
  /** Free-form JSON that is kept with the resource. Top-level keys must not start with `_`. */
  meta?: Meta | undefined
  /** Blueprint that the resource belongs to. */
  blueprintId?: string | undefined
  /** One value for everybody (`shared`) or one for each contact (`personal`). */
  kind?: SecretKind | undefined
  /**
   * How the credential is kept and sent: as plain text, basic or bearer authentication, a JWT, OAuth, through
   * a template, or by reference to another secret.
   */
  type?: SecretType | undefined
  /** The credential itself; it is never given back. */
  value?: string | undefined
  /** Settings of the secret. */
  config?: Record<string, unknown> | undefined
  /** Who can see a secret, from its owner alone (`private`) over `protected` to everybody (`public`). */
  visibility?: SecretVisibility | undefined
}

/** Answer of `secret.create`. */
export interface SecretCreateResponse {
  /** The secret's id. */
  id: string
}

/** Request of `secret.delete`; no fields so far. */
export interface SecretDeleteRequest {
  [key: string]: never
}

/** Answer of `secret.delete`. */
export type SecretDeleteResponse = SecretCreateResponse

/** Parameters of `secret.fetch`; no fields so far. */
export interface SecretFetchParams {
  [key: string]: never
}

/** A secret, as stored. */
export interface SecretFetchResponse {
  /** Readable name, unique in the account, that finds the resource beside its id. */
  alias?: string | null | undefined
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
  /** Blueprint that the resource belongs to. */
  blueprintId?: string | null | undefined
  /** One value for everybody (`shared`) or one for each contact (`personal`). */
  kind?: SecretKind | (string & {}) | null | undefined
  /**
   * How the credential is kept and sent: as plain text, basic or bearer authentication, a JWT, OAuth, through
   * a template, or by reference to another secret.
   */
  type?: SecretType | (string & {}) | null | undefined
  /** Settings of the secret. */
  config?: Record<string, unknown> | null | undefined
  /** Who can see a secret, from its owner alone (`private`) over `protected` to everybody (`public`). */
  visibility?: SecretVisibility | (string & {}) | null | undefined
}

/** A secret, as the list shows it. */
export type SecretListItem = SecretFetchResponse

/** Parameters of `secret.list`. */
export interface SecretListParams {
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

/** Request of `secret.revoke`; no fields so far. */
export interface SecretRevokeRequest {
  [key: string]: never
}

/** Answer of `secret.revoke`. */
export type SecretRevokeResponse = SecretCreateResponse

/** Request of `secret.update`. */
export type SecretUpdateRequest = SecretCreateRequest

/** Answer of `secret.update`. */
export type SecretUpdateResponse = SecretCreateResponse

/** Request of `secret.verify`; no fields so far. */
export interface SecretVerifyRequest {
  [key: string]: never
}

/** Answer of `secret.verify`. */
export interface SecretVerifyResponse {
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
