// Generated; do not edit. Your own code belongs in src/custom.

import type { Meta } from '../shared.ts'

/** An extract integration, as stored. */
export interface ExtractIntegration {
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
  /** Bot whose conversations are read. */
  botId: string
  /** JSON Schema of what to pull out. */
  schema?: Record<string, unknown> | null | undefined
  /** Webhook that is called with what was found. */
  request?: string | null | undefined
  /** Model that reads the conversations. */
  model?: string | null | undefined
}

/** Request of `integration.extract.create`. */
export interface ExtractIntegrationCreateRequest {
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
  /** Bot whose conversations are read. */
  botId?: string | undefined
  /** JSON Schema of what to pull out. */
  schema?: Record<string, unknown> | undefined
  /** Webhook that is called with what was found. */
  request?: string | undefined
  /** Model that reads the conversations. */
  model?: string | undefined
}

/** Answer of `integration.extract.create`. */
export interface ExtractIntegrationCreateResponse {
  /** The extract integration's id. */
  id: string
}

/** Request of `integration.extract.delete`; no fields so far. */
export interface ExtractIntegrationDeleteRequest {
  [key: string]: never
}

/** Answer of `integration.extract.delete`. */
export type ExtractIntegrationDeleteResponse = ExtractIntegrationCreateResponse

/** Parameters of `integration.extract.fetch`; no fields so far. */
export interface ExtractIntegrationFetchParams {
  [key: string]: never
}

/** An extract integration, as the list shows it. */
export type ExtractIntegrationListItem = ExtractIntegration

/** Parameters of `integration.extract.list`. */
export interface ExtractIntegrationListParams {
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

/** Request of `integration.extract.trigger`. */
export interface ExtractIntegrationTriggerRequest {
  /** Which conversations to go through. */
  conversationIds?: string[] | undefined
  /**
   * How many of the latest conversations to go through, 20 by default.
   *
   * @minimum 1
   * @maximum 100
   */
  sample?: number | undefined
}

/** Answer of `integration.extract.trigger`. */
export interface ExtractIntegrationTriggerResponse {
  /** The extract integration's id. */
  id: string
  /** How many conversations will be gone through. */
  triggered: number
}

/** Request of `integration.extract.update`. */
export type ExtractIntegrationUpdateRequest = ExtractIntegrationCreateRequest

/** Answer of `integration.extract.update`. */
export type ExtractIntegrationUpdateResponse = ExtractIntegrationCreateResponse
