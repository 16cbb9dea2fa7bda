// Generated from the OpenAPI document; changes are lost. What is yours belongs in src/custom.

import { type Call, type ListCall, jsonCall, listCall } from '../../runtime/index.ts'
import { type CallOptions, Resource, cursorPages, jsonLines } from '../../service.ts'
import type {
  ConversationMessage,
  ConversationMessageCreateRequest,
  ConversationMessageCreateResponse,
  ConversationMessageDeleteRequest,
  ConversationMessageDeleteResponse,
  ConversationMessageDownvoteRequest,
  ConversationMessageDownvoteResponse,
  ConversationMessageFetchParams,
  ConversationMessageListItem,
  ConversationMessageListParams,
  ConversationMessageSynthesizeRequest,
  ConversationMessageSynthesizeResponse,
  ConversationMessageUpdateRequest,
  ConversationMessageUpdateResponse,
  ConversationMessageUpvoteRequest,
  ConversationMessageUpvoteResponse
} from '../../types/conversation/message.ts'

export type * from '../../types/conversation/message.ts'

/** Messages of a conversation. */
export class ConversationMessageClient extends Resource {
  /**
   * Append a message to a conversation without asking the bot.
   *
   * @throws {NotFoundError} There is no such resource.
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  create(
    conversationId: string,
    request: ConversationMessageCreateRequest,
    options?: CallOptions
  ): Call<ConversationMessageCreateResponse> {
    return jsonCall(
      this,
      {
        id: 'createConversationMessage',
        method: 'POST',
        path: '/conversation/{conversationId}/message/create'
      },
      [conversationId],
      request,
      options
    )
  }

  /**
   * Delete one message of a conversation.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  delete(
    conversationId: string,
    messageId: string,
    request?: ConversationMessageDeleteRequest,
    options?: CallOptions
  ): Call<ConversationMessageDeleteResponse> {
    return jsonCall(
      this,
      {
        id: 'deleteConversationMessage',
        method: 'POST',
        path: '/conversation/{conversationId}/message/{messageId}/delete',
        retry: 'idempotent'
      },
      [conversationId, messageId],
      request,
      options
    )
  }

  /**
   * Rate a message down.
   *
   * `value` says how strongly, `reason` says why; both are optional.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  downvote(
    conversationId: string,
    messageId: string,
    request?: ConversationMessageDownvoteRequest,
    options?: CallOptions
  ): Call<ConversationMessageDownvoteResponse> {
    return jsonCall(
      this,
      {
        id: 'downvoteConversationMessage',
        method: 'POST',
        path: '/conversation/{conversationId}/message/{messageId}/downvote'
      },
      [conversationId, messageId],
      request,
      options
    )
  }

  /**
   * Get one message of a conversation.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  fetch(
    conversationId: string,
    messageId: string,
    params?: ConversationMessageFetchParams,
    options?: CallOptions
  ): Call<ConversationMessage> {
    return jsonCall(
      this,
      {
        id: 'fetchConversationMessage',
        method: 'GET',
        path: '/conversation/{conversationId}/message/{messageId}/fetch'
      },
      [conversationId, messageId],
      params,
      options
    )
  }

  /**
   * List the messages of a conversation.
   *
   * Each request takes one unit of the poll rate, which is counted over a sliding window of 60 seconds.
   *
   * Await it for one page, iterate over it for every item, or `.stream()` it for all of them in one answer.
   *
   * @throws {NotFoundError} There is no such resource.
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  list(
    conversationId: string,
    params?: ConversationMessageListParams,
    options?: CallOptions
  ): ListCall<ConversationMessageListItem> {
    return listCall(
      this,
      {
        id: 'listConversationMessages',
        method: 'GET',
        path: '/conversation/{conversationId}/message/list',
        limit: 'rate/poll',
        page: cursorPages,
        stream: jsonLines
      },
      [conversationId],
      params,
      options
    )
  }

  /**
   * Have a message synthesized.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  synthesize(
    conversationId: string,
    messageId: string,
    request?: ConversationMessageSynthesizeRequest,
    options?: CallOptions
  ): Call<ConversationMessageSynthesizeResponse> {
    return jsonCall(
      this,
      {
        id: 'synthesizeConversationMessage',
        method: 'POST',
        path: '/conversation/{conversationId}/message/{messageId}/synthesize'
      },
      [conversationId, messageId],
      request,
      options
    )
  }

  /**
   * Change the text or metadata of a message.
   *
   * Only the fields you send change; a field left out keeps its value. A plain `meta` replaces all stored
   * metadata, `meta: { "$update": { … } }` merges into it one level deep.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  update(
    conversationId: string,
    messageId: string,
    request?: ConversationMessageUpdateRequest,
    options?: CallOptions
  ): Call<ConversationMessageUpdateResponse> {
    return jsonCall(
      this,
      {
        id: 'updateConversationMessage',
        method: 'POST',
        path: '/conversation/{conversationId}/message/{messageId}/update',
        retry: 'idempotent'
      },
      [conversationId, messageId],
      request,
      options
    )
  }

  /**
   * Rate a message up.
   *
   * `value` says how strongly, `reason` says why; both are optional.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  upvote(
    conversationId: string,
    messageId: string,
    request?: ConversationMessageUpvoteRequest,
    options?: CallOptions
  ): Call<ConversationMessageUpvoteResponse> {
    return jsonCall(
      this,
      {
        id: 'upvoteConversationMessage',
        method: 'POST',
        path: '/conversation/{conversationId}/message/{messageId}/upvote'
      },
      [conversationId, messageId],
      request,
      options
    )
  }
}
