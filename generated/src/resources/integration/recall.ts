// Generated from the OpenAPI document; changes are lost. What is yours belongs in src/custom.

import { type Call, jsonCall } from '../../runtime/index.ts'
import { type CallOptions, Resource } from '../../service.ts'
import type {
  RecallIntegrationInitiateRequest,
  RecallIntegrationInitiateResponse
} from '../../types/integration/recall.ts'

export type * from '../../types/integration/recall.ts'

/** Meetings joined through Recall. */
export class RecallIntegrationClient extends Resource {
  /**
   * Send the bot of a recall integration into an online meeting.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  initiate(
    recallIntegrationId: string,
    request: RecallIntegrationInitiateRequest,
    options?: CallOptions
  ): Call<RecallIntegrationInitiateResponse> {
    return jsonCall(
      this,
      { id: 'initiateRecall', method: 'POST', path: '/integration/recall/{recallIntegrationId}/initiate' },
      [recallIntegrationId],
      request,
      options
    )
  }
}
