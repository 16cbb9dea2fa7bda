// Generated; do not edit. Your own code belongs in src/custom.

import type { Meta } from './shared.ts'

/** A space, as stored. */
export interface Space {
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
  /** Contact that the space belongs to. */
  contactId?: string | null | undefined
}

/** Request of `space.create`. */
export interface SpaceCreateRequest {
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
  /** Contact that the space belongs to. */
  contactId?: string | undefined
}

/** Answer of `space.create`. */
export interface SpaceCreateResponse {
  /** The space's id. */
  id: string
}

/** Request of `space.delete`; no fields so far. */
export interface SpaceDeleteRequest {
  [key: string]: never
}

/** Answer of `space.delete`. */
export type SpaceDeleteResponse = SpaceCreateResponse

/** A space, as exported. */
export interface SpaceExportItem {
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
  /** Contact that the space belongs to. */
  contactId?: string | null | undefined
}

/** Parameters of `space.export`. */
export type SpaceExportParams = SpaceListParams

/** Parameters of `space.fetch`; no fields so far. */
export interface SpaceFetchParams {
  [key: string]: never
}

/** A space, as the list shows it. */
export type SpaceListItem = Space

/** Parameters of `space.list`. */
export interface SpaceListParams {
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

/** Request of `space.update`. */
export type SpaceUpdateRequest = SpaceCreateRequest

/** Answer of `space.update`. */
export type SpaceUpdateResponse = SpaceCreateResponse
