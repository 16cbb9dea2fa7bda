// Generated; do not edit. Your own code belongs in src/custom.

import type { Meta } from '../shared.ts'

/** A ready-made example, as stored. */
export interface PlatformExample {
  /** Id of the example, a slug. */
  id: string
  /** What it is called. */
  name: string
  /** What it is for. */
  description: string
  /** What the example sets up. */
  type:
    | 'blueprint'
    | 'project'
    | 'widget'
    | 'slack'
    | 'discord'
    | 'whatsapp'
    | 'messenger'
    | 'telegram'
    | 'twilio'
    | 'email'
    | 'trigger'
    | (string & {})
  /** All settings of what the example sets up. */
  config: Record<string, unknown>
  /** Its page on the web. */
  link: string
  /** Words that it is filed under. */
  tags?: string[] | null | undefined
  /** When it was created, in ms since the Unix epoch. */
  createdAt?: number | null | undefined
  /** When it last changed, in ms since the Unix epoch. */
  updatedAt?: number | null | undefined
}

/** Request of `platform.example.clone`; no fields so far. */
export interface PlatformExampleCloneRequest {
  [key: string]: never
}

/** Answer of `platform.example.clone`. */
export interface PlatformExampleCloneResponse {
  /** What was created, by kind. */
  resources: {
    [key: string]: {
      /** The created resource's id. */
      id: string
      /** What it is called. */
      name?: string | undefined
      /** What it is for. */
      description?: string | undefined
    }[]
  }
}

/** Parameters of `platform.example.fetch`; no fields so far. */
export interface PlatformExampleFetchParams {
  [key: string]: never
}

/** A ready-made example, as the list shows it. */
export interface PlatformExampleListItem {
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
  /** What the example sets up. */
  type:
    | 'blueprint'
    | 'project'
    | 'widget'
    | 'slack'
    | 'discord'
    | 'whatsapp'
    | 'messenger'
    | 'telegram'
    | 'twilio'
    | 'email'
    | 'trigger'
    | (string & {})
  /** Words that it is filed under. */
  tags?: string[] | null | undefined
  /** Its page on the web. */
  link: string
}

/** Parameters of `platform.example.list`. */
export interface PlatformExampleListParams {
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

/** A ready-made example that fits the search. */
export type PlatformExampleSearchItem = PlatformExampleListItem

/** Request of `platform.example.search`. */
export interface PlatformExampleSearchRequest {
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

/** Answer of `platform.example.search`. */
export interface PlatformExampleSearchResponse {
  /** What was found. */
  items: PlatformExampleSearchItem[]
}
