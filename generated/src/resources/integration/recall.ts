// Generated; do not edit. Your own code belongs in src/custom.

import { type Call, jsonCall } from '../../runtime/index.ts'
import { type CallOptions, Resource, route } from '../../service.ts'
import type {
  RecallIntegrationInitiateRequest,
  RecallIntegrationInitiateResponse
} from '../../types/integration/recall.ts'

export type * from '../../types/integration/recall.ts'

/** Meetings that bots join through Recall. */
export class RecallIntegrationClient extends Resource {
  /** Send the bot of a recall integration into an online meeting. */
  initiate(
    recallIntegrationId: string,
    request: RecallIntegrationInitiateRequest,
    options?: CallOptions
  ): Call<RecallIntegrationInitiateResponse> {
    const operation = route('initiateRecall', 'POST /integration/recall/{recallIntegrationId}/initiate')
    return jsonCall(this, operation, [recallIntegrationId], request, options)
  }
}
