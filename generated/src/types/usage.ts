// Generated; do not edit. Your own code belongs in src/custom.

import type { Meta } from './shared.ts'

/** Answer of `usage.fetch`. */
export interface Usage {
  /** Tokens used in the period. */
  tokens: number
  /** Conversations begun in the period. */
  conversations: number
  /** Messages sent in the period. */
  messages: number
  /** Stored resources of each kind. */
  database: {
    /** Number of datasets. */
    datasets: number
    /** Number of dataset records. */
    records: number
    /** Number of skillsets. */
    skillsets: number
    /** Number of abilities. */
    abilities: number
    /** Number of files. */
    files: number
    /** Number of sub-accounts. */
    users: number
  }
}

/** Parameters of `usage.fetch`; no fields so far. */
export interface UsageFetchParams {
  [key: string]: never
}

/** A usage record, as the list shows it. */
export interface UsageListItem {
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
  /** What was used. */
  type: string
  /** How much. */
  count: number
  /** Conversation it is about, if any. */
  conversationId?: string | null | undefined
  /** Message it is about, if any. */
  messageId?: string | null | undefined
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
  /** Skillset it is about, if any. */
  skillsetId?: string | null | undefined
  /** Ability it is about, if any. */
  abilityId?: string | null | undefined
}

/** Parameters of `usage.list`. */
export interface UsageListParams {
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
