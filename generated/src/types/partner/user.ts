// Generated; do not edit. Your own code belongs in src/custom.

import type { Limits, Meta } from '../shared.ts'

/** A sub-account, as stored. */
export interface PartnerUser {
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
  /** Picture of the sub-account. */
  image?: string | null | undefined
  /** Mail address of the sub-account. */
  email?: string | null | undefined
  /** How much a sub-account may use. */
  limits?: Limits | null | undefined
}

/** Request of `partner.user.create`. */
export interface PartnerUserCreateRequest {
  /** Readable name, unique in the account, that finds the resource beside its id. */
  alias?: string | undefined
  /** A name for people to read. */
  name?: string | undefined
  /** What it is, for people to read. */
  description?: string | undefined
  /** Free-form JSON that is kept with the resource. Top-level keys must not start with `_`. */
  meta?: Meta | undefined
  /** Picture of the sub-account. */
  image?: string | undefined
  /** Mail address of the sub-account. */
  email?: string | undefined
  /** How much a sub-account may use. */
  limits?: Limits | undefined
}

/** Answer of `partner.user.create`. */
export interface PartnerUserCreateResponse {
  /** The sub-account's id. */
  id: string
}

/** Request of `partner.user.delete`; no fields so far. */
export interface PartnerUserDeleteRequest {
  [key: string]: never
}

/** Answer of `partner.user.delete`. */
export type PartnerUserDeleteResponse = PartnerUserCreateResponse

/** Parameters of `partner.user.fetch`; no fields so far. */
export interface PartnerUserFetchParams {
  [key: string]: never
}

/** A sub-account, as the list shows it. */
export type PartnerUserListItem = PartnerUser

/** Parameters of `partner.user.list`. */
export interface PartnerUserListParams {
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

/** Request of `partner.user.update`. */
export type PartnerUserUpdateRequest = PartnerUserCreateRequest

/** Answer of `partner.user.update`. */
export type PartnerUserUpdateResponse = PartnerUserCreateResponse
