// Generated; do not edit. Your own code belongs in src/custom.

import { type Call, jsonCall } from '../../runtime/index.ts'
import { type CallOptions, Resource, route } from '../../service.ts'
import type { BotMemorySearchRequest, BotMemorySearchResponse } from '../../types/bot/memory.ts'

export type * from '../../types/bot/memory.ts'

/** Memories of a bot. */
export class BotMemoryClient extends Resource {
  /** Find memories of one bot by keyword or phrase. */
  search(
    botId: string,
    request: BotMemorySearchRequest,
    options?: CallOptions
  ): Call<BotMemorySearchResponse> {
    const operation = route('searchBotMemory', 'POST /bot/{botId}/memory/search')
    return jsonCall(this, operation, [botId], request, options)
  }
}
