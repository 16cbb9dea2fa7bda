// Generated; do not edit. Your own code belongs in src/custom.

import type { ItemEvent, Page } from '../../runtime/public.ts'
import type {
  Conversation,
  ConversationCompleteEvent,
  ConversationCompleteRequest as CurrentConversationCompleteRequest,
  ConversationCompleteResponse as CurrentConversationCompleteResponse,
  ConversationCompleteStatelessEvent,
  ConversationCompleteStatelessRequest,
  ConversationCompleteStatelessResponse,
  ConversationCreateRequest,
  ConversationCreateResponse,
  ConversationDeleteRequest,
  ConversationDeleteResponse,
  ConversationDispatchRequest as CurrentConversationDispatchRequest,
  ConversationDispatchResponse as CurrentConversationDispatchResponse,
  ConversationDispatchStatelessRequest,
  ConversationDispatchStatelessResponse,
  ConversationDownvoteRequest,
  ConversationDownvoteResponse,
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
} from '../../types/conversation.ts'

export type {
  ConversationCreateRequest,
  ConversationCreateResponse,
  ConversationDeleteRequest,
  ConversationDeleteResponse,
  ConversationDownvoteRequest,
  ConversationDownvoteResponse,
  ConversationUpdateRequest,
  ConversationUpdateResponse,
  ConversationUpvoteRequest,
  ConversationUpvoteResponse
} from '../../types/conversation.ts'
export type { Entity, Message, MessageType } from '../../types/shared.ts'
export type { ChatBotKitClient, ResponsePromise } from '../client.ts'

/** @deprecated Use `ConversationListParams`. */
export type ConversationListRequest = ConversationListParams

/** @deprecated Use `Page<ConversationListItem>`. It differs: `items[].name` and 7 more may be null. */
export type ConversationListResponse = Page<ConversationListItem>

/** @deprecated Use `ItemEvent<ConversationListItem>`. It differs: `data.name` and 6 more may be null. */
export type ConversationListStreamType = ItemEvent<ConversationListItem>

/** @deprecated Use `Conversation`. It differs: `name` and 5 more may be null. */
export type ConversationFetchResponse = Conversation

/** @deprecated Use `ConversationCreateRequest`. It differs: Less is accepted for `model`. */
export type ConversationCreateRequestBody = ConversationCreateRequest

/** @deprecated Use `ConversationCreateResponse`. */
export type ConversationCreateResponseBody = ConversationCreateResponse

/** @deprecated Use `ConversationUpdateRequest`. It differs: Less is accepted for `model`. */
export type ConversationUpdateRequestBody = ConversationUpdateRequest

/** @deprecated Use `ConversationUpdateResponse`. */
export type ConversationUpdateResponseBody = ConversationUpdateResponse

/** @deprecated Use `ConversationDeleteRequest`. */
export type ConversationDeleteRequestBody = ConversationDeleteRequest

/** @deprecated Use `ConversationDeleteResponse`. */
export type ConversationDeleteResponseBody = ConversationDeleteResponse

/** @deprecated Use `ConversationCompleteStatelessRequest`. */
export type ConversationCompleteRequestBody = ConversationCompleteStatelessRequest

/** @deprecated Use `ConversationCompleteStatelessRequest`. It differs: Less is accepted for `model`. */
export type ConversationCompleteRequest = ConversationCompleteStatelessRequest

/** @deprecated Use `ConversationCompleteStatelessResponse`. */
export type ConversationCompleteResponseBody = ConversationCompleteStatelessResponse

/** @deprecated Use `ConversationCompleteStatelessResponse`. */
export type ConversationCompleteResponse = ConversationCompleteStatelessResponse

/**
 * @deprecated Use `ConversationCompleteStatelessEvent`. It differs: `data` has the fields that are listed, and no others.
 */
export type ConversationCompleteStreamType = ConversationCompleteStatelessEvent

/** @deprecated Use `ConversationCompleteRequest`. */
export type ConversationCompleteMessageRequestBody = CurrentConversationCompleteRequest

/** @deprecated Use `ConversationCompleteRequest`. */
export type ConversationCompleteMessageRequest = CurrentConversationCompleteRequest

/** @deprecated Use `ConversationCompleteResponse`. */
export type ConversationCompleteMessageResponseBody = CurrentConversationCompleteResponse

/** @deprecated Use `ConversationCompleteResponse`. */
export type ConversationCompleteMessageResponse = CurrentConversationCompleteResponse

/**
 * @deprecated Use `ConversationCompleteEvent`. It differs: `data` has the fields that are listed, and no others.
 */
export type ConversationCompleteMessageStreamType = ConversationCompleteEvent

/** @deprecated Use `ConversationDispatchStatelessRequest`. */
export type ConversationDispatchRequestBody = ConversationDispatchStatelessRequest

/** @deprecated Use `ConversationDispatchStatelessRequest`. It differs: Less is accepted for `model`. */
export type ConversationDispatchRequest = ConversationDispatchStatelessRequest

/** @deprecated Use `ConversationDispatchStatelessResponse`. */
export type ConversationDispatchResponseBody = ConversationDispatchStatelessResponse

/** @deprecated Use `ConversationDispatchStatelessResponse`. */
export type ConversationDispatchResponse = ConversationDispatchStatelessResponse

/** @deprecated Use `ConversationDispatchRequest`. */
export type ConversationDispatchMessageRequestBody = CurrentConversationDispatchRequest

/** @deprecated Use `ConversationDispatchRequest`. */
export type ConversationDispatchMessageRequest = CurrentConversationDispatchRequest

/** @deprecated Use `ConversationDispatchResponse`. */
export type ConversationDispatchMessageResponseBody = CurrentConversationDispatchResponse

/** @deprecated Use `ConversationDispatchResponse`. */
export type ConversationDispatchMessageResponse = CurrentConversationDispatchResponse

/** @deprecated Use `ConversationSendRequest`. */
export type ConversationSendMessageRequestBody = ConversationSendRequest

/** @deprecated Use `ConversationSendRequest`. */
export type ConversationSendMessageRequest = ConversationSendRequest

/** @deprecated Use `ConversationSendResponse`. */
export type ConversationSendMessageResponseBody = ConversationSendResponse

/** @deprecated Use `ConversationSendResponse`. */
export type ConversationSendMessageResponse = ConversationSendResponse

/**
 * @deprecated Use `ConversationSendEvent`. It differs: `data` has the fields that are listed, and no others.
 */
export type ConversationSendMessageStreamType = ConversationSendEvent

/** @deprecated Use `ConversationReceiveRequest`. */
export type ConversationReceiveMessageRequestBody = ConversationReceiveRequest

/** @deprecated Use `ConversationReceiveRequest`. */
export type ConversationReceiveMessageRequest = ConversationReceiveRequest

/** @deprecated Use `ConversationReceiveResponse`. */
export type ConversationReceiveMessageResponseBody = ConversationReceiveResponse

/** @deprecated Use `ConversationReceiveResponse`. */
export type ConversationReceiveMessageResponse = ConversationReceiveResponse

/**
 * @deprecated Use `ConversationReceiveEvent`. It differs: `data` has the fields that are listed, and no others; no `data.id` and 2 more.
 */
export type ConversationReceiveMessageStreamType = ConversationReceiveEvent

/** @deprecated Use `ConversationUpvoteRequest`. */
export type ConversationUpvoteRequestBody = ConversationUpvoteRequest

/** @deprecated Use `ConversationUpvoteResponse`. */
export type ConversationUpvoteResponseBody = ConversationUpvoteResponse

/** @deprecated Use `ConversationDownvoteRequest`. */
export type ConversationDownvoteRequestBody = ConversationDownvoteRequest

/** @deprecated Use `ConversationDownvoteResponse`. */
export type ConversationDownvoteResponseBody = ConversationDownvoteResponse
