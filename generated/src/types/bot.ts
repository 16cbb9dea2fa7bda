// Generated; do not edit. Your own code belongs in src/custom.

import type { BotVisibility, Meta, Model } from './shared.ts'

/** A bot, as stored. */
export interface Bot {
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
  /** Blueprint that the resource belongs to. */
  blueprintId?: string | null | undefined
  /** Who can see a bot, from its owner alone (`private`) over `protected` to everybody (`public`). */
  visibility?: BotVisibility | (string & {}) | null | undefined
}

/** Request of `bot.clone`. */
export interface BotCloneRequest {
  [key: string]: unknown
}

/** Answer of `bot.clone`. */
export interface BotCloneResponse extends BotCreateResponse {
  /** Id of the copy. */
  id: string
}

/** Request of `bot.create`. */
export interface BotCreateRequest {
  /** Readable name, unique in the account, that finds the resource beside its id. */
  alias?: string | undefined
  /** A name for people to read. */
  name?: string | undefined
  /** What it is, for people to read. */
  description?: string | undefined
  /** Free-form JSON that is kept with the resource. Top-level keys must not start with `_`. */
  meta?: Meta | undefined
  /**
   * Name of a language model, with settings behind slashes: `name/key=value/key=value`.
   *
   * @pattern \w+(?:\/\w+=\w+)*
   * @example "glm/temperature=0"
   */
  model?: Model | undefined
  /** Who the bot is and how it should behave; the standing instructions for the model. */
  backstory?: string | undefined
  /** Dataset in which the bot looks things up. */
  datasetId?: string | undefined
  /** Skillset with the abilities of the bot. */
  skillsetId?: string | undefined
  /** Whether privacy protection is on. */
  privacy?: boolean | undefined
  /** Whether content moderation is on. */
  moderation?: boolean | undefined
  /** Blueprint that the resource belongs to. */
  blueprintId?: string | undefined
  /** Who can see a bot, from its owner alone (`private`) over `protected` to everybody (`public`). */
  visibility?: BotVisibility | undefined
}

/** Answer of `bot.create`. */
export interface BotCreateResponse {
  /** The bot's id. */
  id: string
}

/** Request of `bot.delete`; no fields so far. */
export interface BotDeleteRequest {
  [key: string]: never
}

/** Answer of `bot.delete`. */
export type BotDeleteResponse = BotCreateResponse

/** Request of `bot.downvote`. */
export interface BotDownvoteRequest {
  /**
   * How bad it was; the lower, the worse.
   *
   * @default -100
   * @minimum -100
   * @maximum -1
   */
  value?: number | undefined
  /** Why it is rated so, in words. */
  reason?: string | undefined
}

/** Answer of `bot.downvote`. */
export type BotDownvoteResponse = BotCreateResponse

/** Parameters of `bot.fetch`; no fields so far. */
export interface BotFetchParams {
  [key: string]: never
}

/** A bot, as the list shows it. */
export type BotListItem = Bot

/** Parameters of `bot.list`. */
export interface BotListParams {
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

/** Request of `bot.update`. */
export type BotUpdateRequest = BotCreateRequest

/** Answer of `bot.update`. */
export type BotUpdateResponse = BotCreateResponse

/** Request of `bot.upvote`. */
export interface BotUpvoteRequest {
  /**
   * How good it was; the higher, the better.
   *
   * @default 100
   * @minimum 1
   * @maximum 100
   */
  value?: number | undefined
  /** Why it is rated so, in words. */
  reason?: string | undefined
}

/** Answer of `bot.upvote`. */
export type BotUpvoteResponse = BotCreateResponse
