// Generated; do not edit. Your own code belongs in src/custom.

import type { Meta } from '../shared.ts'

/** A WhatsApp integration, as stored. */
export interface WhatsAppIntegration {
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
  /** Id of the number at WhatsApp. */
  phoneNumberId?: string | null | undefined
  /** Never shown in clear: eight asterisks stand for a stored token, null for none. */
  accessToken?: string | null | undefined
  /** Whether the people who write are kept as contacts. */
  contactCollection?: boolean | null | undefined
  /** How long a chat session lasts before a new one begins, in ms. */
  sessionDuration?: number | null | undefined
  /** Whether people may send files. */
  attachments?: boolean | null | undefined
  /**
   * Who may write, split by commas or lines: phone numbers with country code. `*` lets everybody in, empty
   * nobody.
   */
  allowFrom?: string | null | undefined
}

/** Request of `integration.whatsapp.create`. */
export interface WhatsAppIntegrationCreateRequest {
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
  /** Id of the number at WhatsApp. */
  phoneNumberId?: string | undefined
  /** Access token for the WhatsApp number. */
  accessToken?: string | undefined
  /** Whether the people who write are kept as contacts. */
  contactCollection?: boolean | undefined
  /** How long a chat session lasts before a new one begins, in ms. */
  sessionDuration?: number | undefined
  /** Whether people may send files. */
  attachments?: boolean | undefined
  /**
   * Who may write, split by commas or lines: phone numbers with country code. `*` lets everybody in, empty
   * nobody.
   */
  allowFrom?: string | undefined
}

/** Answer of `integration.whatsapp.create`. */
export interface WhatsAppIntegrationCreateResponse {
  /** The WhatsApp integration's id. */
  id: string
}

/** Request of `integration.whatsapp.delete`; no fields so far. */
export interface WhatsAppIntegrationDeleteRequest {
  [key: string]: never
}

/** Answer of `integration.whatsapp.delete`. */
export type WhatsAppIntegrationDeleteResponse = WhatsAppIntegrationCreateResponse

/** Parameters of `integration.whatsapp.fetch`; no fields so far. */
export interface WhatsAppIntegrationFetchParams {
  [key: string]: never
}

/** Request of `integration.whatsapp.initiate`. */
export interface WhatsAppIntegrationInitiateRequest {
  /** Number of the person, digits only: country code first, no plus sign. */
  to: string
  /** Message to send; WhatsApp takes free text only while its service window for the number is open. */
  text: string
}

/** Answer of `integration.whatsapp.initiate`. */
export type WhatsAppIntegrationInitiateResponse = WhatsAppIntegrationCreateResponse

/** A WhatsApp integration, as the list shows it. */
export type WhatsAppIntegrationListItem = WhatsAppIntegration

/** Parameters of `integration.whatsapp.list`. */
export interface WhatsAppIntegrationListParams {
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

/** Request of `integration.whatsapp.setup`; no fields so far. */
export interface WhatsAppIntegrationSetupRequest {
  [key: string]: never
}

/** Answer of `integration.whatsapp.setup`. */
export type WhatsAppIntegrationSetupResponse = WhatsAppIntegrationCreateResponse

/** Request of `integration.whatsapp.update`. */
export type WhatsAppIntegrationUpdateRequest = WhatsAppIntegrationCreateRequest

/** Answer of `integration.whatsapp.update`. */
export type WhatsAppIntegrationUpdateResponse = WhatsAppIntegrationCreateResponse
