// Generated from the OpenAPI document; changes are lost. What is yours belongs in src/custom.

import {
  type DispatchCall,
  type DispatchInput,
  type FollowOptions,
  type FollowStream,
  dispatchCall,
  follow
} from '../helpers/follow.ts'
import { type EngineCall, type ToolsInput, engineCall } from '../helpers/tools.ts'
import {
  type Call,
  type ExportCall,
  type ListCall,
  type StreamCall,
  exportCall,
  jsonCall,
  listCall,
  scoped,
  streamCall
} from '../runtime/index.ts'
import {
  type CallOptions,
  Resource,
  cursorPages,
  engineEventTypes,
  engineEvents,
  jsonLines,
  quietEngineEvents
} from '../service.ts'
import type {
  Conversation,
  ConversationCompactRequest,
  ConversationCompactResponse,
  ConversationCompactStatelessRequest,
  ConversationCompactStatelessResponse,
  ConversationCompleteEvent,
  ConversationCompleteRequest,
  ConversationCompleteResponse,
  ConversationCompleteStatelessEvent,
  ConversationCompleteStatelessRequest,
  ConversationCompleteStatelessResponse,
  ConversationCreateRequest,
  ConversationCreateResponse,
  ConversationDeleteRequest,
  ConversationDeleteResponse,
  ConversationDispatchRequest,
  ConversationDispatchResponse,
  ConversationDispatchStatelessRequest,
  ConversationDispatchStatelessResponse,
  ConversationDownvoteRequest,
  ConversationDownvoteResponse,
  ConversationExportItem,
  ConversationExportParams,
  ConversationFetchParams,
  ConversationListItem,
  ConversationListParams,
  ConversationReceiveEvent,
  ConversationReceiveRequest,
  ConversationReceiveResponse,
  ConversationSendEvent,
  ConversationSendRequest,
  ConversationSendResponse,
  ConversationUpdateRequest,
  ConversationUpdateResponse,
  ConversationUpvoteRequest,
  ConversationUpvoteResponse
} from '../types/conversation.ts'
import { ConversationAttachmentClient } from './conversation/attachment.ts'
import { ConversationContactClient } from './conversation/contact.ts'
import { ConversationMessageClient } from './conversation/message.ts'
import { ConversationSessionClient } from './conversation/session.ts'
import { ConversationUsageClient } from './conversation/usage.ts'

export type * from '../types/conversation.ts'

/** Conversations, and completions with or without one. */
export class ConversationClient extends Resource {
  /** Files attached to a conversation. */
  get attachment(): ConversationAttachmentClient {
    return this._child(ConversationAttachmentClient)
  }

  /** The contact of a conversation. */
  get contact(): ConversationContactClient {
    return this._child(ConversationContactClient)
  }

  /** Messages of a conversation. */
  get message(): ConversationMessageClient {
    return this._child(ConversationMessageClient)
  }

  /** Sessions of a conversation, tokens that may do nothing but take part in it. */
  get session(): ConversationSessionClient {
    return this._child(ConversationSessionClient)
  }

  /** What a conversation has used. */
  get usage(): ConversationUsageClient {
    return this._child(ConversationUsageClient)
  }

  /**
   * Sum up a list of messages without storing anything.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  compact(
    request: ConversationCompactStatelessRequest,
    options?: CallOptions
  ): Call<ConversationCompactStatelessResponse>
  /**
   * Sum up a list of messages without storing anything.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  compact(
    conversationId: null,
    request: ConversationCompactStatelessRequest,
    options?: CallOptions
  ): Call<ConversationCompactStatelessResponse>
  /**
   * Squeeze a conversation into a checkpoint that sums it up.
   *
   * Shortens what the model has to read. With nothing to sum up the text is empty.
   *
   * @throws {NotFoundError} There is no such resource.
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  compact(
    conversationId: string,
    request?: ConversationCompactRequest,
    options?: CallOptions
  ): Call<ConversationCompactResponse>
  /** One form or the other: null in the place of `conversationId` is the one without it. */
  compact<Id extends string | null>(
    conversationId: Id,
    request: Id extends null ? ConversationCompactStatelessRequest : ConversationCompactRequest,
    options?: CallOptions
  ): Call<ConversationCompactStatelessResponse | ConversationCompactResponse>
  compact(...args: unknown[]): Call<ConversationCompactStatelessResponse | ConversationCompactResponse> {
    return scoped(
      this,
      jsonCall<ConversationCompactStatelessResponse | ConversationCompactResponse>,
      {
        collection: { id: 'compactConversationStateless', method: 'POST', path: '/conversation/compact' },
        item: { id: 'compactConversation', method: 'POST', path: '/conversation/{conversationId}/compact' }
      },
      args
    )
  }

  /**
   * Answer a list of messages without storing a conversation, at once or as a stream.
   *
   * You keep the history and send all of it each time, with a bot id or an ad-hoc configuration. In a stream,
   * tokens and events come as they happen and `result` comes last.
   *
   * Await it for the answer as a whole, or take its events as they happen with `.stream()`.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  complete<Tools>(
    request: ConversationCompleteStatelessRequest & ToolsInput<Tools>,
    options?: CallOptions
  ): EngineCall<ConversationCompleteStatelessResponse, ConversationCompleteStatelessEvent>
  /**
   * Answer a list of messages without storing a conversation, at once or as a stream.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  complete<Tools>(
    conversationId: null,
    request: ConversationCompleteStatelessRequest & ToolsInput<Tools>,
    options?: CallOptions
  ): EngineCall<ConversationCompleteStatelessResponse, ConversationCompleteStatelessEvent>
  /**
   * Send a message and get the bot's answer, at once or as a stream.
   *
   * Does `send` and `receive` in one step; without `text` the bot goes on from where the conversation stands.
   * In a stream, tokens and events come as they happen and `result` comes last.
   *
   * Await it for the answer as a whole, or take its events as they happen with `.stream()`.
   *
   * @throws {NotFoundError} There is no such resource.
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  complete<Tools>(
    conversationId: string,
    request?: ConversationCompleteRequest & ToolsInput<Tools>,
    options?: CallOptions
  ): EngineCall<ConversationCompleteResponse, ConversationCompleteEvent>
  /** One form or the other: null in the place of `conversationId` is the one without it. */
  complete<Id extends string | null>(
    conversationId: Id,
    request: Id extends null
      ? ConversationCompleteStatelessRequest & ToolsInput
      : ConversationCompleteRequest & ToolsInput,
    options?: CallOptions
  ): EngineCall<
    ConversationCompleteStatelessResponse | ConversationCompleteResponse,
    ConversationCompleteStatelessEvent | ConversationCompleteEvent
  >
  complete(
    ...args: unknown[]
  ): EngineCall<
    ConversationCompleteStatelessResponse | ConversationCompleteResponse,
    ConversationCompleteStatelessEvent | ConversationCompleteEvent
  > {
    return scoped(
      this,
      engineCall<
        ConversationCompleteStatelessResponse | ConversationCompleteResponse,
        ConversationCompleteStatelessEvent | ConversationCompleteEvent
      >,
      {
        collection: {
          id: 'completeConversation',
          method: 'POST',
          path: '/conversation/complete',
          stream: engineEvents,
          events: engineEventTypes
        },
        item: {
          id: 'completeConversationMessage',
          method: 'POST',
          path: '/conversation/{conversationId}/complete',
          stream: engineEvents,
          events: engineEventTypes
        }
      },
      args
    )
  }

  /**
   * Start a stored conversation, with a bot or with a configuration of its own.
   *
   * Name a `botId`, or give model, backstory, dataset and skillset directly. First `messages` are optional.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  create(request?: ConversationCreateRequest, options?: CallOptions): Call<ConversationCreateResponse> {
    return jsonCall(
      this,
      { id: 'createConversation', method: 'POST', path: '/conversation/create' },
      [],
      request,
      options
    )
  }

  /**
   * Delete a conversation for good.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  delete(
    conversationId: string,
    request?: ConversationDeleteRequest,
    options?: CallOptions
  ): Call<ConversationDeleteResponse> {
    return jsonCall(
      this,
      {
        id: 'deleteConversation',
        method: 'POST',
        path: '/conversation/{conversationId}/delete',
        retry: 'idempotent'
      },
      [conversationId],
      request,
      options
    )
  }

  /**
   * Answer a list of messages in the background and report on a channel.
   *
   * Returns at once with a `channelId`; subscribe to that channel with a `historyLength` to follow the events
   * up to `result` or `error`. Sending your own `channelId` makes the call safe to repeat.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  dispatch<Tools>(
    request: ConversationDispatchStatelessRequest & DispatchInput<Tools>,
    options?: CallOptions
  ): DispatchCall<ConversationDispatchStatelessResponse, ConversationCompleteStatelessEvent>
  /**
   * Answer a list of messages in the background and report on a channel.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  dispatch<Tools>(
    conversationId: null,
    request: ConversationDispatchStatelessRequest & DispatchInput<Tools>,
    options?: CallOptions
  ): DispatchCall<ConversationDispatchStatelessResponse, ConversationCompleteStatelessEvent>
  /**
   * Let the bot answer in the background and report on a channel.
   *
   * Returns at once with a `channelId`; subscribe to that channel with a `historyLength` to follow the events
   * up to `result` or `error`. Sending your own `channelId` makes the call safe to repeat. A conversation
   * that does not exist is not reported, the channel just stays silent.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  dispatch<Tools>(
    conversationId: string,
    request?: ConversationDispatchRequest & DispatchInput<Tools>,
    options?: CallOptions
  ): DispatchCall<ConversationDispatchResponse, ConversationCompleteEvent>
  /** One form or the other: null in the place of `conversationId` is the one without it. */
  dispatch<Id extends string | null>(
    conversationId: Id,
    request: Id extends null
      ? ConversationDispatchStatelessRequest & DispatchInput
      : ConversationDispatchRequest & DispatchInput,
    options?: CallOptions
  ): DispatchCall<
    ConversationDispatchStatelessResponse | ConversationDispatchResponse,
    ConversationCompleteStatelessEvent | ConversationCompleteEvent
  >
  dispatch(
    ...args: unknown[]
  ): DispatchCall<
    ConversationDispatchStatelessResponse | ConversationDispatchResponse,
    ConversationCompleteStatelessEvent | ConversationCompleteEvent
  > {
    return scoped(
      this,
      dispatchCall<
        ConversationDispatchStatelessResponse | ConversationDispatchResponse,
        ConversationCompleteStatelessEvent | ConversationCompleteEvent
      >,
      {
        collection: {
          id: 'dispatchConversation',
          method: 'POST',
          path: '/conversation/dispatch',
          idempotentWith: 'channelId'
        },
        item: {
          id: 'dispatchStatefulConversation',
          method: 'POST',
          path: '/conversation/{conversationId}/dispatch',
          idempotentWith: 'channelId'
        }
      },
      args
    )
  }

  /**
   * Rate a conversation down.
   *
   * `value` says how strongly, `reason` says why; both are optional.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  downvote(
    conversationId: string,
    request?: ConversationDownvoteRequest,
    options?: CallOptions
  ): Call<ConversationDownvoteResponse> {
    return jsonCall(
      this,
      { id: 'downvoteConversation', method: 'POST', path: '/conversation/{conversationId}/downvote' },
      [conversationId],
      request,
      options
    )
  }

  /**
   * Export conversations.
   *
   * Await it for one page, iterate over it for every item, `.stream()` it for all of them in one answer, or
   * take them as a table with `.csv()`.
   */
  export(params?: ConversationExportParams, options?: CallOptions): ExportCall<ConversationExportItem> {
    return exportCall(
      this,
      {
        id: 'exportConversations',
        method: 'GET',
        path: '/conversation/export',
        page: cursorPages,
        stream: jsonLines
      },
      [],
      params,
      options
    )
  }

  /**
   * Get a conversation by id, without its messages.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  fetch(conversationId: string, params?: ConversationFetchParams, options?: CallOptions): Call<Conversation> {
    return jsonCall(
      this,
      { id: 'fetchConversation', method: 'GET', path: '/conversation/{conversationId}/fetch' },
      [conversationId],
      params,
      options
    )
  }

  /**
   * List conversations.
   *
   * Each request takes one unit of the poll rate, which is counted over a sliding window of 60 seconds.
   *
   * Await it for one page, iterate over it for every item, or `.stream()` it for all of them in one answer.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  list(params?: ConversationListParams, options?: CallOptions): ListCall<ConversationListItem> {
    return listCall(
      this,
      {
        id: 'listConversations',
        method: 'GET',
        path: '/conversation/list',
        limit: 'rate/poll',
        page: cursorPages,
        stream: jsonLines
      },
      [],
      params,
      options
    )
  }

  /**
   * Let the bot answer what a conversation holds so far.
   *
   * The second half of `complete`: use it after `send`.
   *
   * Await it for the answer as a whole, or take its events as they happen with `.stream()`.
   *
   * @throws {NotFoundError} There is no such resource.
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  receive(
    conversationId: string,
    request?: ConversationReceiveRequest,
    options?: CallOptions
  ): StreamCall<ConversationReceiveResponse, ConversationReceiveEvent> {
    return streamCall(
      this,
      {
        id: 'receiveConversationMessage',
        method: 'POST',
        path: '/conversation/{conversationId}/receive',
        stream: quietEngineEvents,
        events: engineEventTypes
      },
      [conversationId],
      request,
      options
    )
  }

  /**
   * Add a user message to a conversation without waiting for an answer.
   *
   * The first half of `complete`: follow with `receive` to get the bot's answer.
   *
   * Await it for the answer as a whole, or take its events as they happen with `.stream()`.
   *
   * @throws {NotFoundError} There is no such resource.
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  send(
    conversationId: string,
    request: ConversationSendRequest,
    options?: CallOptions
  ): StreamCall<ConversationSendResponse, ConversationSendEvent> {
    return streamCall(
      this,
      {
        id: 'sendConversationMessage',
        method: 'POST',
        path: '/conversation/{conversationId}/send',
        stream: quietEngineEvents,
        events: engineEventTypes
      },
      [conversationId],
      request,
      options
    )
  }

  /**
   * Change fields of a conversation.
   *
   * Only the fields you send change; a field left out keeps its value. A plain `meta` replaces all stored
   * metadata, `meta: { "$update": { … } }` merges into it one level deep.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  update(
    conversationId: string,
    request?: ConversationUpdateRequest,
    options?: CallOptions
  ): Call<ConversationUpdateResponse> {
    return jsonCall(
      this,
      {
        id: 'updateConversation',
        method: 'POST',
        path: '/conversation/{conversationId}/update',
        retry: 'idempotent'
      },
      [conversationId],
      request,
      options
    )
  }

  /**
   * Rate a conversation up.
   *
   * `value` says how strongly, `reason` says why; both are optional.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  upvote(
    conversationId: string,
    request?: ConversationUpvoteRequest,
    options?: CallOptions
  ): Call<ConversationUpvoteResponse> {
    return jsonCall(
      this,
      { id: 'upvoteConversation', method: 'POST', path: '/conversation/{conversationId}/upvote' },
      [conversationId],
      request,
      options
    )
  }

  /** Follows work in the background, from this or another process, up to its result. */
  follow(channelId: string, options?: FollowOptions & CallOptions): FollowStream<ConversationCompleteEvent> {
    return follow(this, channelId, options)
  }
}
