// Generated; do not edit. Your own code belongs in src/custom.

import type { Meta } from '../../shared.ts'

/** Request of `partner.user.token.create`. */
export interface PartnerUserTokenCreateRequest {
  /** A name to tell tokens apart. */
  name?: string | undefined
  /** What the token is for. */
  description?: string | undefined
  /** Settings of the token. */
  config?: Record<string, unknown> | undefined
  /** Free-form JSON to keep with the token. */
  meta?: Record<string, unknown> | undefined
}

/** Answer of `partner.user.token.create`. */
export interface PartnerUserTokenCreateResponse {
  /** The API token of a sub-account's id. */
  id: string
  /** The API token, shown only here. */
  token: string
  /** When the token was made, in ms since the Unix epoch. */
  createdAt: number
}

/** Request of `partner.user.token.delete`; no fields so far. */
export interface PartnerUserTokenDeleteRequest {
  [key: string]: never
}

/** Answer of `partner.user.token.delete`. */
export interface PartnerUserTokenDeleteResponse {
  /** The API token of a sub-account's id. */
  id: string
}

/** An API token of a sub-account, as the list shows it. */
export interface PartnerUserTokenListItem {
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
}

/** Parameters of `partner.user.token.list`. */
export interface PartnerUserTokenListParams {
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

/** Request of `partner.user.token.update`. */
export type PartnerUserTokenUpdateRequest = PartnerUserTokenCreateRequest

/** Answer of `partner.user.token.update`. */
export type PartnerUserTokenUpdateResponse = PartnerUserTokenDeleteResponse
