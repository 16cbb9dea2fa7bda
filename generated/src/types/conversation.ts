// Generated; do not edit. Your own code belongs in src/custom.

import type {
  BotConfig,
  BotRef,
  CompleteEnd,
  CompleteStreamingResponseItem,
  EngineEvent,
  Entity,
  ExecutionLimits,
  ExtensionsDefinition,
  FunctionsDefinition,
  Message,
  MessageType,
  Meta,
  Model,
  TokenUsage
} from './shared.ts'

/** A conversation, as stored. */
export interface Conversation {
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

/** Request of `conversation.compact`; no fields so far. */
export interface ConversationCompactRequest {
  [key: string]: never
}

/** Answer of `conversation.compact`. */
export interface ConversationCompactResponse extends ConversationReceiveResponse {
  /** Id of the checkpoint message, or of the conversation when there was nothing to sum up. */
  id: string
  /** The summary; empty when there was nothing to sum up. */
  text: string
}

/** Request of `conversation.compact(null, …)`. */
export type ConversationCompactStatelessRequest = {
  /** Messages to sum up, oldest first. */
  messages: Message[]
  /** Additions to the bot for this completion only: more backstory, datasets, skillsets and features. */
  extensions?: ExtensionsDefinition | undefined
} & (
  | (BotRef & {
      model?: never
      backstory?: never
      datasetId?: never
      skillsetId?: never
      privacy?: never
      moderation?: never
    })
  | (BotConfig & {
      botId?: never
    })
)

/** Answer of `conversation.compact(null, …)`. */
export interface ConversationCompactStatelessResponse {
  /** The summary; empty when there was nothing to sum up. */
  text: string
  /** What an exchange cost. */
  usage: TokenUsage
}

/** One event of the stream of `conversation.complete`. */
export type ConversationCompleteEvent = {
  /** When the service created the event, in milliseconds since the Unix epoch. */
  createdAt?: number | undefined
} & (
  | {
      /** Says that `data` is the final result. */
      type: 'result'
      data: ConversationCompleteResponse
    }
  | CompleteStreamingResponseItem
  | EngineEvent
)

/** Request of `conversation.complete`. */
export interface ConversationCompleteRequest {
  /** Message of the user. Leave out to let the bot go on from where the conversation stands. */
  text?: string | undefined
  /** What you already recognised in the message. */
  entities?: Entity[] | undefined
  /** Functions of your own that the bot may call during this completion. */
  functions?: FunctionsDefinition | undefined
  /** Additions to the bot for this completion only: more backstory, datasets, skillsets and features. */
  extensions?: ExtensionsDefinition | undefined
  /** Bounds for the work of one completion. */
  limits?: ExecutionLimits | undefined
}

/** Answer of `conversation.complete`. */
export interface ConversationCompleteResponse {
  /** Id given to the answer. */
  id: string
  /** Answer of the bot. */
  text: string
  /** What an exchange cost. */
  usage: TokenUsage
  /** How a completion came to its end. */
  end: CompleteEnd
}

/** One event of the stream of `conversation.complete(null, …)`. */
export type ConversationCompleteStatelessEvent = {
  /** When the service created the event, in milliseconds since the Unix epoch. */
  createdAt?: number | undefined
} & (
  | {
      /** Says that `data` is the final result. */
      type: 'result'
      data: ConversationCompleteStatelessResponse
    }
  | CompleteStreamingResponseItem
  | EngineEvent
)

/** Request of `conversation.complete(null, …)`. */
export type ConversationCompleteStatelessRequest = {
  /** The conversation so far, oldest first. */
  messages: Message[]
  /** Files for the bot to look at. */
  attachments?:
    | {
        /** Where the server fetches the attachment. */
        url?: string | undefined
      }[]
    | undefined
  /** Contact who takes part: an id, or the details of a person to find or create. */
  contactId?:
    | string
    | {
        /** Text of your own that tells this person from all others, such as an id of your system. */
        fingerprint: string
        /** Name of the person. */
        name?: string | undefined
        /** What is worth knowing about the person. */
        description?: string | undefined
        /** Mail address of the person. */
        email?: string | undefined
        /** Phone number of the person. */
        phone?: string | undefined
        /** What the person likes to be called. */
        nick?: string | undefined
        /** Metadata to keep with the contact. */
        meta?: Record<string, unknown> | undefined
      }
    | undefined
  /** Functions of your own that the bot may call during this completion. */
  functions?: FunctionsDefinition | undefined
  /** Additions to the bot for this completion only: more backstory, datasets, skillsets and features. */
  extensions?: ExtensionsDefinition | undefined
  /** Bounds for the work of one completion. */
  limits?: ExecutionLimits | undefined
} & (
  | (BotRef & {
      model?: never
      backstory?: never
      datasetId?: never
      skillsetId?: never
      privacy?: never
      moderation?: never
    })
  | (BotConfig & {
      botId?: never
    })
)

/** Answer of `conversation.complete(null, …)`. */
export interface ConversationCompleteStatelessResponse {
  /** Answer of the bot. */
  text: string
  /** What an exchange cost. */
  usage: TokenUsage
  /** How a completion came to its end. */
  end: CompleteEnd
}

/** Request of `conversation.create`. */
export type ConversationCreateRequest = {
  /** A name for people to read. */
  name?: string | undefined
  /** What it is, for people to read. */
  description?: string | undefined
  /** Free-form JSON that is kept with the resource. Top-level keys must not start with `_`. */
  meta?: Meta | undefined
  /** Contact who takes part. */
  contactId?: string | undefined
  /** Task that the conversation belongs to. */
  taskId?: string | undefined
  /** Space that the conversation can use. */
  spaceId?: string | undefined
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
} & (
  | (BotRef & {
      model?: never
      backstory?: never
      datasetId?: never
      skillsetId?: never
      privacy?: never
      moderation?: never
    })
  | (BotConfig & {
      botId?: never
    })
)

/** Answer of `conversation.create`. */
export interface ConversationCreateResponse {
  /** The conversation's id. */
  id: string
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

/** Request of `conversation.delete`; no fields so far. */
export interface ConversationDeleteRequest {
  [key: string]: never
}

/** Answer of `conversation.delete`. */
export interface ConversationDeleteResponse {
  /** The conversation's id. */
  id: string
}

/** Request of `conversation.dispatch`. */
export interface ConversationDispatchRequest {
  /** Message of the user. Leave out to let the bot go on from where the conversation stands. */
  text?: string | undefined
  /** What you already recognised in the message. */
  entities?: Entity[] | undefined
  /** Functions of your own that the bot may call during this completion. */
  functions?: FunctionsDefinition | undefined
  /** Additions to the bot for this completion only: more backstory, datasets, skillsets and features. */
  extensions?: ExtensionsDefinition | undefined
  /** Bounds for the work of one completion. */
  limits?: ExecutionLimits | undefined
  /**
   * Channel id of your own. The same id is never run twice, so it makes the call safe to repeat; made up by
   * the server when left out.
   *
   * @minLength 24
   */
  channelId?: string | undefined
}

/** Answer of `conversation.dispatch`. */
export type ConversationDispatchResponse = ConversationDispatchStatelessResponse

/** Request of `conversation.dispatch(null, …)`. */
export type ConversationDispatchStatelessRequest = {
  /** The conversation so far, oldest first. */
  messages: Message[]
  /** Files for the bot to look at. */
  attachments?:
    | {
        /** Where the server fetches the attachment. */
        url?: string | undefined
      }[]
    | undefined
  /** Contact who takes part: an id, or the details of a person to find or create. */
  contactId?:
    | string
    | {
        /** Text of your own that tells this person from all others, such as an id of your system. */
        fingerprint: string
        /** Name of the person. */
        name?: string | undefined
        /** What is worth knowing about the person. */
        description?: string | undefined
        /** Mail address of the person. */
        email?: string | undefined
        /** Phone number of the person. */
        phone?: string | undefined
        /** What the person likes to be called. */
        nick?: string | undefined
        /** Metadata to keep with the contact. */
        meta?: Record<string, unknown> | undefined
      }
    | undefined
  /** Functions of your own that the bot may call during this completion. */
  functions?: FunctionsDefinition | undefined
  /** Additions to the bot for this completion only: more backstory, datasets, skillsets and features. */
  extensions?: ExtensionsDefinition | undefined
  /** Bounds for the work of one completion. */
  limits?: ExecutionLimits | undefined
  /**
   * Channel id of your own. The same id is never run twice, so it makes the call safe to repeat; made up by
   * the server when left out.
   *
   * @minLength 24
   */
  channelId?: string | undefined
} & (
  | (BotRef & {
      model?: never
      backstory?: never
      datasetId?: never
      skillsetId?: never
      privacy?: never
      moderation?: never
    })
  | (BotConfig & {
      botId?: never
    })
)

/** Answer of `conversation.dispatch(null, …)`. */
export interface ConversationDispatchStatelessResponse {
  /** Channel on which the events come; subscribe to it. */
  channelId: string
}

/** Request of `conversation.downvote`. */
export interface ConversationDownvoteRequest {
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

/** Answer of `conversation.downvote`. */
export type ConversationDownvoteResponse = ConversationDeleteResponse

/** A conversation, as exported. */
export type ConversationExportItem = ConversationListItem

/** Parameters of `conversation.export`. */
export type ConversationExportParams = ConversationListParams

/** Parameters of `conversation.fetch`; no fields so far. */
export interface ConversationFetchParams {
  [key: string]: never
}

/** A conversation, as the list shows it. */
export interface ConversationListItem {
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
  /** Space that the conversation can use. */
  spaceId?: string | null | undefined
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

/** Parameters of `conversation.list`. */
export interface ConversationListParams {
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

/** One event of the stream of `conversation.receive`. */
export type ConversationReceiveEvent = {
  /** When the service created the event, in milliseconds since the Unix epoch. */
  createdAt?: number | undefined
} & (
  | {
      /** Says that `data` is the final result. */
      type: 'result'
      data: ConversationReceiveResponse
    }
  | CompleteStreamingResponseItem
  | EngineEvent
)

/** Request of `conversation.receive`. */
export interface ConversationReceiveRequest {
  /** Functions of your own that the bot may call during this completion. */
  functions?: FunctionsDefinition | undefined
  /** Additions to the bot for this completion only: more backstory, datasets, skillsets and features. */
  extensions?: ExtensionsDefinition | undefined
}

/** Answer of `conversation.receive`. */
export interface ConversationReceiveResponse {
  /** Id given to the answer. */
  id: string
  /** Answer of the bot. */
  text: string
  /** What an exchange cost. */
  usage: TokenUsage
}

/** One event of the stream of `conversation.send`. */
export type ConversationSendEvent = {
  /** When the service created the event, in milliseconds since the Unix epoch. */
  createdAt?: number | undefined
} & (
  | {
      /** Says that `data` is the final result. */
      type: 'result'
      data: ConversationSendResponse
    }
  | CompleteStreamingResponseItem
  | EngineEvent
)

/** Request of `conversation.send`. */
export interface ConversationSendRequest {
  /** Message of the user. */
  text: string
  /** What you already recognised in the message. */
  entities?: Entity[] | undefined
  /** Functions of your own that the bot may call during this completion. */
  functions?: FunctionsDefinition | undefined
  /** Additions to the bot for this completion only: more backstory, datasets, skillsets and features. */
  extensions?: ExtensionsDefinition | undefined
}

/** Answer of `conversation.send`. */
export interface ConversationSendResponse {
  /** The stored message's id. */
  id: string
  /** What was recognised in the message. */
  entities: Entity[]
}

/** Request of `conversation.update`. */
export type ConversationUpdateRequest = {
  /** A name for people to read. */
  name?: string | undefined
  /** What it is, for people to read. */
  description?: string | undefined
  /** Free-form JSON that is kept with the resource. Top-level keys must not start with `_`. */
  meta?: Meta | undefined
  /** Contact who takes part. */
  contactId?: string | undefined
  /** Task that the conversation belongs to. */
  taskId?: string | undefined
  /** Space that the conversation can use. */
  spaceId?: string | undefined
} & (
  | (BotRef & {
      model?: never
      backstory?: never
      datasetId?: never
      skillsetId?: never
      privacy?: never
      moderation?: never
    })
  | (BotConfig & {
      botId?: never
    })
)

/** Answer of `conversation.update`. */
export type ConversationUpdateResponse = ConversationDeleteResponse

/** Request of `conversation.upvote`. */
export interface ConversationUpvoteRequest {
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

/** Answer of `conversation.upvote`. */
export type ConversationUpvoteResponse = ConversationDeleteResponse
