// Generated; do not edit. Your own code belongs in src/custom.

import type { Meta } from '../shared.ts'

/** A Google Chat integration, as stored. */
export interface GooglechatIntegration {
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
  /** Never shown in clear: eight asterisks stand for a stored key, null for none. */
  serviceAccountKey?: string | null | undefined
  /** Number of the Google Cloud project; incoming events are checked against it. */
  projectNumber?: string | null | undefined
  /** Whether the people who write are kept as contacts. */
  contactCollection?: boolean | null | undefined
  /** How long a chat session lasts before a new one begins, in ms. */
  sessionDuration?: number | null | undefined
  /** Whether people may send files. */
  attachments?: boolean | null | undefined
  /**
   * Which messages the bot answers unasked: `@all` for every one, `@agent …` to let an agent decide by your
   * instructions, any other text as a quick rule. Empty or null: only those that address it.
   */
  autoRespond?: string | null | undefined
  /** Who may write: `users/…` names, one per line, or `*` for everybody. */
  allowFrom?: string | null | undefined
}

/** Request of `integration.googlechat.create`. */
export interface GooglechatIntegrationCreateRequest {
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
  /** JSON key of the Google service account that sends the messages. */
  serviceAccountKey?: string | undefined
  /** Number of the Google Cloud project; incoming events are checked against it. */
  projectNumber?: string | undefined
  /** Whether the people who write are kept as contacts. */
  contactCollection?: boolean | undefined
  /** How long a chat session lasts before a new one begins, in ms. */
  sessionDuration?: number | undefined
  /** Whether people may send files. */
  attachments?: boolean | undefined
  /**
   * Which messages the bot answers unasked: `@all` for every one, `@agent …` to let an agent decide by your
   * instructions, any other text as a quick rule. Empty or null: only those that address it.
   */
  autoRespond?: string | undefined
  /** Who may write: `users/…` names, one per line, or `*` for everybody. */
  allowFrom?: string | undefined
}

/** Answer of `integration.googlechat.create`. */
export interface GooglechatIntegrationCreateResponse {
  /** The Google Chat integration's id. */
  id: string
}

/** Request of `integration.googlechat.delete`; no fields so far. */
export interface GooglechatIntegrationDeleteRequest {
  [key: string]: never
}

/** Answer of `integration.googlechat.delete`. */
export type GooglechatIntegrationDeleteResponse = GooglechatIntegrationCreateResponse

/** Parameters of `integration.googlechat.fetch`; no fields so far. */
export interface GooglechatIntegrationFetchParams {
  [key: string]: never
}

/** Request of `integration.googlechat.initiate`. */
export interface GooglechatIntegrationInitiateRequest {
  /** Resource name of the space, in the form `spaces/…`, or of a person for a direct message. */
  space?: string | undefined
  /** Message to send. */
  text: string
}

/** Answer of `integration.googlechat.initiate`. */
export type GooglechatIntegrationInitiateResponse = GooglechatIntegrationCreateResponse

/** A Google Chat integration, as the list shows it. */
export type GooglechatIntegrationListItem = GooglechatIntegration

/** Parameters of `integration.googlechat.list`. */
export interface GooglechatIntegrationListParams {
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

/** Request of `integration.googlechat.setup`; no fields so far. */
export interface GooglechatIntegrationSetupRequest {
  [key: string]: never
}

/** Answer of `integration.googlechat.setup`. */
export type GooglechatIntegrationSetupResponse = GooglechatIntegrationCreateResponse

/** Request of `integration.googlechat.update`. */
export type GooglechatIntegrationUpdateRequest = GooglechatIntegrationCreateRequest

/** Answer of `integration.googlechat.update`. */
export type GooglechatIntegrationUpdateResponse = GooglechatIntegrationCreateResponse
