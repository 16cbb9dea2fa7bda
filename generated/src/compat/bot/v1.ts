// Generated; do not edit. Your own code belongs in src/custom.

import type { ItemEvent, Page } from '../../runtime/public.ts'
import type {
  Bot,
  BotCreateRequest,
  BotCreateResponse,
  BotDeleteRequest,
  BotDeleteResponse,
  BotDownvoteRequest,
  BotDownvoteResponse,
  BotListItem,
  BotListParams,
  BotUpdateRequest,
  BotUpdateResponse,
  BotUpvoteRequest,
  BotUpvoteResponse
} from '../../types/bot.ts'

export type {
  BotCreateRequest,
  BotCreateResponse,
  BotDeleteRequest,
  BotDeleteResponse,
  BotDownvoteRequest,
  BotDownvoteResponse,
  BotUpdateRequest,
  BotUpdateResponse,
  BotUpvoteRequest,
  BotUpvoteResponse
} from '../../types/bot.ts'
export type { ChatBotKitClient, ResponsePromise } from '../client.ts'

/** @deprecated Use `BotListParams`. */
export type BotListRequest = BotListParams

/**
 * @deprecated Use `Page<BotListItem>`. It differs: `items[].name` and 11 more may be null; `items[].visibility` may have a value that is not listed.
 */
export type BotListResponse = Page<BotListItem>

/**
 * @deprecated Use `ItemEvent<BotListItem>`. It differs: `data.name` and 10 more may be null; `data.visibility` may have a value that is not listed.
 */
export type BotListStreamType = ItemEvent<BotListItem>

/**
 * @deprecated Use `Bot`. It differs: `name` and 10 more may be null; `visibility` may have a value that is not listed.
 */
export type BotFetchResponse = Bot

/** @deprecated Use `BotCreateRequest`. */
export type BotCreateRequestBody = BotCreateRequest

/** @deprecated Use `BotCreateResponse`. */
export type BotCreateResponseBody = BotCreateResponse

/** @deprecated Use `BotUpdateRequest`. */
export type BotUpdateRequestBody = BotUpdateRequest

/** @deprecated Use `BotUpdateResponse`. */
export type BotUpdateResponseBody = BotUpdateResponse

/** @deprecated Use `BotDeleteRequest`. */
export type BotDeleteRequestBody = BotDeleteRequest

/** @deprecated Use `BotDeleteResponse`. */
export type BotDeleteResponseBody = BotDeleteResponse

/** @deprecated Use `BotUpvoteRequest`. */
export type BotUpvoteRequestBody = BotUpvoteRequest

/** @deprecated Use `BotUpvoteResponse`. */
export type BotUpvoteResponseBody = BotUpvoteResponse

/** @deprecated Use `BotDownvoteRequest`. */
export type BotDownvoteRequestBody = BotDownvoteRequest

/** @deprecated Use `BotDownvoteResponse`. */
export type BotDownvoteResponseBody = BotDownvoteResponse
