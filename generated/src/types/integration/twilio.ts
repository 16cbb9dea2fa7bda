// Generated; do not edit. Your own code belongs in src/custom.

import type { Meta } from '../shared.ts'

/** A Twilio integration, as stored. */
export interface TwilioIntegration {
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
  /** SID of the Twilio account. */
  accountSid?: string | null | undefined
  /** Voice for phone calls, as a structured text. */
  voice?: string | null | undefined
  /** Whether the people who write are kept as contacts. */
  contactCollection?: boolean | null | undefined
  /** How long a chat session lasts before a new one begins, in ms. */
  sessionDuration?: number | null | undefined
  /**
   * Who may write, split by commas or lines: phone numbers with country code. `*` lets everybody in, empty
   * nobody.
   */
  allowFrom?: string | null | undefined
}

/** Request of `integration.twilio.create`. */
export interface TwilioIntegrationCreateRequest {
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
  /** SID of the Twilio account. */
  accountSid?: string | undefined
  /** Auth token of the Twilio account. */
  authToken?: string | undefined
  /** Voice for phone calls, as a structured text. */
  voice?: string | undefined
  /** Whether the people who write are kept as contacts. */
  contactCollection?: boolean | undefined
  /** How long a chat session lasts before a new one begins, in ms. */
  sessionDuration?: number | undefined
  /**
   * Who may write, split by commas or lines: phone numbers with country code. `*` lets everybody in, empty
   * nobody.
   */
  allowFrom?: string | undefined
}

/** Answer of `integration.twilio.create`. */
export interface TwilioIntegrationCreateResponse {
  /** The Twilio integration's id. */
  id: string
}

/** Request of `integration.twilio.delete`; no fields so far. */
export interface TwilioIntegrationDeleteRequest {
  [key: string]: never
}

/** Answer of `integration.twilio.delete`. */
export type TwilioIntegrationDeleteResponse = TwilioIntegrationCreateResponse

/** Parameters of `integration.twilio.fetch`; no fields so far. */
export interface TwilioIntegrationFetchParams {
  [key: string]: never
}

/** Request of `integration.twilio.initiate`. */
export interface TwilioIntegrationInitiateRequest {
  /**
   * By text message (`sms`) or by phone (`call`).
   *
   * @default "sms"
   */
  channel?: 'sms' | 'call' | undefined
  /** Your Twilio number. */
  from: string
  /** Number of the person. */
  to: string
  /** Tells the bot how to open the conversation; it is not sent as it stands. */
  text: string
}

/** Answer of `integration.twilio.initiate`. */
export type TwilioIntegrationInitiateResponse = TwilioIntegrationCreateResponse

/** A Twilio integration, as the list shows it. */
export type TwilioIntegrationListItem = TwilioIntegration

/** Parameters of `integration.twilio.list`. */
export interface TwilioIntegrationListParams {
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

/** Request of `integration.twilio.setup`; no fields so far. */
export interface TwilioIntegrationSetupRequest {
  [key: string]: never
}

/** Answer of `integration.twilio.setup`. */
export type TwilioIntegrationSetupResponse = TwilioIntegrationCreateResponse

/** Request of `integration.twilio.update`. */
export type TwilioIntegrationUpdateRequest = TwilioIntegrationCreateRequest

/** Answer of `integration.twilio.update`. */
export type TwilioIntegrationUpdateResponse = TwilioIntegrationCreateResponse
