// Generated; do not edit. Your own code belongs in src/custom.

import { type Call, type ListCall, jsonCall, listCall } from '../../runtime/index.ts'
import { type CallOptions, Resource, route } from '../../service.ts'
import type {
  SlackIntegration,
  SlackIntegrationCreateRequest,
  SlackIntegrationCreateResponse,
  SlackIntegrationDeleteRequest,
  SlackIntegrationDeleteResponse,
  SlackIntegrationFetchParams,
  SlackIntegrationInitiateRequest,
  SlackIntegrationInitiateResponse,
  SlackIntegrationListItem,
  SlackIntegrationListParams,
  SlackIntegrationSetupRequest,
  SlackIntegrationSetupResponse,
  SlackIntegrationUpdateRequest,
  SlackIntegrationUpdateResponse
} from '../../types/integration/slack.ts'

export type * from '../../types/integration/slack.ts'

/** Slack apps. */
export class SlackIntegrationClient extends Resource {
  /** Create a Slack integration, which lets a bot talk in a workspace. */
  create(
    request?: SlackIntegrationCreateRequest,
    options?: CallOptions
  ): Call<SlackIntegrationCreateResponse> {
    const operation = route('createSlackIntegration', 'POST /integration/slack/create')
    return jsonCall(this, operation, [], request, options)
  }

  /** Delete a Slack integration for good. */
  delete(
    slackIntegrationId: string,
    request?: SlackIntegrationDeleteRequest,
    options?: CallOptions
  ): Call<SlackIntegrationDeleteResponse> {
    const operation = route('deleteSlackIntegration', 'POST /integration/slack/{slackIntegrationId}/delete')
    return jsonCall(this, operation, [slackIntegrationId], request, options)
  }

  /** Get a Slack integration with its settings. */
  fetch(
    slackIntegrationId: string,
    params?: SlackIntegrationFetchParams,
    options?: CallOptions
  ): Call<SlackIntegration> {
    const operation = route('fetchSlackIntegration', 'GET /integration/slack/{slackIntegrationId}/fetch')
    return jsonCall(this, operation, [slackIntegrationId], params, options)
  }

  /** Start a Slack conversation, from an instruction to the bot. */
  initiate(
    slackIntegrationId: string,
    request: SlackIntegrationInitiateRequest,
    options?: CallOptions
  ): Call<SlackIntegrationInitiateResponse> {
    const operation = route('initiateSlack', 'POST /integration/slack/{slackIntegrationId}/initiate')
    return jsonCall(this, operation, [slackIntegrationId], request, options)
  }

  /** List the Slack integrations of the account. */
  list(params?: SlackIntegrationListParams, options?: CallOptions): ListCall<SlackIntegrationListItem> {
    return listCall(this, route('listSlackIntegrations', 'GET /integration/slack/list'), [], params, options)
  }

  /** Run the setup of a Slack integration. */
  setup(
    slackIntegrationId: string,
    request?: SlackIntegrationSetupRequest,
    options?: CallOptions
  ): Call<SlackIntegrationSetupResponse> {
    const operation = route('setupSlackIntegration', 'POST /integration/slack/{slackIntegrationId}/setup')
    return jsonCall(this, operation, [slackIntegrationId], request, options)
  }

  /** Change fields of a Slack integration. */
  update(
    slackIntegrationId: string,
    request?: SlackIntegrationUpdateRequest,
    options?: CallOptions
  ): Call<SlackIntegrationUpdateResponse> {
    const operation = route('updateSlackIntegration', 'POST /integration/slack/{slackIntegrationId}/update')
    return jsonCall(this, operation, [slackIntegrationId], request, options)
  }
}
