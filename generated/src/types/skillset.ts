// Generated; do not edit. Your own code belongs in src/custom.

import type { Meta, SkillsetVisibility } from './shared.ts'

/** A skillset, as stored. */
export interface Skillset {
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
  /** Who can see a skillset, from its owner alone (`private`) over `protected` to everybody (`public`). */
  visibility?: SkillsetVisibility | (string & {}) | null | undefined
}

/** Request of `skillset.create`. */
export interface SkillsetCreateRequest {
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
  /** Who can see a skillset, from its owner alone (`private`) over `protected` to everybody (`public`). */
  visibility?: SkillsetVisibility | undefined
}

/** Answer of `skillset.create`. */
export interface SkillsetCreateResponse {
  /** The skillset's id. */
  id: string
}

/** Request of `skillset.delete`; no fields so far. */
export interface SkillsetDeleteRequest {
  [key: string]: never
}

/** Answer of `skillset.delete`. */
export type SkillsetDeleteResponse = SkillsetCreateResponse

/** Parameters of `skillset.fetch`; no fields so far. */
export interface SkillsetFetchParams {
  [key: string]: never
}

/** A skillset, as the list shows it. */
export type SkillsetListItem = Skillset

/** Parameters of `skillset.list`. */
export interface SkillsetListParams {
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

/** Request of `skillset.update`. */
export type SkillsetUpdateRequest = SkillsetCreateRequest

/** Answer of `skillset.update`. */
export type SkillsetUpdateResponse = SkillsetCreateResponse
