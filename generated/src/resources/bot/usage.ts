// Generated; do not edit. Your own code belongs in src/custom.

import { type Call, jsonCall } from '../../runtime/index.ts'
import { type CallOptions, Resource, route } from '../../service.ts'
import type { BotUsage, BotUsageFetchParams } from '../../types/bot/usage.ts'

export type * from '../../types/bot/usage.ts'

/** Usage of a bot. */
export class BotUsageClient extends Resource {
  /**
   * Get token, conversation and message counts of a bot.
   *
   * Counts the whole lifetime unless `from` or `to` narrows it. Tokens are of the BASE kind only.
   */
  fetch(botId: string, params?: BotUsageFetchParams, options?: CallOptions): Call<BotUsage> {
    return jsonCall(this, route('fetchBotUsage', 'GET /bot/{botId}/usage/fetch'), [botId], params, options)
  }
}
