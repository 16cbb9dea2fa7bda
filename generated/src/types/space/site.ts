// Generated; do not edit. Your own code belongs in src/custom.

import type { Meta } from '../shared.ts'

/** A site, as stored. */
export interface SpaceSite {
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
  /** Space that holds the files. */
  spaceId?: string | null | undefined
  /** Host under which the site is served, a subdomain of `chatbotkit.space`. */
  domain?: string | null | undefined
  /** Folder of the space to serve; all of it when left out. */
  prefix?: string | null | undefined
  /** File to serve for a folder. */
  index?: string | null | undefined
  /** File to serve for what does not exist. */
  notFound?: string | null | undefined
}

/** Request of `space.site.create`. */
export interface SpaceSiteCreateRequest {
  /** Readable name, unique in the account, that finds the resource beside its id. */
  alias?: string | undefined
  /** A name for people to read. */
  name?: string | undefined
  /** What it is, for people to read. */
  description?: string | undefined
  /** Free-form JSON that is kept with the resource. Top-level keys must not start with `_`. */
  meta?: Meta | undefined
  /** Host under which the site is served, a subdomain of `chatbotkit.space`. */
  domain: string
  /** Folder of the space to serve; all of it when left out. */
  prefix?: string | undefined
  /**
   * File to serve for a folder.
   *
   * @default "index.html"
   */
  index?: string | undefined
  /**
   * File to serve for what does not exist.
   *
   * @default "404.html"
   */
  notFound?: string | undefined
}

/** Answer of `space.site.create`. */
export interface SpaceSiteCreateResponse {
  /** The site's id. */
  id: string
}

/** Request of `space.site.delete`; no fields so far. */
export interface SpaceSiteDeleteRequest {
  [key: string]: never
}

/** Answer of `space.site.delete`. */
export type SpaceSiteDeleteResponse = SpaceSiteCreateResponse

/** Parameters of `space.site.fetch`; no fields so far. */
export interface SpaceSiteFetchParams {
  [key: string]: never
}

/** A site, as the list shows it. */
export interface SpaceSiteListItem {
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
  /** Host under which the site is served, a subdomain of `chatbotkit.space`. */
  domain?: string | null | undefined
  /** Folder of the space to serve; all of it when left out. */
  prefix?: string | null | undefined
  /** File to serve for a folder. */
  index?: string | null | undefined
  /** File to serve for what does not exist. */
  notFound?: string | null | undefined
}

/** Parameters of `space.site.list`. */
export interface SpaceSiteListParams {
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

/** Request of `space.site.update`. */
export interface SpaceSiteUpdateRequest {
  /** Readable name, unique in the account, that finds the resource beside its id. */
  alias?: string | undefined
  /** A name for people to read. */
  name?: string | undefined
  /** What it is, for people to read. */
  description?: string | undefined
  /** Free-form JSON that is kept with the resource. Top-level keys must not start with `_`. */
  meta?: Meta | undefined
  /** Host under which the site is served, a subdomain of `chatbotkit.space`. */
  domain?: string | undefined
  /** Folder of the space to serve; all of it when left out. */
  prefix?: string | undefined
  /** File to serve for a folder. */
  index?: string | undefined
  /** File to serve for what does not exist. */
  notFound?: string | undefined
}

/** Answer of `space.site.update`. */
export type SpaceSiteUpdateResponse = SpaceSiteCreateResponse
