// Generated; do not edit. Your own code belongs in src/custom.

import type { ItemEvent, Page } from '../../../runtime/public.ts'
import type {
  ConversationMessage,
  ConversationMessageCreateRequest,
  ConversationMessageCreateResponse,
  ConversationMessageDeleteRequest,
  ConversationMessageDeleteResponse,
  ConversationMessageDownvoteRequest,
  ConversationMessageDownvoteResponse,
  ConversationMessageListItem,
  ConversationMessageListParams,
  ConversationMessageUpdateRequest,
  ConversationMessageUpdateResponse,
  ConversationMessageUpvoteRequest,
  ConversationMessageUpvoteResponse
} from '../../../types/conversation/message.ts'
import type { MessageType } from '../../../types/shared.ts'

export type {
  ConversationMessageCreateRequest,
  ConversationMessageCreateResponse,
  ConversationMessageDeleteRequest,
  ConversationMessageDeleteResponse,
  ConversationMessageDownvoteRequest,
  ConversationMessageDownvoteResponse,
  ConversationMessageUpdateRequest,
  ConversationMessageUpdateResponse,
  ConversationMessageUpvoteRequest,
  ConversationMessageUpvoteResponse
} from '../../../types/conversation/message.ts'
export type { ChatBotKitClient, ResponsePromise } from '../../client.ts'

/** @deprecated Use `MessageType`. */
export type ConversationMessageType = MessageType

/** @deprecated Use `ConversationMessageListParams`. */
export type ConversationMessageListRequest = ConversationMessageListParams

/**
 * @deprecated Use `Page<ConversationMessageListItem>`. It differs: `items[].name` and 3 more may be null; `items[].type` may have a value that is not listed.
 */
export type ConversationMessageListResponse = Page<ConversationMessageListItem>

/**
 * @deprecated Use `ItemEvent<ConversationMessageListItem>`. It differs: `data.name` and 2 more may be null; `data.type` may have a value that is not listed.
 */
export type ConversationMessageListStreamType = ItemEvent<ConversationMessageListItem>

/**
 * @deprecated Use `ConversationMessage`. It differs: `name` and 2 more may be null; `type` may have a value that is not listed.
 */
export type ConversationMessageFetchResponse = ConversationMessage

/** @deprecated Use `ConversationMessageCreateRequest`. */
export type ConversationMessageCreateRequestBody = ConversationMessageCreateRequest

/** @deprecated Use `ConversationMessageCreateResponse`. */
export type ConversationMessageCreateResponseBody = ConversationMessageCreateResponse

/** @deprecated Use `ConversationMessageUpdateRequest`. */
export type ConversationMessageUpdateRequestBody = ConversationMessageUpdateRequest

/** @deprecated Use `ConversationMessageUpdateResponse`. */
export type ConversationMessageUpdateResponseBody = ConversationMessageUpdateResponse

/** @deprecated Use `ConversationMessageDeleteRequest`. */
export type ConversationMessageDeleteRequestBody = ConversationMessageDeleteRequest

/** @deprecated Use `ConversationMessageDeleteResponse`. */
export type ConversationMessageDeleteResponseBody = ConversationMessageDeleteResponse

/** @deprecated Use `ConversationMessageUpvoteRequest`. */
export type ConversationMessageUpvoteRequestBody = ConversationMessageUpvoteRequest

/** @deprecated Use `ConversationMessageUpvoteResponse`. */
export type ConversationMessageUpvoteResponseBody = ConversationMessageUpvoteResponse

/** @deprecated Use `ConversationMessageDownvoteRequest`. */
export type ConversationMessageDownvoteRequestBody = ConversationMessageDownvoteRequest

/** @deprecated Use `ConversationMessageDownvoteResponse`. */
export type ConversationMessageDownvoteResponseBody = ConversationMessageDownvoteResponse
