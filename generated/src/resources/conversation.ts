// Generated; do not edit. Your own code belongs in src/custom.

import {
  type DispatchCall,
  type DispatchInput,
  type FollowOptions,
  type FollowStream,
  dispatchCall,
  follow
} from '../helpers/follow/follow.ts'
import { type EngineCall, type ToolsInput, engineCall } from '../helpers/tools/tools.ts'
import {
  type Call,
  type ExportCall,
  type ListCall,
  type StreamCall,
  childOf,
  exportCall,
  jsonCall,
  listCall,
  scoped,
  streamCall
} from '../runtime/index.ts'
import { type CallOptions, Resource, engineEvents, quietEngineEvents, route } from '../service.ts'
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

/** Conversations, and completions with or without a stored conversation. */
export class ConversationClient extends Resource {
  /** Files attached to a conversation. */
  get attachment(): ConversationAttachmentClient {
    return childOf(this, ConversationAttachmentClient)
  }

  /** The contact of a conversation. */
  get contact(): ConversationContactClient {
    return childOf(this, ConversationContactClient)
  }

  /** Messages of a conversation. */
  get message(): ConversationMessageClient {
    return childOf(this, ConversationMessageClient)
  }

  /** Sessions of a conversation, tokens that can only take part in it. */
  get session(): ConversationSessionClient {
    return childOf(this, ConversationSessionClient)
  }

  /** Usage of a conversation. */
  get usage(): ConversationUsageClient {
    return childOf(this, ConversationUsageClient)
  }

  /** Sum up a list of messages without storing anything. */
  compact(
    request: ConversationCompactStatelessRequest,
    options?: CallOptions
  ): Call<ConversationCompactStatelessResponse>
  /** Sum up a list of messages without storing anything. */
  compact(
    conversationId: null,
    request: ConversationCompactStatelessRequest,
    options?: CallOptions
  ): Call<ConversationCompactStatelessResponse>
  /**
   * Squeeze a conversation into a checkpoint that sums it up.
   *
   * Shortens what the model has to read. With nothing to sum up the text is empty.
   */
  compact(
    conversationId: string,
    request?: ConversationCompactRequest,
    options?: CallOptions
  ): Call<ConversationCompactResponse>
  /** Either form; null as `conversationId` selects the form without an id. */
  compact<Id extends string | null>(
    conversationId: Id,
    request: Id extends null ? ConversationCompactStatelessRequest : ConversationCompactRequest,
    options?: CallOptions
  ): Call<ConversationCompactStatelessResponse | ConversationCompactResponse>
  compact(...args: unknown[]): Call<ConversationCompactStatelessResponse | ConversationCompactResponse> {
    const collection = route('compactConversationStateless', 'POST /conversation/compact')
    const item = route('compactConversation', 'POST /conversation/{conversationId}/compact')
    return scoped(this, jsonCall, { collection, item }, args)
  }

  /**
   * Answer a list of messages without storing a conversation, at once or as a stream.
   *
   * You keep the history and send all of it each time, with a bot id or an ad-hoc configuration. In a stream,
   * tokens and events come as they happen and `result` comes last.
   *
   * `tools` of the request are functions that the model may call; they run here while the answer is read.
   *
   * Await the call for the whole answer, or use `.stream()` for its events as they happen.
   */
  complete<Tools>(
    request: ConversationCompleteStatelessRequest & ToolsInput<Tools>,
    options?: CallOptions
  ): EngineCall<ConversationCompleteStatelessResponse, ConversationCompleteStatelessEvent>
  /** Answer a list of messages without storing a conversation, at once or as a stream. */
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
   * `tools` of the request are functions that the model may call; they run here while the answer is read.
   *
   * Await the call for the whole answer, or use `.stream()` for its events as they happen.
   */
  complete<Tools>(
    conversationId: string,
    request?: ConversationCompleteRequest & ToolsInput<Tools>,
    options?: CallOptions
  ): EngineCall<ConversationCompleteResponse, ConversationCompleteEvent>
  /** Either form; null as `conversationId` selects the form without an id. */
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
    const collection = route('completeConversation', 'POST /conversation/complete', { stream: engineEvents })
    const item = route('completeConversationMessage', 'POST /conversation/{conversationId}/complete', {
      stream: engineEvents
    })
    return scoped(this, engineCall, { collection, item }, args)
  }

  /**
   * Start a stored conversation, with a bot or with a configuration of its own.
   *
   * Name a `botId`, or give model, backstory, dataset and skillset directly. First `messages` are optional.
   */
  create(request?: ConversationCreateRequest, options?: CallOptions): Call<ConversationCreateResponse> {
    return jsonCall(this, route('createConversation', 'POST /conversation/create'), [], request, options)
  }

  /** Delete a conversation for good. */
  delete(
    conversationId: string,
    request?: ConversationDeleteRequest,
    options?: CallOptions
  ): Call<ConversationDeleteResponse> {
    const operation = route('deleteConversation', 'POST /conversation/{conversationId}/delete')
    return jsonCall(this, operation, [conversationId], request, options)
  }

  /**
   * Answer a list of messages in the background and report on a channel.
   *
   * The work starts at once; `.follow()` gives its events up to the result. `channelId` is known before the
   * call is answered, from another process `conversation.follow` takes it, and with it the call is safe to
   * repeat. `tools` of the request run here while the work is followed. Work of a conversation that does not
   * exist stays silent.
   */
  dispatch<Tools>(
    request: ConversationDispatchStatelessRequest & DispatchInput<Tools>,
    options?: CallOptions
  ): DispatchCall<ConversationDispatchStatelessResponse, ConversationCompleteStatelessEvent>
  /** Answer a list of messages in the background and report on a channel. */
  dispatch<Tools>(
    conversationId: null,
    request: ConversationDispatchStatelessRequest & DispatchInput<Tools>,
    options?: CallOptions
  ): DispatchCall<ConversationDispatchStatelessResponse, ConversationCompleteStatelessEvent>
  /**
   * Let the bot answer in the background and report on a channel.
   *
   * The work starts at once; `.follow()` gives its events up to the result. `channelId` is known before the
   * call is answered, from another process `conversation.follow` takes it, and with it the call is safe to
   * repeat. `tools` of the request run here while the work is followed. Work of a conversation that does not
   * exist stays silent.
   */
  dispatch<Tools>(
    conversationId: string,
    request?: ConversationDispatchRequest & DispatchInput<Tools>,
    options?: CallOptions
  ): DispatchCall<ConversationDispatchResponse, ConversationCompleteEvent>
  /** Either form; null as `conversationId` selects the form without an id. */
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
    const collection = route('dispatchConversation', 'POST /conversation/dispatch', {
      idempotentWith: 'channelId'
    })
    const item = route('dispatchStatefulConversation', 'POST /conversation/{conversationId}/dispatch', {
      idempotentWith: 'channelId'
    })
    return scoped(this, dispatchCall, { collection, item }, args)
  }

  /**
   * Rate a conversation down.
   *
   * `value` says how strongly, `reason` says why; both are optional.
   */
  downvote(
    conversationId: string,
    request?: ConversationDownvoteRequest,
    options?: CallOptions
  ): Call<ConversationDownvoteResponse> {
    const operation = route('downvoteConversation', 'POST /conversation/{conversationId}/downvote')
    return jsonCall(this, operation, [conversationId], request, options)
  }

  /** Export conversations. */
  export(params?: ConversationExportParams, options?: CallOptions): ExportCall<ConversationExportItem> {
    return exportCall(this, route('exportConversations', 'GET /conversation/export'), [], params, options)
  }

  /** Get a conversation by id, without its messages. */
  fetch(conversationId: string, params?: ConversationFetchParams, options?: CallOptions): Call<Conversation> {
    const operation = route('fetchConversation', 'GET /conversation/{conversationId}/fetch')
    return jsonCall(this, operation, [conversationId], params, options)
  }

  /** List conversations. */
  list(params?: ConversationListParams, options?: CallOptions): ListCall<ConversationListItem> {
    return listCall(this, route('listConversations', 'GET /conversation/list'), [], params, options)
  }

  /**
   * Let the bot answer what a conversation holds so far.
   *
   * The second half of `complete`: use it after `send`.
   *
   * Await the call for the whole answer, or use `.stream()` for its events as they happen.
   */
  receive(
    conversationId: string,
    request?: ConversationReceiveRequest,
    options?: CallOptions
  ): StreamCall<ConversationReceiveResponse, ConversationReceiveEvent> {
    const address = 'POST /conversation/{conversationId}/receive'
    const operation = route('receiveConversationMessage', address, { stream: quietEngineEvents })
    return streamCall(this, operation, [conversationId], request, options)
  }

  /**
   * Add a user message to a conversation without waiting for an answer.
   *
   * The first half of `complete`: follow with `receive` to get the bot's answer.
   *
   * Await the call for the whole answer, or use `.stream()` for its events as they happen.
   */
  send(
    conversationId: string,
    request: ConversationSendRequest,
    options?: CallOptions
  ): StreamCall<ConversationSendResponse, ConversationSendEvent> {
    const address = 'POST /conversation/{conversationId}/send'
    const operation = route('sendConversationMessage', address, { stream: quietEngineEvents })
    return streamCall(this, operation, [conversationId], request, options)
  }

  /** Change fields of a conversation. */
  update(
    conversationId: string,
    request?: ConversationUpdateRequest,
    options?: CallOptions
  ): Call<ConversationUpdateResponse> {
    const operation = route('updateConversation', 'POST /conversation/{conversationId}/update')
    return jsonCall(this, operation, [conversationId], request, options)
  }

  /**
   * Rate a conversation up.
   *
   * `value` says how strongly, `reason` says why; both are optional.
   */
  upvote(
    conversationId: string,
    request?: ConversationUpvoteRequest,
    options?: CallOptions
  ): Call<ConversationUpvoteResponse> {
    const operation = route('upvoteConversation', 'POST /conversation/{conversationId}/upvote')
    return jsonCall(this, operation, [conversationId], request, options)
  }

  /**
   * Follows work in the background up to its result, from this or another process.
   *
   * A channel belongs to the secret and to the user that it assumes: follow it with those that started the
   * work. A cut connection is opened again, and no event is given twice; a `gap` event says that some may be
   * missing.
   */
  follow(channelId: string, options?: FollowOptions & CallOptions): FollowStream<ConversationCompleteEvent> {
    return follow(this, channelId, options)
  }
}
