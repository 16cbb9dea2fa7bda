// Generated; do not edit. Your own code belongs in src/custom.

import type { Meta } from '../shared.ts'

/** A Microsoft Teams integration, as stored. */
export interface MicrosoftteamsIntegration {
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
  /** Id of the stored bot that is used. */
  botId?: string | null | undefined
  /** Blueprint that the resource belongs to. */
  blueprintId?: string | null | undefined
  /** Id of the application in the Microsoft Bot Framework. */
  botFrameworkAppId?: string | null | undefined
  /** Whether the people who write are kept as contacts. */
  contactCollection?: boolean | null | undefined
  /** How long a chat session lasts before a new one begins, in ms. */
  sessionDuration?: number | null | undefined
  /** Who may write, one per line. */
  allowFrom?: string | null | undefined
}

/** Request of `integration.microsoftteams.create`. */
export interface MicrosoftteamsIntegrationCreateRequest {
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
  /** Id of the application in the Microsoft Bot Framework. */
  botFrameworkAppId?: string | undefined
  /** Client secret of that application. */
  botFrameworkAppSecret?: string | undefined
  /** Tenant in Microsoft Entra. */
  tenantId?: string | undefined
  /** Whether the people who write are kept as contacts. */
  contactCollection?: boolean | undefined
  /** How long a chat session lasts before a new one begins, in ms. */
  sessionDuration?: number | undefined
  /** Who may write, one per line. */
  allowFrom?: string | undefined
}

/** Answer of `integration.microsoftteams.create`. */
export interface MicrosoftteamsIntegrationCreateResponse {
  /** The Microsoft Teams integration's id. */
  id: string
}

/** Request of `integration.microsoftteams.delete`; no fields so far. */
export interface MicrosoftteamsIntegrationDeleteRequest {
  [key: string]: never
}

/** Answer of `integration.microsoftteams.delete`. */
export type MicrosoftteamsIntegrationDeleteResponse = MicrosoftteamsIntegrationCreateResponse

/** Parameters of `integration.microsoftteams.fetch`; no fields so far. */
export interface MicrosoftteamsIntegrationFetchParams {
  [key: string]: never
}

/** Request of `integration.microsoftteams.initiate`. */
export interface MicrosoftteamsIntegrationInitiateRequest {
  /** Bot Framework id of the Teams conversation. */
  conversationId: string
  /** Message to send. */
  text: string
}

/** Answer of `integration.microsoftteams.initiate`. */
export type MicrosoftteamsIntegrationInitiateResponse = MicrosoftteamsIntegrationCreateResponse

/** A Microsoft Teams integration, as the list shows it. */
export type MicrosoftteamsIntegrationListItem = MicrosoftteamsIntegration

/** Parameters of `integration.microsoftteams.list`. */
export interface MicrosoftteamsIntegrationListParams {
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

/** Request of `integration.microsoftteams.setup`; no fields so far. */
export interface MicrosoftteamsIntegrationSetupRequest {
  [key: string]: never
}

/** Answer of `integration.microsoftteams.setup`. */
export type MicrosoftteamsIntegrationSetupResponse = MicrosoftteamsIntegrationCreateResponse

/** Request of `integration.microsoftteams.update`. */
export type MicrosoftteamsIntegrationUpdateRequest = MicrosoftteamsIntegrationCreateRequest

/** Answer of `integration.microsoftteams.update`. */
export type MicrosoftteamsIntegrationUpdateResponse = MicrosoftteamsIntegrationCreateResponse
