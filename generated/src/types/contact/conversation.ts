// Generated; do not edit. Your own code belongs in src/custom.

import type { Meta, Model } from '../shared.ts'

/** A conversation, as the list shows it. */
export interface ContactConversationListItem {
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
  /** Contact who takes part. */
  contactId?: string | null | undefined
  /** Task that the conversation belongs to. */
  taskId?: string | null | undefined
  /** Id of the stored bot that is used. */
  botId?: string | null | undefined
  /**
   * Name of a language model, with settings behind slashes: `name/key=value/key=value`.
   *
   * @pattern \w+(?:\/\w+=\w+)*
   * @example "glm/temperature=0"
   */
  model?: Model | null | undefined
  /** Who the bot is and how it should behave; the standing instructions for the model. */
  backstory?: string | null | undefined
  /** Dataset in which the bot looks things up. */
  datasetId?: string | null | undefined
  /** Skillset with the abilities of the bot. */
  skillsetId?: string | null | undefined
  /** Whether privacy protection is on. */
  privacy?: boolean | null | undefined
  /** Whether content moderation is on. */
  moderation?: boolean | null | undefined
}

/** Parameters of `contact.conversation.list`. */
export interface ContactConversationListParams {
  /** Where to go on: the `cursor` of the page before. Leave out for the first page. */
  cursor?: string | undefined
  /**
   * Oldest first (`asc`) or newest first (`desc`), by time of creation.
   *
   * @default "desc"
   */
  order?: 'asc' | 'desc' | undefined
  /** Items per page, 100 at most and by default. */
  take?: number | undefined
}
