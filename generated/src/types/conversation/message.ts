// Generated; do not edit. Your own code belongs in src/custom.

import type { Entity, MessageType, Meta } from '../shared.ts'

/** A message, as stored. */
export interface ConversationMessage {
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
   * Where a message comes from: a `user`, the `bot`, its `reasoning`, added `context`, an `instruction`, the
   * `backstory`, an `activity` (a function call and the like) or a `checkpoint` left by compaction.
   */
  type: MessageType | (string & {})
  /** What the message says. */
  text: string
}

/** Request of `conversation.message.create`. */
export interface ConversationMessageCreateRequest {
  /** A name for people to read. */
  name?: string | undefined
  /** What it is, for people to read. */
  description?: string | undefined
  /** Free-form JSON that is kept with the resource. Top-level keys must not start with `_`. */
  meta?: Meta | undefined
  /**
   * Where a message comes from: a `user`, the `bot`, its `reasoning`, added `context`, an `instruction`, the
   * `backstory`, an `activity` (a function call and the like) or a `checkpoint` left by compaction.
   */
  type: MessageType
  /** What the message says. */
  text: string
  /** What you already recognised in the message. */
  entities?: Entity[] | undefined
}

/** Answer of `conversation.message.create`. */
export interface ConversationMessageCreateResponse {
  /** The message's id. */
  id: string
  /** What was recognised in the message. */
  entities: Entity[]
}

/** Request of `conversation.message.delete`; no fields so far. */
export interface ConversationMessageDeleteRequest {
  [key: string]: never
}

/** Answer of `conversation.message.delete`. */
export interface ConversationMessageDeleteResponse {
  /** The message's id. */
  id: string
}

/** Request of `conversation.message.downvote`. */
export interface ConversationMessageDownvoteRequest {
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

/** Answer of `conversation.message.downvote`. */
export type ConversationMessageDownvoteResponse = ConversationMessageDeleteResponse

/** Parameters of `conversation.message.fetch`; no fields so far. */
export interface ConversationMessageFetchParams {
  [key: string]: never
}

/** A message, as the list shows it. */
export type ConversationMessageListItem = ConversationMessage

/** Parameters of `conversation.message.list`. */
export interface ConversationMessageListParams {
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

/** Request of `conversation.message.synthesize`; no fields so far. */
export interface ConversationMessageSynthesizeRequest {
  [key: string]: never
}

/** Answer of `conversation.message.synthesize`. */
export type ConversationMessageSynthesizeResponse = ConversationMessageDeleteResponse

/** Request of `conversation.message.update`. */
export interface ConversationMessageUpdateRequest {
  /** A name for people to read. */
  name?: string | undefined
  /** What it is, for people to read. */
  description?: string | undefined
  /** Free-form JSON that is kept with the resource. Top-level keys must not start with `_`. */
  meta?: Meta | undefined
  /**
   * Where a message comes from: a `user`, the `bot`, its `reasoning`, added `context`, an `instruction`, the
   * `backstory`, an `activity` (a function call and the like) or a `checkpoint` left by compaction.
   */
  type?: MessageType | undefined
  /** New text of the message. */
  text?: string | undefined
  /** What you already recognised in the message. */
  entities?: Entity[] | undefined
}

/** Answer of `conversation.message.update`. */
export type ConversationMessageUpdateResponse = ConversationMessageDeleteResponse

/** Request of `conversation.message.upvote`. */
export interface ConversationMessageUpvoteRequest {
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

/** Answer of `conversation.message.upvote`. */
export type ConversationMessageUpvoteResponse = ConversationMessageDeleteResponse
