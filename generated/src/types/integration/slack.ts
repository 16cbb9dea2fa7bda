// Generated; do not edit. Your own code belongs in src/custom.

import type { Meta } from '../shared.ts'

/** A Slack integration, as stored. */
export interface SlackIntegration {
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
  /** Never shown in clear: eight asterisks stand for a stored secret, null for none. */
  signingSecret?: string | null | undefined
  /** Never shown in clear: eight asterisks stand for a stored token, null for none. */
  botToken?: string | null | undefined
  /** Never shown in clear: eight asterisks stand for a stored token, null for none. */
  userToken?: string | null | undefined
  /** Whether the people who write are kept as contacts. */
  contactCollection?: boolean | null | undefined
  /** How long a chat session lasts before a new one begins, in ms. */
  sessionDuration?: number | null | undefined
  /** Whether answers come with references. */
  references?: boolean | null | undefined
  /** Whether answers carry buttons to rate them. */
  ratings?: boolean | null | undefined
  /** How many messages from outside a new thread the bot can see. */
  visibleMessages?: number | null | undefined
  /**
   * Which messages the bot answers unasked: `@all` for every one, `@agent …` to let an agent decide by your
   * instructions, any other text as a quick rule. Empty or null: only those that address it.
   */
  autoRespond?: string | null | undefined
  /** Who may write: ids of people or channels, or `@name`. */
  allowFrom?: string | null | undefined
}

/** Request of `integration.slack.create`. */
export interface SlackIntegrationCreateRequest {
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
  /** Secret with which requests from Slack are checked. */
  signingSecret?: string | undefined
  /** Bot token of the Slack app. */
  botToken?: string | undefined
  /** User token of the Slack app. */
  userToken?: string | undefined
  /** How long a chat session lasts before a new one begins, in ms. */
  sessionDuration?: number | undefined
  /** Whether the people who write are kept as contacts. */
  contactCollection?: boolean | undefined
  /** Whether answers come with references. */
  references?: boolean | undefined
  /** Whether answers carry buttons to rate them. */
  ratings?: boolean | undefined
  /** How many messages from outside a new thread the bot can see. */
  visibleMessages?: number | undefined
  /**
   * Which messages the bot answers unasked: `@all` for every one, `@agent …` to let an agent decide by your
   * instructions, any other text as a quick rule. Empty or null: only those that address it.
   */
  autoRespond?: string | undefined
  /** Who may write: ids of people or channels, or `@name`. */
  allowFrom?: string | undefined
}

/** Answer of `integration.slack.create`. */
export interface SlackIntegrationCreateResponse {
  /** The Slack integration's id. */
  id: string
}

/** Request of `integration.slack.delete`; no fields so far. */
export interface SlackIntegrationDeleteRequest {
  [key: string]: never
}

/** Answer of `integration.slack.delete`. */
export type SlackIntegrationDeleteResponse = SlackIntegrationCreateResponse

/** Parameters of `integration.slack.fetch`; no fields so far. */
export interface SlackIntegrationFetchParams {
  [key: string]: never
}

/** Request of `integration.slack.initiate`. */
export interface SlackIntegrationInitiateRequest {
  /** Channel or person to write to. */
  channel: string
  /** Tells the bot how to open the conversation; it is not sent as it stands. */
  text: string
}

/** Answer of `integration.slack.initiate`. */
export type SlackIntegrationInitiateResponse = SlackIntegrationCreateResponse

/** A Slack integration, as the list shows it. */
export type SlackIntegrationListItem = SlackIntegration

/** Parameters of `integration.slack.list`. */
export interface SlackIntegrationListParams {
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

/** Request of `integration.slack.setup`; no fields so far. */
export interface SlackIntegrationSetupRequest {
  [key: string]: never
}

/** Answer of `integration.slack.setup`. */
export type SlackIntegrationSetupResponse = SlackIntegrationCreateResponse

/** Request of `integration.slack.update`. */
export type SlackIntegrationUpdateRequest = SlackIntegrationCreateRequest

/** Answer of `integration.slack.update`. */
export type SlackIntegrationUpdateResponse = SlackIntegrationCreateResponse
