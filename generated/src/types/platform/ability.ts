// Generated; do not edit. Your own code belongs in src/custom.

import type { Meta } from '../shared.ts'

/** A ready-made ability, as the list shows it. */
export interface PlatformAbilityListItem {
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
  /** Name of the template it is made from. */
  template?: string | null | undefined
  /** What the ability does, as a template that the platform carries out. */
  instruction: string
  /** JSON Schema of the ability's arguments. */
  schema: PlatformAbilityListItemSchema
  /** Id of a bot that belongs to it. */
  bot?: string | null | undefined
  /** Id of a file that belongs to it. */
  file?: string | null | undefined
  /** Id of a secret that belongs to it. */
  secret?: string | null | undefined
  /** Id of a space that belongs to it. */
  space?: string | null | undefined
  /** Service that it works with. */
  provider?: string | null | undefined
  /** Icon to show for it. */
  icon: string
  /** Words that it is filed under. */
  tags?: string[] | null | undefined
  /** What has to be set up before it works. */
  setup?: string | null | undefined
  /** Remarks on its use. */
  commentary?: string | null | undefined
}

/** JSON Schema of the ability's arguments. */
export interface PlatformAbilityListItemSchema {
  /** Always `object`. */
  type: 'object' | (string & {})
  /** Heading of the schema. */
  title?: string | null | undefined
  /** What the schema describes. */
  description?: string | null | undefined
  /** Schemas of the properties, by name. */
  properties: Record<string, unknown>
  /** Names of the properties that must be there. */
  required?: string[] | null | undefined
}

/** Parameters of `platform.ability.list`. */
export interface PlatformAbilityListParams {
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

/** A ready-made ability that fits the search. */
export interface PlatformAbilitySearchItem {
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
  /** Name of the template it is made from. */
  template?: string | null | undefined
  /** What the ability does, as a template that the platform carries out. */
  instruction: string
  /** JSON Schema of the ability's arguments. */
  schema: PlatformAbilityListItemSchema
  /** Id of a bot that belongs to it. */
  bot?: string | null | undefined
  /** Id of a file that belongs to it. */
  file?: string | null | undefined
  /** Id of a secret that belongs to it. */
  secret?: string | null | undefined
  /** Id of a space that belongs to it. */
  space?: string | null | undefined
  /** Service that it works with. */
  provider?: string | null | undefined
  /** Icon to show for it. */
  icon: string
  /** Words that it is filed under. */
  tags?: string[] | null | undefined
  /** What has to be set up before it works. */
  setup?: string | null | undefined
  /** Remarks on its use. */
  commentary?: string | null | undefined
  /** How well it fits; higher is better. */
  score: number
  /** The passage that fits best. */
  excerpt: string
  /** Its page on the web. */
  link?: string | null | undefined
}

/** Request of `platform.ability.search`. */
export interface PlatformAbilitySearchRequest {
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

/** Answer of `platform.ability.search`. */
export interface PlatformAbilitySearchResponse {
  /** What was found. */
  items: PlatformAbilitySearchItem[]
}
