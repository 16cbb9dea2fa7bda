// Generated; do not edit. Your own code belongs in src/custom.

import { type Call, type ListCall, jsonCall, listCall } from '../../runtime/index.ts'
import { type CallOptions, Resource, route } from '../../service.ts'
import type {
  TwilioIntegration,
  TwilioIntegrationCreateRequest,
  TwilioIntegrationCreateResponse,
  TwilioIntegrationDeleteRequest,
  TwilioIntegrationDeleteResponse,
  TwilioIntegrationFetchParams,
  TwilioIntegrationInitiateRequest,
  TwilioIntegrationInitiateResponse,
  TwilioIntegrationListItem,
  TwilioIntegrationListParams,
  TwilioIntegrationSetupRequest,
  TwilioIntegrationSetupResponse,
  TwilioIntegrationUpdateRequest,
  TwilioIntegrationUpdateResponse
} from '../../types/integration/twilio.ts'

export type * from '../../types/integration/twilio.ts'

/** Conversations over Twilio. */
export class TwilioIntegrationClient extends Resource {
  /** Create a Twilio integration, which lets a bot text and take calls. */
  create(
    request?: TwilioIntegrationCreateRequest,
    options?: CallOptions
  ): Call<TwilioIntegrationCreateResponse> {
    const operation = route('createTwilioIntegration', 'POST /integration/twilio/create')
    return jsonCall(this, operation, [], request, options)
  }

  /** Delete a Twilio integration for good. */
  delete(
    twilioIntegrationId: string,
    request?: TwilioIntegrationDeleteRequest,
    options?: CallOptions
  ): Call<TwilioIntegrationDeleteResponse> {
    const address = 'POST /integration/twilio/{twilioIntegrationId}/delete'
    return jsonCall(this, route('deleteTwilioIntegration', address), [twilioIntegrationId], request, options)
  }

  /** Get a Twilio integration with its settings. */
  fetch(
    twilioIntegrationId: string,
    params?: TwilioIntegrationFetchParams,
    options?: CallOptions
  ): Call<TwilioIntegration> {
    const operation = route('fetchTwilioIntegration', 'GET /integration/twilio/{twilioIntegrationId}/fetch')
    return jsonCall(this, operation, [twilioIntegrationId], params, options)
  }

  /** Start a text message exchange or a phone call through Twilio. */
  initiate(
    twilioIntegrationId: string,
    request: TwilioIntegrationInitiateRequest,
    options?: CallOptions
  ): Call<TwilioIntegrationInitiateResponse> {
    const operation = route('initiateTwilio', 'POST /integration/twilio/{twilioIntegrationId}/initiate')
    return jsonCall(this, operation, [twilioIntegrationId], request, options)
  }

  /** List the Twilio integrations of the account. */
  list(params?: TwilioIntegrationListParams, options?: CallOptions): ListCall<TwilioIntegrationListItem> {
    const operation = route('listTwilioIntegrations', 'GET /integration/twilio/list')
    return listCall(this, operation, [], params, options)
  }

  /** Run the setup of a Twilio integration. */
  setup(
    twilioIntegrationId: string,
    request?: TwilioIntegrationSetupRequest,
    options?: CallOptions
  ): Call<TwilioIntegrationSetupResponse> {
    const operation = route('setupTwilioIntegration', 'POST /integration/twilio/{twilioIntegrationId}/setup')
    return jsonCall(this, operation, [twilioIntegrationId], request, options)
  }

  /** Change fields of a Twilio integration. */
  update(
    twilioIntegrationId: string,
    request?: TwilioIntegrationUpdateRequest,
    options?: CallOptions
  ): Call<TwilioIntegrationUpdateResponse> {
    const address = 'POST /integration/twilio/{twilioIntegrationId}/update'
    return jsonCall(this, route('updateTwilioIntegration', address), [twilioIntegrationId], request, options)
  }
}
