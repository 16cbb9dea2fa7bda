// Generated; do not edit. Your own code belongs in src/custom.

import type { Meta, TokenUsage } from './shared.ts'

/** One event of the stream of `magic.generate`. */
export interface MagicGenerateEvent {
  /** Says that `data` is the final result. */
  type: 'result'
  data: MagicGenerateResponse
  /** When the service created the event, in milliseconds since the Unix epoch. */
  createdAt?: number | undefined
}

/** Request of `magic.generate`. */
export interface MagicGenerateRequest {
  /** What to work from. */
  text: string
  /** Further values for the prompt, by name. */
  props?: Record<string, unknown> | undefined
  /** Model to write with; the platform chooses when left out. */
  model?: string | undefined
}

/** Answer of `magic.generate`. */
export interface MagicGenerateResponse {
  /** What was written. */
  text: string
  /** What an exchange cost. */
  usage: TokenUsage
}

/** A ready-made prompt, as the list shows it. */
export interface MagicListItem {
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
  /** Readable name of the prompt. */
  alias: string
}

/** Parameters of `magic.list`. */
export interface MagicListParams {
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
