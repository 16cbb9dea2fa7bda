// Generated; do not edit. Your own code belongs in src/custom.

import type { Meta } from '../shared.ts'

/** A support integration, as stored. */
export interface SupportIntegration {
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
  /** Id of the stored bot that is used. */
  botId: string
  /** Mail address to use. */
  email?: string | null | undefined
}

/** Request of `integration.support.create`. */
export interface SupportIntegrationCreateRequest {
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
  /** Id of the stored bot that is used. */
  botId?: string | undefined
  /** Mail address to use. */
  email?: string | undefined
}

/** Answer of `integration.support.create`. */
export interface SupportIntegrationCreateResponse {
  /** The support integration's id. */
  id: string
}

/** Request of `integration.support.delete`; no fields so far. */
export interface SupportIntegrationDeleteRequest {
  [key: string]: never
}

/** Answer of `integration.support.delete`. */
export type SupportIntegrationDeleteResponse = SupportIntegrationCreateResponse

/** Parameters of `integration.support.fetch`; no fields so far. */
export interface SupportIntegrationFetchParams {
  [key: string]: never
}

/** A support integration, as the list shows it. */
export type SupportIntegrationListItem = SupportIntegration

/** Parameters of `integration.support.list`. */
export interface SupportIntegrationListParams {
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

/** Request of `integration.support.trigger`. */
export interface SupportIntegrationTriggerRequest {
  /** Which conversations to go through. */
  conversationIds?: string[] | undefined
  /**
   * How many of the latest conversations to go through, 20 by default.
   *
   * @minimum 1
   * @maximum 1000
   */
  sample?: number | undefined
}

/** Answer of `integration.support.trigger`. */
export interface SupportIntegrationTriggerResponse {
  /** The support integration's id. */
  id: string
  /** How many conversations will be gone through. */
  triggered: number
}

/** Request of `integration.support.update`. */
export type SupportIntegrationUpdateRequest = SupportIntegrationCreateRequest

/** Answer of `integration.support.update`. */
export type SupportIntegrationUpdateResponse = SupportIntegrationCreateResponse
