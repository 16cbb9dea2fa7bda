// Generated; do not edit. Your own code belongs in src/custom.

import type { Meta } from '../shared.ts'

/** A trigger integration, as stored. */
export interface TriggerIntegration {
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
  /** Id of the stored bot that is used. */
  botId?: string | null | undefined
  /** Secret of the trigger. */
  secret: string
  /** Whether callers must authenticate. */
  authenticate?: boolean | null | undefined
  /** When it fires: an interval, a cron expression or an ISO date; null when there is none. */
  schedule?: string | null | undefined
  /** IANA time zone in which the schedule is read. */
  timezone?: string | null | undefined
  /** How long a chat session lasts before a new one begins, in ms. */
  sessionDuration?: number | null | undefined
  /** When it last fired, in ms since the Unix epoch. */
  lastTriggerAt?: number | null | undefined
  /** When the schedule fires it next, in ms since the Unix epoch. */
  nextTriggerAt?: number | null | undefined
}

/** Request of `integration.trigger.create`. */
export interface TriggerIntegrationCreateRequest {
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
  /** Id of the stored bot that is used. */
  botId?: string | undefined
  /** Whether callers must authenticate. */
  authenticate?: boolean | undefined
  /** When it fires: an interval, a cron expression or an ISO date; null when there is none. */
  schedule?: string | null | undefined
  /**
   * IANA time zone in which the schedule is read.
   *
   * @example "Asia/Tokyo"
   */
  timezone?: string | null | undefined
  /** How long a chat session lasts before a new one begins, in ms. */
  sessionDuration?: number | undefined
}

/** Answer of `integration.trigger.create`. */
export interface TriggerIntegrationCreateResponse {
  /** The trigger integration's id. */
  id: string
}

/** Request of `integration.trigger.delete`; no fields so far. */
export interface TriggerIntegrationDeleteRequest {
  [key: string]: never
}

/** Answer of `integration.trigger.delete`. */
export type TriggerIntegrationDeleteResponse = TriggerIntegrationCreateResponse

/** Parameters of `integration.trigger.fetch`; no fields so far. */
export interface TriggerIntegrationFetchParams {
  [key: string]: never
}

/** Request of `integration.trigger.invoke`; no fields so far. */
export interface TriggerIntegrationInvokeRequest {
  [key: string]: never
}

/** Answer of `integration.trigger.invoke`. */
export type TriggerIntegrationInvokeResponse = TriggerIntegrationCreateResponse

/** A trigger integration, as the list shows it. */
export type TriggerIntegrationListItem = TriggerIntegration

/** Parameters of `integration.trigger.list`. */
export interface TriggerIntegrationListParams {
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

/** Request of `integration.trigger.setup`; no fields so far. */
export interface TriggerIntegrationSetupRequest {
  [key: string]: never
}

/** Answer of `integration.trigger.setup`. */
export type TriggerIntegrationSetupResponse = TriggerIntegrationCreateResponse

/** Request of `integration.trigger.update`. */
export type TriggerIntegrationUpdateRequest = TriggerIntegrationCreateRequest

/** Answer of `integration.trigger.update`. */
export type TriggerIntegrationUpdateResponse = TriggerIntegrationCreateResponse
