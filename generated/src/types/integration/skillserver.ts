// Generated; do not edit. Your own code belongs in src/custom.

import type { Meta } from '../shared.ts'

/** A skill server integration, as stored. */
export interface SkillServerIntegration {
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
  /** Skillset that is offered. */
  skillsetId?: string | null | undefined
}

/** Request of `integration.skillserver.create`. */
export interface SkillServerIntegrationCreateRequest {
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
  /** Skillset that is offered. */
  skillsetId?: string | undefined
}

/** Answer of `integration.skillserver.create`. */
export interface SkillServerIntegrationCreateResponse {
  /** The skill server integration's id. */
  id: string
}

/** Request of `integration.skillserver.delete`; no fields so far. */
export interface SkillServerIntegrationDeleteRequest {
  [key: string]: never
}

/** Answer of `integration.skillserver.delete`. */
export type SkillServerIntegrationDeleteResponse = SkillServerIntegrationCreateResponse

/** Parameters of `integration.skillserver.fetchManual`; no fields so far. */
export interface SkillServerIntegrationFetchManualParams {
  [key: string]: never
}

/** Parameters of `integration.skillserver.fetch`; no fields so far. */
export interface SkillServerIntegrationFetchParams {
  [key: string]: never
}

/** Options of one call of `integration.skillserver.invoke`. */
export interface SkillServerIntegrationInvokeOptions {
  /** `json` asks for a JSON answer in place of plain text. */
  format?: 'json' | undefined
  /** Any id of yours; calls that share it share the state of their tools. */
  session?: string | undefined
}

/** Request of `integration.skillserver.invoke`. */
export interface SkillServerIntegrationInvokeRequest {
  /** Name of the ability, as in the manual. */
  ability: string
  /** Arguments of the ability, by name. */
  input?: Record<string, unknown> | undefined
}

/** Answer of `integration.skillserver.invoke`. */
export interface SkillServerIntegrationInvokeResponse {
  /** Whatever the ability gave, of any type. */
  result?: unknown
  /** Why it failed, or null. */
  error?: string | null | undefined
}

/** A skill server integration, as the list shows it. */
export type SkillServerIntegrationListItem = SkillServerIntegration

/** Parameters of `integration.skillserver.list`. */
export interface SkillServerIntegrationListParams {
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

/** Request of `integration.skillserver.update`. */
export type SkillServerIntegrationUpdateRequest = SkillServerIntegrationCreateRequest

/** Answer of `integration.skillserver.update`. */
export type SkillServerIntegrationUpdateResponse = SkillServerIntegrationCreateResponse
