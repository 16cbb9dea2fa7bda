// Generated from the OpenAPI document; changes are lost. What is yours belongs in src/custom.

import { type Call, jsonCall } from '../../runtime/index.ts'
import { type CallOptions, Resource } from '../../service.ts'
import type { BotSessionCreateRequest, BotSessionCreateResponse } from '../../types/bot/session.ts'

export type * from '../../types/bot/session.ts'

/** Sessions of a bot, tokens that may do nothing but talk to it. */
export class BotSessionClient extends Resource {
  /**
   * Open a conversation with a bot and get a short-lived token for it.
   *
   * The token can be handed to a browser: it opens this one conversation and nothing else. It lives for one
   * hour unless `durationInSeconds` (1800 to 86400) says otherwise, and first messages may only be of type
   * `user`.
   *
   * @throws {NotFoundError} There is no such resource.
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  create(
    botId: string,
    request?: BotSessionCreateRequest,
    options?: CallOptions
  ): Call<BotSessionCreateResponse> {
    return jsonCall(
      this,
      { id: 'createBotSession', method: 'POST', path: '/bot/{botId}/session/create' },
      [botId],
      request,
      options
    )
  }
}
