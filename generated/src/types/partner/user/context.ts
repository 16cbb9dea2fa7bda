// Generated; do not edit. Your own code belongs in src/custom.

import type { Meta } from '../../shared.ts'

/** A context of a sub-account, as stored. */
export interface PartnerUserContext {
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
  /** Blueprint of the context. */
  blueprintId?: string | null | undefined
  /** Bot of the context. */
  botId?: string | null | undefined
  /** Dataset of the context. */
  datasetId?: string | null | undefined
  /** Skillset of the context. */
  skillsetId?: string | null | undefined
  /** Free-form JSON of the context. */
  payload?: Record<string, unknown> | null | undefined
}

/** Request of `partner.user.context.create`. */
export interface PartnerUserContextCreateRequest {
  /** A name for people to read. */
  name?: string | undefined
  /** What it is, for people to read. */
  description?: string | undefined
  /** Free-form JSON that is kept with the resource. Top-level keys must not start with `_`. */
  meta?: Meta | undefined
  /** Free-form JSON of the context. */
  payload?: Record<string, unknown> | undefined
}

/** A context of a sub-account, as stored. */
export interface PartnerUserContextCreateResponse {
  /** A name for people to read. */
  name?: string | undefined
  /** What it is, for people to read. */
  description?: string | undefined
  /** Free-form JSON that is kept with the resource. Top-level keys must not start with `_`. */
  meta?: Meta | undefined
  /** Id given by the server. */
  id: string
  /** When it was created, in ms since the Unix epoch. */
  createdAt: number
  /** When it last changed, in ms since the Unix epoch. */
  updatedAt: number
  /** Blueprint of the context. */
  blueprintId?: string | undefined
  /** Bot of the context. */
  botId?: string | undefined
  /** Dataset of the context. */
  datasetId?: string | undefined
  /** Skillset of the context. */
  skillsetId?: string | undefined
  /** Free-form JSON of the context. */
  payload?: Record<string, unknown> | undefined
}

/** Request of `partner.user.context.delete`; no fields so far. */
export interface PartnerUserContextDeleteRequest {
  [key: string]: never
}

/** Answer of `partner.user.context.delete`. */
export interface PartnerUserContextDeleteResponse {
  /** The context of a sub-account's id. */
  id: string
}

/** Parameters of `partner.user.context.fetch`; no fields so far. */
export interface PartnerUserContextFetchParams {
  [key: string]: never
}

/** A context of a sub-account, as the list shows it. */
export type PartnerUserContextListItem = PartnerUserContext

/** Parameters of `partner.user.context.list`. */
export interface PartnerUserContextListParams {
  /** Gives only contexts with this blueprint. */
  blueprintId?: string | undefined
  /** Gives only contexts with this bot. */
  botId?: string | undefined
  /** Where to go on: the `cursor` of the page before. Leave out for the first page. */
  cursor?: string | undefined
  /** Gives only contexts with this dataset. */
  datasetId?: string | undefined
  /**
   * Oldest first (`asc`) or newest first (`desc`), by time of creation.
   *
   * @default "desc"
   */
  order?: 'asc' | 'desc' | undefined
  /** Gives only contexts with this skillset. */
  skillsetId?: string | undefined
  /** Items per page, 100 at most and by default. */
  take?: number | undefined
}

/** Request of `partner.user.context.update`. */
export type PartnerUserContextUpdateRequest = PartnerUserContextCreateRequest

/** Answer of `partner.user.context.update`. */
export type PartnerUserContextUpdateResponse = PartnerUserContextDeleteResponse
