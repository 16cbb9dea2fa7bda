// Generated from the OpenAPI document; changes are lost. What is yours belongs in src/custom.

import { type Call, jsonCall } from '../../runtime/index.ts'
import { type CallOptions, Resource } from '../../service.ts'
import type { BotMemorySearchRequest, BotMemorySearchResponse } from '../../types/bot/memory.ts'

export type * from '../../types/bot/memory.ts'

/** What a bot remembers. */
export class BotMemoryClient extends Resource {
  /**
   * Find memories of one bot by keyword or phrase.
   *
   * @throws {BadRequestError} The request does not have the form the action asks for.
   * @throws {NotFoundError} There is no such resource.
   */
  search(
    botId: string,
    request: BotMemorySearchRequest,
    options?: CallOptions
  ): Call<BotMemorySearchResponse> {
    return jsonCall(
      this,
      { id: 'searchBotMemory', method: 'POST', path: '/bot/{botId}/memory/search', retry: 'safe' },
      [botId],
      request,
      options
    )
  }
}
