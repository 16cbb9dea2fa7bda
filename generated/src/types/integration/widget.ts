// Generated; do not edit. Your own code belongs in src/custom.

import type { Meta } from '../shared.ts'

/** A widget integration, as stored. */
export interface WidgetIntegration {
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
  /** Look of the widget. */
  theme?: string | null | undefined
  /** How the widget is laid out at first. */
  layout?: string | null | undefined
  /** Heading of the chat window. */
  title?: string | null | undefined
  /** Opening text of the widget. */
  intro?: string | null | undefined
  /** Message to begin with. */
  initial?: string | null | undefined
  /** Hint in the empty input field. */
  placeholder?: string | null | undefined
  /** Web origins that may show the widget. */
  origin?: string | null | undefined
  /** How long a chat session lasts before a new one begins, in ms. */
  sessionDuration?: number | null | undefined
  /** Language of the widget's own texts. */
  language?: string | null | undefined
  /** Plugins of the widget. */
  plugins?: string | null | undefined
  /** Show answers while they are written. */
  stream?: boolean | null | undefined
  /** Show more of what happens behind an answer. */
  verbose?: boolean | null | undefined
  /** Offer tools in the widget. */
  tools?: boolean | null | undefined
  /** Show a preview for links. */
  unfurl?: boolean | null | undefined
  /** Typeset formulas. */
  math?: boolean | null | undefined
  /** Allow carousels. */
  carousel?: boolean | null | undefined
  /** Allow forms. */
  form?: boolean | null | undefined
  /** Whether people may send files. */
  attachments?: boolean | null | undefined
  /** Follow new text by scrolling. */
  autoScroll?: boolean | null | undefined
  /** Let the bot begin. */
  startFirst?: boolean | null | undefined
  /** Whether the people who write are kept as contacts. */
  contactCollection?: boolean | null | undefined
  /** Offer a copy of the conversation. */
  exportConversation?: boolean | null | undefined
  /** Offer to begin anew. */
  restartConversation?: boolean | null | undefined
  /** Offer to enlarge the window. */
  maximize?: boolean | null | undefined
  /** Show the first messages while the widget is closed. */
  messagePeek?: boolean | null | undefined
  /** Allow speaking to the bot. */
  voiceIn?: boolean | null | undefined
  /** Allow hearing the bot. */
  voiceOut?: boolean | null | undefined
  /** Show who made the widget software. */
  poweredBy?: boolean | null | undefined
}

/** Request of `integration.widget.clone`; no fields so far. */
export interface WidgetIntegrationCloneRequest {
  [key: string]: never
}

/** Answer of `integration.widget.clone`. */
export interface WidgetIntegrationCloneResponse extends WidgetIntegrationCreateResponse {
  /** Id of the copy. */
  id: string
}

/** Request of `integration.widget.create`. */
export interface WidgetIntegrationCreateRequest {
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
  /** Look of the widget. */
  theme?: string | undefined
  /** How the widget is laid out at first. */
  layout?: string | undefined
  /** Heading of the chat window. */
  title?: string | undefined
  /** Opening text of the widget. */
  intro?: string | undefined
  /** Message to begin with. */
  initial?: string | undefined
  /** Hint in the empty input field. */
  placeholder?: string | undefined
  /** Web origins that may show the widget. */
  origin?: string | undefined
  /** How long a chat session lasts before a new one begins, in ms. */
  sessionDuration?: number | undefined
  /** Language of the widget's own texts. */
  language?: string | undefined
  /** Plugins of the widget. */
  plugins?: string | undefined
  /** Show answers while they are written. */
  stream?: boolean | undefined
  /** Show more of what happens behind an answer. */
  verbose?: boolean | undefined
  /** Offer tools in the widget. */
  tools?: boolean | undefined
  /** Show a preview for links. */
  unfurl?: boolean | undefined
  /** Typeset formulas. */
  math?: boolean | undefined
  /** Allow carousels. */
  carousel?: boolean | undefined
  /** Allow forms. */
  form?: boolean | undefined
  /** Whether people may send files. */
  attachments?: boolean | undefined
  /** Follow new text by scrolling. */
  autoScroll?: boolean | undefined
  /** Let the bot begin. */
  startFirst?: boolean | undefined
  /** Whether the people who write are kept as contacts. */
  contactCollection?: boolean | undefined
  /** Offer a copy of the conversation. */
  exportConversation?: boolean | undefined
  /** Offer to begin anew. */
  restartConversation?: boolean | undefined
  /** Offer to enlarge the window. */
  maximize?: boolean | undefined
  /** Show the first messages while the widget is closed. */
  messagePeek?: boolean | undefined
  /** Allow speaking to the bot. */
  voiceIn?: boolean | undefined
  /** Allow hearing the bot. */
  voiceOut?: boolean | undefined
  /** Show who made the widget software. */
  poweredBy?: boolean | undefined
}

/** Answer of `integration.widget.create`. */
export interface WidgetIntegrationCreateResponse {
  /** The widget integration's id. */
  id: string
}

/** Request of `integration.widget.delete`; no fields so far. */
export interface WidgetIntegrationDeleteRequest {
  [key: string]: never
}

/** Answer of `integration.widget.delete`. */
export type WidgetIntegrationDeleteResponse = WidgetIntegrationCreateResponse

/** Parameters of `integration.widget.fetch`; no fields so far. */
export interface WidgetIntegrationFetchParams {
  [key: string]: never
}

/** A widget integration, as the list shows it. */
export type WidgetIntegrationListItem = WidgetIntegration

/** Parameters of `integration.widget.list`. */
export interface WidgetIntegrationListParams {
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

/** Request of `integration.widget.setup`; no fields so far. */
export interface WidgetIntegrationSetupRequest {
  [key: string]: never
}

/** Answer of `integration.widget.setup`. */
export type WidgetIntegrationSetupResponse = WidgetIntegrationCreateResponse

/** Request of `integration.widget.update`. */
export type WidgetIntegrationUpdateRequest = WidgetIntegrationCreateRequest

/** Answer of `integration.widget.update`. */
export type WidgetIntegrationUpdateResponse = WidgetIntegrationCreateResponse
