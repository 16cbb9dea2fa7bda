// Generated; do not edit. Your own code belongs in src/custom.

import type { Meta } from '../shared.ts'

/** A Telegram integration, as stored. */
export interface TelegramIntegration {
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
  /** Who may write, split by commas or lines: `@name` or `@` and a numeric id. */
  allowFrom?: string | null | undefined
}

/** Request of `integration.telegram.create`. */
export interface TelegramIntegrationCreateRequest {
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
  /** Token that Telegram gave to the bot. */
  botToken?: string | undefined
  /** Whether the people who write are kept as contacts. */
  contactCollection?: boolean | undefined
  /** How long a chat session lasts before a new one begins, in ms. */
  sessionDuration?: number | undefined
  /** Whether people may send files. */
  attachments?: boolean | undefined
  /** Who may write, split by commas or lines: `@name` or `@` and a numeric id. */
  allowFrom?: string | undefined
}

/** Answer of `integration.telegram.create`. */
export interface TelegramIntegrationCreateResponse {
  /** The Telegram integration's id. */
  id: string
}

/** Request of `integration.telegram.delete`; no fields so far. */
export interface TelegramIntegrationDeleteRequest {
  [key: string]: never
}

/** Answer of `integration.telegram.delete`. */
export type TelegramIntegrationDeleteResponse = TelegramIntegrationCreateResponse

/** Parameters of `integration.telegram.fetch`; no fields so far. */
export interface TelegramIntegrationFetchParams {
  [key: string]: never
}

/** Request of `integration.telegram.initiate`. */
export interface TelegramIntegrationInitiateRequest {
  /** Chat, person, group or channel name to write to. */
  chatId: string | number
  /** Tells the bot how to open the conversation; it is not sent as it stands. */
  text: string
}

/** Answer of `integration.telegram.initiate`. */
export type TelegramIntegrationInitiateResponse = TelegramIntegrationCreateResponse

/** A Telegram integration, as the list shows it. */
export type TelegramIntegrationListItem = TelegramIntegration

/** Parameters of `integration.telegram.list`. */
export interface TelegramIntegrationListParams {
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

/** Request of `integration.telegram.setup`; no fields so far. */
export interface TelegramIntegrationSetupRequest {
  [key: string]: never
}

/** Answer of `integration.telegram.setup`. */
export type TelegramIntegrationSetupResponse = TelegramIntegrationCreateResponse

/** Request of `integration.telegram.update`. */
export type TelegramIntegrationUpdateRequest = TelegramIntegrationCreateRequest

/** Answer of `integration.telegram.update`. */
export type TelegramIntegrationUpdateResponse = TelegramIntegrationCreateResponse
