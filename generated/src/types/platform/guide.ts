// Generated; do not edit. Your own code belongs in src/custom.

import type { Meta } from '../shared.ts'

/** A guide with its text. */
export interface PlatformGuide {
  /** A name for people to read. */
  name: string
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
  /** Group it is shown in. */
  category?: string | null | undefined
  /** Words that it is filed under. */
  tags?: string[] | null | undefined
  /** Place in the order of display. */
  index?: number | null | undefined
  /** The text, in Markdown. */
  content: string
  /** Its page on the web. */
  link?: string | null | undefined
}

/** Parameters of `platform.guide.fetch`; no fields so far. */
export interface PlatformGuideFetchParams {
  [key: string]: never
}

/** A guide, as the list shows it. */
export interface PlatformGuideListItem {
  /** A name for people to read. */
  name: string
  /** What it is, for people to read. */
  description: string
  /** Free-form JSON that is kept with the resource. Top-level keys must not start with `_`. */
  meta?: Meta | null | undefined
  /** Id given by the server. */
  id: string
  /** When it was created, in ms since the Unix epoch. */
  createdAt: number
  /** When it last changed, in ms since the Unix epoch. */
  updatedAt: number
  /** Group it is shown in. */
  category?: string | null | undefined
  /** Words that it is filed under. */
  tags: string[]
  /** Place in the order of display. */
  index: number
  /** Its page on the web. */
  link: string
}

/** Parameters of `platform.guide.list`. */
export interface PlatformGuideListParams {
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

/** A guide that fits the search. */
export interface PlatformGuideSearchItem {
  /** A name for people to read. */
  name: string
  /** What it is, for people to read. */
  description: string
  /** Free-form JSON that is kept with the resource. Top-level keys must not start with `_`. */
  meta?: Meta | null | undefined
  /** Id given by the server. */
  id: string
  /** When it was created, in ms since the Unix epoch. */
  createdAt: number
  /** When it last changed, in ms since the Unix epoch. */
  updatedAt: number
  /** Group it is shown in. */
  category?: string | null | undefined
  /** Words that it is filed under. */
  tags: string[]
  /** Place in the order of display. */
  index: number
  /** How well it fits; higher is better. */
  score: number
  /** The passage that fits best. */
  excerpt: string
  /** Its page on the web. */
  link: string
}

/** Request of `platform.guide.search`. */
export interface PlatformGuideSearchRequest {
  /** What to look for, in your own words. */
  search: string
  /**
   * Most results to give.
   *
   * @default 10
   * @minimum 1
   * @maximum 100
   */
  take?: number | undefined
}

/** Answer of `platform.guide.search`. */
export interface PlatformGuideSearchResponse {
  /** What was found. */
  items: PlatformGuideSearchItem[]
}
