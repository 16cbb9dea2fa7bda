// Generated; do not edit. Your own code belongs in src/custom.

import type { Meta } from '../shared.ts'

/** A Discord integration, as stored. */
export interface DiscordIntegration {
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
  /** Id of the application at Discord. */
  appId?: string | null | undefined
  /** Name of the command that people type. */
  handle?: string | null | undefined
  /** Whether the people who write are kept as contacts. */
  contactCollection?: boolean | null | undefined
  /** How long a chat session lasts before a new one begins, in ms. */
  sessionDuration?: number | null | undefined
  /** Who may write: user ids or `@name`, one per line. `*` lets everybody in, empty nobody. */
  allowFrom?: string | null | undefined
}

/** Request of `integration.discord.create`. */
export interface DiscordIntegrationCreateRequest {
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
  /** Id of the application at Discord. */
  appId?: string | undefined
  /** Token that Discord gave to the bot. */
  botToken?: string | undefined
  /** Key with which requests from Discord are checked. */
  publicKey?: string | undefined
  /** Name of the command that people type. */
  handle?: string | undefined
  /** Whether the people who write are kept as contacts. */
  contactCollection?: boolean | undefined
  /** How long a chat session lasts before a new one begins, in ms. */
  sessionDuration?: number | undefined
  /** Who may write: user ids or `@name`, one per line. `*` lets everybody in, empty nobody. */
  allowFrom?: string | undefined
}

/** Answer of `integration.discord.create`. */
export interface DiscordIntegrationCreateResponse {
  /** The Discord integration's id. */
  id: string
}

/** Request of `integration.discord.delete`; no fields so far. */
export interface DiscordIntegrationDeleteRequest {
  [key: string]: never
}

/** Answer of `integration.discord.delete`. */
export type DiscordIntegrationDeleteResponse = DiscordIntegrationCreateResponse

/** Parameters of `integration.discord.fetch`; no fields so far. */
export interface DiscordIntegrationFetchParams {
  [key: string]: never
}

/** Request of `integration.discord.initiate`. */
export interface DiscordIntegrationInitiateRequest {
  /** Discord channel that gets the message. */
  channelId: string
  /** Message to send. */
  text: string
}

/** Answer of `integration.discord.initiate`. */
export type DiscordIntegrationInitiateResponse = DiscordIntegrationCreateResponse

/** A Discord integration, as the list shows it. */
export type DiscordIntegrationListItem = DiscordIntegration

/** Parameters of `integration.discord.list`. */
export interface DiscordIntegrationListParams {
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

/** Request of `integration.discord.setup`; no fields so far. */
export interface DiscordIntegrationSetupRequest {
  [key: string]: never
}

/** Answer of `integration.discord.setup`. */
export type DiscordIntegrationSetupResponse = DiscordIntegrationCreateResponse

/** Request of `integration.discord.update`. */
export type DiscordIntegrationUpdateRequest = DiscordIntegrationCreateRequest

/** Answer of `integration.discord.update`. */
export type DiscordIntegrationUpdateResponse = DiscordIntegrationCreateResponse
