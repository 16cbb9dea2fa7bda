// Generated; do not edit. Your own code belongs in src/custom.

import type { Meta } from './shared.ts'

/** A portal, as stored. */
export interface Portal {
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
  /** Short name of the portal for use in addresses. */
  slug?: string | null | undefined
  /** Settings of the portal. */
  config?: Record<string, unknown> | null | undefined
}

/** Request of `portal.create`. */
export interface PortalCreateRequest {
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
  /** Short name of the portal for use in addresses. */
  slug?: string | undefined
  /** Settings of the portal. */
  config?: Record<string, unknown> | undefined
}

/** Answer of `portal.create`. */
export interface PortalCreateResponse {
  /** The portal's id. */
  id: string
}

/** Request of `portal.delete`; no fields so far. */
export interface PortalDeleteRequest {
  [key: string]: never
}

/** Answer of `portal.delete`. */
export type PortalDeleteResponse = PortalCreateResponse

/** Parameters of `portal.fetch`; no fields so far. */
export interface PortalFetchParams {
  [key: string]: never
}

/** A portal, as the list shows it. */
export type PortalListItem = Portal

/** Parameters of `portal.list`. */
export interface PortalListParams {
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

/** Request of `portal.update`. */
export type PortalUpdateRequest = PortalCreateRequest

/** Answer of `portal.update`. */
export type PortalUpdateResponse = PortalCreateResponse
