// Generated; do not edit. Your own code belongs in src/custom.

import type { MessageType, Meta } from '../shared.ts'

/** Request of `bot.session.create`. */
export interface BotSessionCreateRequest {
  /** Seconds until the token ends: 1800 (half an hour) to 86400 (a day), 3600 by default. */
  durationInSeconds?: number | undefined
  /** First messages of the conversation, oldest first. */
  messages?:
    | {
        /**
         * Where a message comes from: a `user`, the `bot`, its `reasoning`, added `context`, an `instruction`,
         * the `backstory`, an `activity` (a function call and the like) or a `checkpoint` left by compaction.
         */
        type: MessageType
        /** What the message says. */
        text: string
      }[]
    | undefined
  /** Free-form JSON that is kept with the resource. Top-level keys must not start with `_`. */
  meta?: Meta | undefined
}

/** Answer of `bot.session.create`. */
export interface BotSessionCreateResponse {
  /** The bot's id. */
  id: string
  /** Id of the new conversation. */
  conversationId: string
  /** Credential to send as `Authorization: Bearer …`. */
  token: string
  /** When the token ends, in ms since the Unix epoch. */
  expiresAt: number
  /** The first messages as stored. */
  messages?:
    | {
        /**
         * Where a message comes from: a `user`, the `bot`, its `reasoning`, added `context`, an `instruction`,
         * the `backstory`, an `activity` (a function call and the like) or a `checkpoint` left by compaction.
         */
        type: MessageType
        /** What the message says. */
        text: string
      }[]
    | undefined
}
