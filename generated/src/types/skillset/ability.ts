// Generated; do not edit. Your own code belongs in src/custom.

import type { CompleteStreamingResponseItem, EngineEvent, Message, Meta, TokenUsage } from '../shared.ts'

/** An ability, as stored. */
export interface SkillsetAbility {
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
  /** Blueprint that the resource belongs to. */
  blueprintId?: string | null | undefined
  /** Secret that the ability needs, if any. */
  secretId?: string | null | undefined
  /** File that the ability can use. */
  fileId?: string | null | undefined
  /** Bot that the ability can use. */
  botId?: string | null | undefined
  /** Space that the ability can use. */
  spaceId?: string | null | undefined
  /** What the ability does, as a template that the platform carries out. */
  instruction: string
}

/** Request of `skillset.ability.create`. */
export interface SkillsetAbilityCreateRequest {
  /** A name for people to read. */
  name?: string | undefined
  /** What it is, for people to read. */
  description?: string | undefined
  /** Free-form JSON that is kept with the resource. Top-level keys must not start with `_`. */
  meta?: Meta | undefined
  /** Blueprint that the resource belongs to. */
  blueprintId?: string | undefined
  /** Secret that the ability needs, if any. */
  secretId?: string | undefined
  /** File that the ability can use. */
  fileId?: string | undefined
  /** Bot that the ability can use. */
  botId?: string | undefined
  /** Space that the ability can use. */
  spaceId?: string | undefined
  /** What the ability does, as a template that the platform carries out. */
  instruction?: string | undefined
}

/** Answer of `skillset.ability.create`. */
export interface SkillsetAbilityCreateResponse {
  /** The ability's id. */
  id: string
}

/** Request of `skillset.ability.delete`; no fields so far. */
export interface SkillsetAbilityDeleteRequest {
  [key: string]: never
}

/** Answer of `skillset.ability.delete`. */
export type SkillsetAbilityDeleteResponse = SkillsetAbilityCreateResponse

/** One event of the stream of `skillset.ability.execute`. */
export type SkillsetAbilityExecuteEvent = {
  /** When the service created the event, in milliseconds since the Unix epoch. */
  createdAt?: number | undefined
} & (
  | {
      /** Says that `data` is the final result. */
      type: 'result'
      data: SkillsetAbilityExecuteResponse
    }
  | CompleteStreamingResponseItem
  | EngineEvent
)

/** Request of `skillset.ability.execute`. */
export interface SkillsetAbilityExecuteRequest {
  /** JSON, YAML or plain language; in plain language the arguments are picked out for you. */
  input?: string | undefined
  /** Contact for whom it runs. */
  contactId?: string | undefined
}

/** Answer of `skillset.ability.execute`. */
export interface SkillsetAbilityExecuteResponse {
  /** What an exchange cost. */
  usage: TokenUsage
  /** Why it failed; absent when it went well. */
  error?: string | undefined
  /** Whatever the ability gave, of any type. */
  result?: unknown
  /** Messages that came up while it ran. */
  messages?: Message[] | undefined
}

/** An ability, as exported. */
export type SkillsetAbilityExportItem = SkillsetAbility

/** Parameters of `skillset.ability.export`. */
export type SkillsetAbilityExportParams = SkillsetAbilityListParams

/** Parameters of `skillset.ability.fetch`; no fields so far. */
export interface SkillsetAbilityFetchParams {
  [key: string]: never
}

/** An ability, as the list shows it. */
export type SkillsetAbilityListItem = SkillsetAbility

/** Parameters of `skillset.ability.list`. */
export interface SkillsetAbilityListParams {
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

/** Request of `skillset.ability.update`. */
export type SkillsetAbilityUpdateRequest = SkillsetAbilityCreateRequest

/** Answer of `skillset.ability.update`. */
export type SkillsetAbilityUpdateResponse = SkillsetAbilityCreateResponse
