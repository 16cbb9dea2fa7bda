// Generated; do not edit. Your own code belongs in src/custom.

import type { Meta } from '../shared.ts'

/** A memory, as the list shows it. */
export interface ContactMemoryListItem {
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
  /** Bot that the memory belongs to. */
  botId?: string | null | undefined
  /** What to remember. */
  text: string
}

/** Parameters of `contact.memory.list`. */
export interface ContactMemoryListParams {
  /** Where to go on: the `cursor` of the page before. Leave out for the first page. */
  cursor?: string | undefined
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
export interface ContactMemorySearchItem {
  /** The memory's id. */
  id: string
  /** What to remember. */
  text: string
  /** Free-form JSON kept with it. */
  meta?: Record<string, unknown> | null | undefined
}

/** Request of `contact.memory.search`. */
export interface ContactMemorySearchRequest {
  /** Word or phrase to look for. */
  search: string
}

/** Answer of `contact.memory.search`. */
export interface ContactMemorySearchResponse {
  /** What was found. */
  items: ContactMemorySearchItem[]
}
