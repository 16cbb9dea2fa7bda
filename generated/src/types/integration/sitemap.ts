// Generated; do not edit. Your own code belongs in src/custom.

import type { Meta, SyncStatus } from '../shared.ts'

/** A sitemap integration, as stored. */
export interface SitemapIntegration {
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
  /** Address of the site or its sitemap. */
  url?: string | null | undefined
  /** Patterns for the pages to read. */
  glob?: string | null | undefined
  /** Selectors for the parts of a page to read. */
  selectors?: string | null | undefined
  /** Run the scripts of each page before reading it. */
  javascript?: boolean | null | undefined
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

/** Request of `integration.sitemap.create`. */
export interface SitemapIntegrationCreateRequest {
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
  /** Address of the site or its sitemap. */
  url?: string | undefined
  /** Patterns for the pages to read. */
  glob?: string | undefined
  /** Selectors for the parts of a page to read. */
  selectors?: string | undefined
  /** Run the scripts of each page before reading it. */
  javascript?: boolean | undefined
  /** How often it syncs by itself. */
  syncSchedule?: string | undefined
  /** Lifetime of the records made by it, in ms. */
  expiresIn?: number | undefined
}

/** Answer of `integration.sitemap.create`. */
export interface SitemapIntegrationCreateResponse {
  /** The sitemap integration's id. */
  id: string
}

/** Request of `integration.sitemap.delete`; no fields so far. */
export interface SitemapIntegrationDeleteRequest {
  [key: string]: never
}

/** Answer of `integration.sitemap.delete`. */
export type SitemapIntegrationDeleteResponse = SitemapIntegrationCreateResponse

/** Parameters of `integration.sitemap.fetch`; no fields so far. */
export interface SitemapIntegrationFetchParams {
  [key: string]: never
}

/** A sitemap integration, as the list shows it. */
export type SitemapIntegrationListItem = SitemapIntegration

/** Parameters of `integration.sitemap.list`. */
export interface SitemapIntegrationListParams {
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

/** Request of `integration.sitemap.sync`; no fields so far. */
export interface SitemapIntegrationSyncRequest {
  [key: string]: never
}

/** Answer of `integration.sitemap.sync`. */
export type SitemapIntegrationSyncResponse = SitemapIntegrationCreateResponse

/** Request of `integration.sitemap.update`. */
export type SitemapIntegrationUpdateRequest = SitemapIntegrationCreateRequest

/** Answer of `integration.sitemap.update`. */
export type SitemapIntegrationUpdateResponse = SitemapIntegrationCreateResponse
