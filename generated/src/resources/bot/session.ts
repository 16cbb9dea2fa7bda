// Generated; do not edit. Your own code belongs in src/custom.

import { type Call, jsonCall } from '../../runtime/index.ts'
import { type CallOptions, Resource, route } from '../../service.ts'
import type { BotSessionCreateRequest, BotSessionCreateResponse } from '../../types/bot/session.ts'

export type * from '../../types/bot/session.ts'

/** Sessions of a bot, tokens that can only talk to it. */
export class BotSessionClient extends Resource {
  /**
   * Open a conversation with a bot and get a short-lived token for it.
   *
   * The token can be handed to a browser: it opens this one conversation and nothing else. It lives for one
   * hour unless `durationInSeconds` (1800 to 86400) says otherwise, and first messages may only be of type
   * `user`.
   */
  create(
    botId: string,
    request?: BotSessionCreateRequest,
    options?: CallOptions
  ): Call<BotSessionCreateResponse> {
    const operation = route('createBotSession', 'POST /bot/{botId}/session/create')
    return jsonCall(this, operation, [botId], request, options)
  }
}
