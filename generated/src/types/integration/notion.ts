// Generated; do not edit. Your own code belongs in src/custom.

import type { Meta, SyncStatus } from '../shared.ts'

/** A Notion integration, as stored. */
export interface NotionIntegration {
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
  /** Dataset that gets the records. */
  datasetId: string
  /** Never shown in clear: eight asterisks stand for a stored token, null for none. */
  token?: string | null | undefined
  /** How far the last sync got: still to be done, done, or failed. */
  syncStatus?: SyncStatus | (string & {}) | null | undefined
  /** How often it syncs by itself. */
  syncSchedule?: string | null | undefined
  /**
   * When a sync last succeeded, as an ISO 8601 date and time.
   *
   * @format date-time
   */
  lastSyncedAt?: string | null | undefined
  /** Lifetime of the records made by it, in ms. */
  expiresIn?: number | null | undefined
}

/** Request of `integration.notion.create`. */
export interface NotionIntegrationCreateRequest {
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
  /** Dataset that gets the records. */
  datasetId?: string | undefined
  /** API token of the Notion workspace. */
  token?: string | undefined
  /** How often it syncs by itself. */
  syncSchedule?: string | undefined
  /** Lifetime of the records made by it, in ms. */
  expiresIn?: number | undefined
}

/** Answer of `integration.notion.create`. */
export interface NotionIntegrationCreateResponse {
  /** The Notion integration's id. */
  id: string
}

/** Request of `integration.notion.delete`; no fields so far. */
export interface NotionIntegrationDeleteRequest {
  [key: string]: never
}

/** Answer of `integration.notion.delete`. */
export type NotionIntegrationDeleteResponse = NotionIntegrationCreateResponse

/** Parameters of `integration.notion.fetch`; no fields so far. */
export interface NotionIntegrationFetchParams {
  [key: string]: never
}

/** A Notion integration, as the list shows it. */
export type NotionIntegrationListItem = NotionIntegration

/** Parameters of `integration.notion.list`. */
export interface NotionIntegrationListParams {
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

/** Request of `integration.notion.sync`; no fields so far. */
export interface NotionIntegrationSyncRequest {
  [key: string]: never
}

/** Answer of `integration.notion.sync`. */
export type NotionIntegrationSyncResponse = NotionIntegrationCreateResponse

/** Request of `integration.notion.update`. */
export type NotionIntegrationUpdateRequest = NotionIntegrationCreateRequest

/** Answer of `integration.notion.update`. */
export type NotionIntegrationUpdateResponse = NotionIntegrationCreateResponse
