// Generated; do not edit. Your own code belongs in src/custom.

import { type Call, type ListCall, childOf, jsonCall, listCall } from '../runtime/index.ts'
import { type CallOptions, Resource, route } from '../service.ts'
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

/** Bots, each a model with a backstory, a dataset and a skillset. */
export class BotClient extends Resource {
  /** Memories of a bot. */
  get memory(): BotMemoryClient {
    return childOf(this, BotMemoryClient)
  }

  /** Sessions of a bot, tokens that can only talk to it. */
  get session(): BotSessionClient {
    return childOf(this, BotSessionClient)
  }

  /** Usage of a bot. */
  get usage(): BotUsageClient {
    return childOf(this, BotUsageClient)
  }

  /** Make a copy of a bot. */
  clone(botId: string, request?: BotCloneRequest, options?: CallOptions): Call<BotCloneResponse> {
    return jsonCall(this, route('cloneBot', 'POST /bot/{botId}/clone'), [botId], request, options)
  }

  /** Create a bot from a model, a backstory and optional dataset and skillset. */
  create(request?: BotCreateRequest, options?: CallOptions): Call<BotCreateResponse> {
    return jsonCall(this, route('createBot', 'POST /bot/create'), [], request, options)
  }

  /** Delete a bot for good. */
  delete(botId: string, request?: BotDeleteRequest, options?: CallOptions): Call<BotDeleteResponse> {
    return jsonCall(this, route('deleteBot', 'POST /bot/{botId}/delete'), [botId], request, options)
  }

  /**
   * Rate a bot down.
   *
   * `value` says how strongly, `reason` says why; both are optional.
   */
  downvote(botId: string, request?: BotDownvoteRequest, options?: CallOptions): Call<BotDownvoteResponse> {
    return jsonCall(this, route('downvoteBot', 'POST /bot/{botId}/downvote'), [botId], request, options)
  }

  /** Get a bot with its configuration. */
  fetch(botId: string, params?: BotFetchParams, options?: CallOptions): Call<Bot> {
    return jsonCall(this, route('fetchBot', 'GET /bot/{botId}/fetch'), [botId], params, options)
  }

  /** List bots. */
  list(params?: BotListParams, options?: CallOptions): ListCall<BotListItem> {
    return listCall(this, route('listBots', 'GET /bot/list'), [], params, options)
  }

  /** Change fields of a bot. */
  update(botId: string, request?: BotUpdateRequest, options?: CallOptions): Call<BotUpdateResponse> {
    return jsonCall(this, route('updateBot', 'POST /bot/{botId}/update'), [botId], request, options)
  }

  /**
   * Rate a bot up.
   *
   * `value` says how strongly, `reason` says why; both are optional.
   */
  upvote(botId: string, request?: BotUpvoteRequest, options?: CallOptions): Call<BotUpvoteResponse> {
    return jsonCall(this, route('upvoteBot', 'POST /bot/{botId}/upvote'), [botId], request, options)
  }
}
