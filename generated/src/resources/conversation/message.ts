// Generated; do not edit. Your own code belongs in src/custom.

import { type Call, type ListCall, jsonCall, listCall } from '../../runtime/index.ts'
import { type CallOptions, Resource, route } from '../../service.ts'
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
  /** Append a message to a conversation without asking the bot. */
  create(
    conversationId: string,
    request: ConversationMessageCreateRequest,
    options?: CallOptions
  ): Call<ConversationMessageCreateResponse> {
    const operation = route('createConversationMessage', 'POST /conversation/{conversationId}/message/create')
    return jsonCall(this, operation, [conversationId], request, options)
  }

  /** Delete one message of a conversation. */
  delete(
    conversationId: string,
    messageId: string,
    request?: ConversationMessageDeleteRequest,
    options?: CallOptions
  ): Call<ConversationMessageDeleteResponse> {
    const address = 'POST /conversation/{conversationId}/message/{messageId}/delete'
    const operation = route('deleteConversationMessage', address)
    return jsonCall(this, operation, [conversationId, messageId], request, options)
  }

  /**
   * Rate a message down.
   *
   * `value` says how strongly, `reason` says why; both are optional.
   */
  downvote(
    conversationId: string,
    messageId: string,
    request?: ConversationMessageDownvoteRequest,
    options?: CallOptions
  ): Call<ConversationMessageDownvoteResponse> {
    const address = 'POST /conversation/{conversationId}/message/{messageId}/downvote'
    const operation = route('downvoteConversationMessage', address)
    return jsonCall(this, operation, [conversationId, messageId], request, options)
  }

  /** Get one message of a conversation. */
  fetch(
    conversationId: string,
    messageId: string,
    params?: ConversationMessageFetchParams,
    options?: CallOptions
  ): Call<ConversationMessage> {
    const address = 'GET /conversation/{conversationId}/message/{messageId}/fetch'
    const operation = route('fetchConversationMessage', address)
    return jsonCall(this, operation, [conversationId, messageId], params, options)
  }

  /** List the messages of a conversation. */
  list(
    conversationId: string,
    params?: ConversationMessageListParams,
    options?: CallOptions
  ): ListCall<ConversationMessageListItem> {
    const operation = route('listConversationMessages', 'GET /conversation/{conversationId}/message/list')
    return listCall(this, operation, [conversationId], params, options)
  }

  /** Have a message synthesized. */
  synthesize(
    conversationId: string,
    messageId: string,
    request?: ConversationMessageSynthesizeRequest,
    options?: CallOptions
  ): Call<ConversationMessageSynthesizeResponse> {
    const address = 'POST /conversation/{conversationId}/message/{messageId}/synthesize'
    const operation = route('synthesizeConversationMessage', address)
    return jsonCall(this, operation, [conversationId, messageId], request, options)
  }

  /** Change the text or metadata of a message. */
  update(
    conversationId: string,
    messageId: string,
    request?: ConversationMessageUpdateRequest,
    options?: CallOptions
  ): Call<ConversationMessageUpdateResponse> {
    const address = 'POST /conversation/{conversationId}/message/{messageId}/update'
    const operation = route('updateConversationMessage', address)
    return jsonCall(this, operation, [conversationId, messageId], request, options)
  }

  /**
   * Rate a message up.
   *
   * `value` says how strongly, `reason` says why; both are optional.
   */
  upvote(
    conversationId: string,
    messageId: string,
    request?: ConversationMessageUpvoteRequest,
    options?: CallOptions
  ): Call<ConversationMessageUpvoteResponse> {
    const address = 'POST /conversation/{conversationId}/message/{messageId}/upvote'
    const operation = route('upvoteConversationMessage', address)
    return jsonCall(this, operation, [conversationId, messageId], request, options)
  }
}
