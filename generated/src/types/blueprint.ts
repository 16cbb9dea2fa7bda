// Generated; do not edit. Your own code belongs in src/custom.

import type { BlueprintVisibility, Meta } from './shared.ts'

/** A blueprint, as stored. */
export interface Blueprint {
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
  /** Who can see a blueprint, from its owner alone (`private`) over `protected` to everybody (`public`). */
  visibility?: BlueprintVisibility | (string & {}) | null | undefined
}

/** Request of `blueprint.clone`; no fields so far. */
export interface BlueprintCloneRequest {
  [key: string]: never
}

/** Answer of `blueprint.clone`. */
export interface BlueprintCloneResponse {
  /** Id of the copy. */
  id: string
  /** What was copied, by kind. */
  resources: Record<string, unknown>
}

/** Request of `blueprint.create`. */
export interface BlueprintCreateRequest {
  /** Readable name, unique in the account, that finds the resource beside its id. */
  alias?: string | undefined
  /** A name for people to read. */
  name?: string | undefined
  /** What it is, for people to read. */
  description?: string | undefined
  /** Free-form JSON that is kept with the resource. Top-level keys must not start with `_`. */
  meta?: Meta | undefined
  /** Who can see a blueprint, from its owner alone (`private`) over `protected` to everybody (`public`). */
  visibility?: BlueprintVisibility | undefined
}

/** Answer of `blueprint.create`. */
export interface BlueprintCreateResponse {
  /** The blueprint's id. */
  id: string
}

/** Request of `blueprint.delete`. */
export interface BlueprintDeleteRequest {
  /**
   * Delete everything that belongs to the blueprint too.
   *
   * @default false
   */
  deleteResources?: boolean | undefined
}

/** Answer of `blueprint.delete`. */
export type BlueprintDeleteResponse = BlueprintCreateResponse

/** Parameters of `blueprint.fetch`; no fields so far. */
export interface BlueprintFetchParams {
  [key: string]: never
}

/** A blueprint, as the list shows it. */
export type BlueprintListItem = Blueprint

/** Parameters of `blueprint.list`. */
export interface BlueprintListParams {
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

/** Request of `blueprint.update`. */
export type BlueprintUpdateRequest = BlueprintCreateRequest

/** Answer of `blueprint.update`. */
export type BlueprintUpdateResponse = BlueprintCreateResponse
