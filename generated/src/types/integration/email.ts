// Generated; do not edit. Your own code belongs in src/custom.

import type { Meta } from '../shared.ts'

/** An email integration, as stored. */
export interface EmailIntegration {
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
  /** Whether the people who write are kept as contacts. */
  contactCollection?: boolean | null | undefined
  /** How long a chat session lasts before a new one begins, in ms. */
  sessionDuration?: number | null | undefined
  /** Whether people may send files. */
  attachments?: boolean | null | undefined
  /** Addresses or patterns that may write, one per line. */
  allowFrom?: string | null | undefined
}

/** Request of `integration.email.create`. */
export interface EmailIntegrationCreateRequest {
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
  /** Whether the people who write are kept as contacts. */
  contactCollection?: boolean | undefined
  /** How long a chat session lasts before a new one begins, in ms. */
  sessionDuration?: number | undefined
  /** Whether people may send files. */
  attachments?: boolean | undefined
  /** Addresses or patterns that may write, one per line. */
  allowFrom?: string | undefined
}

/** Answer of `integration.email.create`. */
export interface EmailIntegrationCreateResponse {
  /** The email integration's id. */
  id: string
}

/** Request of `integration.email.delete`; no fields so far. */
export interface EmailIntegrationDeleteRequest {
  [key: string]: never
}

/** Answer of `integration.email.delete`. */
export type EmailIntegrationDeleteResponse = EmailIntegrationCreateResponse

/** Parameters of `integration.email.fetch`; no fields so far. */
export interface EmailIntegrationFetchParams {
  [key: string]: never
}

/** Request of `integration.email.initiate`. */
export interface EmailIntegrationInitiateRequest {
  /**
   * Address to write to.
   *
   * @format email
   */
  email: string
  /** Subject line of the mail. */
  subject: string
  /** Tells the bot how to open the conversation; it is not sent as it stands. */
  text: string
}

/** Answer of `integration.email.initiate`. */
export type EmailIntegrationInitiateResponse = EmailIntegrationCreateResponse

/** An email integration, as the list shows it. */
export type EmailIntegrationListItem = EmailIntegration

/** Parameters of `integration.email.list`. */
export interface EmailIntegrationListParams {
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

/** Request of `integration.email.setup`; no fields so far. */
export interface EmailIntegrationSetupRequest {
  [key: string]: never
}

/** Answer of `integration.email.setup`. */
export type EmailIntegrationSetupResponse = EmailIntegrationCreateResponse

/** Request of `integration.email.update`. */
export type EmailIntegrationUpdateRequest = EmailIntegrationCreateRequest

/** Answer of `integration.email.update`. */
export type EmailIntegrationUpdateResponse = EmailIntegrationCreateResponse
