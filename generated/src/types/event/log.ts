// Generated; do not edit. Your own code belongs in src/custom.

import type { Meta } from '../shared.ts'

/** A logged event, as exported. */
export type EventLogExportItem = EventLogListItem

/** Parameters of `event.log.export`. */
export type EventLogExportParams = EventLogListParams

/** A logged event. */
export interface EventLogListItem {
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
  /** What happened, as resource and action joined by a dot. */
  type: string
  /** Conversation it is about, if any. */
  conversationId?: string | null | undefined
  /** Task it is about, if any. */
  taskId?: string | null | undefined
  /** Contact it is about, if any. */
  contactId?: string | null | undefined
  /** Blueprint it is about, if any. */
  blueprintId?: string | null | undefined
  /** Bot it is about, if any. */
  botId?: string | null | undefined
  /** Dataset it is about, if any. */
  datasetId?: string | null | undefined
  /** Dataset record it is about, if any. */
  recordId?: string | null | undefined
  /** Skillset it is about, if any. */
  skillsetId?: string | null | undefined
  /** Ability it is about, if any. */
  abilityId?: string | null | undefined
  /** File it is about, if any. */
  fileId?: string | null | undefined
  /** Secret it is about, if any. */
  secretId?: string | null | undefined
  /** Portal it is about, if any. */
  portalId?: string | null | undefined
  /** Widget integration it is about, if any. */
  widgetIntegrationId?: string | null | undefined
  /** Slack integration it is about, if any. */
  slackIntegrationId?: string | null | undefined
  /** Discord integration it is about, if any. */
  discordIntegrationId?: string | null | undefined
  /** Microsoft Teams integration it is about, if any. */
  microsoftteamsIntegrationId?: string | null | undefined
  /** Google Chat integration it is about, if any. */
  googlechatIntegrationId?: string | null | undefined
  /** WhatsApp integration it is about, if any. */
  whatsappIntegrationId?: string | null | undefined
  /** Messenger integration it is about, if any. */
  messengerIntegrationId?: string | null | undefined
  /** Telegram integration it is about, if any. */
  telegramIntegrationId?: string | null | undefined
  /** Twilio integration it is about, if any. */
  twilioIntegrationId?: string | null | undefined
  /** Email integration it is about, if any. */
  emailIntegrationId?: string | null | undefined
  /** Sitemap integration it is about, if any. */
  sitemapIntegrationId?: string | null | undefined
  /** Notion integration it is about, if any. */
  notionIntegrationId?: string | null | undefined
  /** Trigger integration it is about, if any. */
  triggerIntegrationId?: string | null | undefined
  /** Support integration it is about, if any. */
  supportIntegrationId?: string | null | undefined
  /** Extract integration it is about, if any. */
  extractIntegrationId?: string | null | undefined
  /** MCP server integration it is about, if any. */
  mcpserverIntegrationId?: string | null | undefined
  /** Webhook it is about, if any. */
  webhookId?: string | null | undefined
}

/** Parameters of `event.log.list`. */
export interface EventLogListParams {
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

/** A logged event. */
export type EventLogSubscribeItem = EventLogListItem

/** Request of `event.log.subscribe`. */
export interface EventLogSubscribeRequest {
  /**
   * How many past events to send before the live ones.
   *
   * @minimum 0
   * @maximum 10000
   */
  historyLength?: number | undefined
}
