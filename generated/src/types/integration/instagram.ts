// Generated; do not edit. Your own code belongs in src/custom.

import type { Meta } from '../shared.ts'

/** An Instagram integration, as stored. */
export interface InstagramIntegration {
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
  /** Token to enter at Meta, by which it checks the webhook. */
  verifyToken: string
  /** Never shown in clear: eight asterisks stand for a stored token, null for none. */
  accessToken?: string | null | undefined
  /** Whether the people who write are kept as contacts. */
  contactCollection?: boolean | null | undefined
  /** How long a chat session lasts before a new one begins, in ms. */
  sessionDuration?: number | null | undefined
  /** Whether people may send files. */
  attachments?: boolean | null | undefined
}

/** Request of `integration.instagram.create`. */
export interface InstagramIntegrationCreateRequest {
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
  /** Access token for the Instagram account. */
  accessToken?: string | undefined
  /** Whether the people who write are kept as contacts. */
  contactCollection?: boolean | undefined
  /** How long a chat session lasts before a new one begins, in ms. */
  sessionDuration?: number | undefined
  /** Whether people may send files. */
  attachments?: boolean | undefined
}

/** Answer of `integration.instagram.create`. */
export interface InstagramIntegrationCreateResponse {
  /** The Instagram integration's id. */
  id: string
}

/** Request of `integration.instagram.delete`; no fields so far. */
export interface InstagramIntegrationDeleteRequest {
  [key: string]: never
}

/** Answer of `integration.instagram.delete`. */
export type InstagramIntegrationDeleteResponse = InstagramIntegrationCreateResponse

/** Parameters of `integration.instagram.fetch`; no fields so far. */
export interface InstagramIntegrationFetchParams {
  [key: string]: never
}

/** Request of `integration.instagram.initiate`. */
export interface InstagramIntegrationInitiateRequest {
  /** Id of your professional Instagram account, which sends the message. */
  instagramUserId: string
  /** Instagram id of the person, known from an earlier contact. */
  recipientId: string
  /** Message to send; Meta's rules decide whether this person may get it now. */
  text: string
}

/** Answer of `integration.instagram.initiate`. */
export type InstagramIntegrationInitiateResponse = InstagramIntegrationCreateResponse

/** An Instagram integration, as the list shows it. */
export type InstagramIntegrationListItem = InstagramIntegration

/** Parameters of `integration.instagram.list`. */
export interface InstagramIntegrationListParams {
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

/** Request of `integration.instagram.setup`; no fields so far. */
export interface InstagramIntegrationSetupRequest {
  [key: string]: never
}

/** Answer of `integration.instagram.setup`. */
export type InstagramIntegrationSetupResponse = InstagramIntegrationCreateResponse

/** Request of `integration.instagram.update`. */
export type InstagramIntegrationUpdateRequest = InstagramIntegrationCreateRequest

/** Answer of `integration.instagram.update`. */
export type InstagramIntegrationUpdateResponse = InstagramIntegrationCreateResponse
