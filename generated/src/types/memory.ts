// Generated; do not edit. Your own code belongs in src/custom.

import type { Meta } from './shared.ts'

/** A memory, as stored. */
export interface Memory {
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
  /** Contact that the memory is about. */
  contactId?: string | null | undefined
  /** Bot that the memory belongs to. */
  botId?: string | null | undefined
  /** What to remember. */
  text?: string | null | undefined
}

/** Request of `memory.create`. */
export interface MemoryCreateRequest {
  /** A name for people to read. */
  name?: string | undefined
  /** What it is, for people to read. */
  description?: string | undefined
  /** Free-form JSON that is kept with the resource. Top-level keys must not start with `_`. */
  meta?: Meta | undefined
  /** Contact that the memory is about. */
  contactId?: string | undefined
  /** Bot that the memory belongs to. */
  botId?: string | undefined
  /** What to remember. */
  text: string
}

/** Answer of `memory.create`. */
export interface MemoryCreateResponse {
  /** The memory's id. */
  id: string
}

/** Request of `memory.delete`; no fields so far. */
export interface MemoryDeleteRequest {
  [key: string]: never
}

/** Answer of `memory.delete`. */
export type MemoryDeleteResponse = MemoryCreateResponse

/** A memory, as exported. */
export type MemoryExportItem = Memory

/** Parameters of `memory.export`. */
export type MemoryExportParams = MemoryListParams

/** Parameters of `memory.fetch`; no fields so far. */
export interface MemoryFetchParams {
  [key: string]: never
}

/** A memory, as the list shows it. */
export type MemoryListItem = Memory

/** Parameters of `memory.list`. */
export interface MemoryListParams {
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

/** A memory that fits the search. */
export interface MemorySearchItem {
  /** The memory's id. */
  id: string
  /** What to remember. */
  text: string
  /** Free-form JSON kept with it. */
  meta?: Record<string, unknown> | null | undefined
}

/** Request of `memory.search`. */
export interface MemorySearchRequest {
  /** Word or phrase to look for. */
  search: string
  /** Look only through memories about this contact. */
  contactId?: string | undefined
  /** Look only through memories of this bot. */
  botId?: string | undefined
}

/** Answer of `memory.search`. */
export interface MemorySearchResponse {
  /** What was found. */
  items: MemorySearchItem[]
}

/** Request of `memory.update`. */
export interface MemoryUpdateRequest {
  /** A name for people to read. */
  name?: string | undefined
  /** What it is, for people to read. */
  description?: string | undefined
  /** Free-form JSON that is kept with the resource. Top-level keys must not start with `_`. */
  meta?: Meta | undefined
  /** Contact that the memory is about. */
  contactId?: string | undefined
  /** Bot that the memory belongs to. */
  botId?: string | undefined
  /** What to remember. */
  text?: string | undefined
}

/** Answer of `memory.update`. */
export type MemoryUpdateResponse = MemoryCreateResponse
