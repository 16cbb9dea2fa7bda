// Generated from the OpenAPI document; changes are lost. What is yours belongs in src/custom.

import { type Call, type ListCall, jsonCall, listCall } from '../runtime/index.ts'
import { type CallOptions, Resource, cursorPages, jsonLines } from '../service.ts'
import type {
  Bot,
  BotCloneRequest,
  BotCloneResponse,
  BotCreateRequest,
  BotCreateResponse,
  BotDeleteRequest,
  BotDeleteResponse,
  BotDownvoteRequest,
  BotDownvoteResponse,
  BotFetchParams,
  BotListItem,
  BotListParams,
  BotUpdateRequest,
  BotUpdateResponse,
  BotUpvoteRequest,
  BotUpvoteResponse
} from '../types/bot.ts'
import { BotMemoryClient } from './bot/memory.ts'
import { BotSessionClient } from './bot/session.ts'
import { BotUsageClient } from './bot/usage.ts'

export type * from '../types/bot.ts'

/** Bots, a model with a backstory, a dataset and a skillset. */
export class BotClient extends Resource {
  /** What a bot remembers. */
  get memory(): BotMemoryClient {
    return this._child(BotMemoryClient)
  }

  /** Sessions of a bot, tokens that may do nothing but talk to it. */
  get session(): BotSessionClient {
    return this._child(BotSessionClient)
  }

  /** What a bot has used. */
  get usage(): BotUsageClient {
    return this._child(BotUsageClient)
  }

  /**
   * Make a copy of a bot.
   *
   * @throws {NotFoundError} There is no such resource.
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  clone(botId: string, request?: BotCloneRequest, options?: CallOptions): Call<BotCloneResponse> {
    return jsonCall(
      this,
      { id: 'cloneBot', method: 'POST', path: '/bot/{botId}/clone' },
      [botId],
      request,
      options
    )
  }

  /**
   * Create a bot from a model, a backstory and optional dataset and skillset.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  create(request?: BotCreateRequest, options?: CallOptions): Call<BotCreateResponse> {
    return jsonCall(this, { id: 'createBot', method: 'POST', path: '/bot/create' }, [], request, options)
  }

  /**
   * Delete a bot for good.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  delete(botId: string, request?: BotDeleteRequest, options?: CallOptions): Call<BotDeleteResponse> {
    return jsonCall(
      this,
      { id: 'deleteBot', method: 'POST', path: '/bot/{botId}/delete', retry: 'idempotent' },
      [botId],
      request,
      options
    )
  }

  /**
   * Rate a bot down.
   *
   * `value` says how strongly, `reason` says why; both are optional.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  downvote(botId: string, request?: BotDownvoteRequest, options?: CallOptions): Call<BotDownvoteResponse> {
    return jsonCall(
      this,
      { id: 'downvoteBot', method: 'POST', path: '/bot/{botId}/downvote' },
      [botId],
      request,
      options
    )
  }

  /**
   * Get a bot with its configuration.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  fetch(botId: string, params?: BotFetchParams, options?: CallOptions): Call<Bot> {
    return jsonCall(
      this,
      { id: 'fetchBot', method: 'GET', path: '/bot/{botId}/fetch' },
      [botId],
      params,
      options
    )
  }

  /**
   * List bots.
   *
   * Each request takes one unit of the poll rate, which is counted over a sliding window of 60 seconds.
   *
   * Await it for one page, iterate over it for every item, or `.stream()` it for all of them in one answer.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  list(params?: BotListParams, options?: CallOptions): ListCall<BotListItem> {
    return listCall(
      this,
      {
        id: 'listBots',
        method: 'GET',
        path: '/bot/list',
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
   * Change fields of a bot.
   *
   * Only the fields you send change; a field left out keeps its value. A plain `meta` replaces all stored
   * metadata, `meta: { "$update": { … } }` merges into it one level deep.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  update(botId: string, request?: BotUpdateRequest, options?: CallOptions): Call<BotUpdateResponse> {
    return jsonCall(
      this,
      { id: 'updateBot', method: 'POST', path: '/bot/{botId}/update', retry: 'idempotent' },
      [botId],
      request,
      options
    )
  }

  /**
   * Rate a bot up.
   *
   * `value` says how strongly, `reason` says why; both are optional.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  upvote(botId: string, request?: BotUpvoteRequest, options?: CallOptions): Call<BotUpvoteResponse> {
    return jsonCall(
      this,
      { id: 'upvoteBot', method: 'POST', path: '/bot/{botId}/upvote' },
      [botId],
      request,
      options
    )
  }
}
