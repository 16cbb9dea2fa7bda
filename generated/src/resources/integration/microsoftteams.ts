// Generated; do not edit. Your own code belongs in src/custom.

import { type Call, type ListCall, jsonCall, listCall } from '../../runtime/index.ts'
import { type CallOptions, Resource, route } from '../../service.ts'
import type {
  MicrosoftteamsIntegration,
  MicrosoftteamsIntegrationCreateRequest,
  MicrosoftteamsIntegrationCreateResponse,
  MicrosoftteamsIntegrationDeleteRequest,
  MicrosoftteamsIntegrationDeleteResponse,
  MicrosoftteamsIntegrationFetchParams,
  MicrosoftteamsIntegrationInitiateRequest,
  MicrosoftteamsIntegrationInitiateResponse,
  MicrosoftteamsIntegrationListItem,
  MicrosoftteamsIntegrationListParams,
  MicrosoftteamsIntegrationSetupRequest,
  MicrosoftteamsIntegrationSetupResponse,
  MicrosoftteamsIntegrationUpdateRequest,
  MicrosoftteamsIntegrationUpdateResponse
} from '../../types/integration/microsoftteams.ts'

export type * from '../../types/integration/microsoftteams.ts'

/** Microsoft Teams apps. */
export class MicrosoftteamsIntegrationClient extends Resource {
  /** Create a Microsoft Teams integration, which lets a bot talk there. */
  create(
    request?: MicrosoftteamsIntegrationCreateRequest,
    options?: CallOptions
  ): Call<MicrosoftteamsIntegrationCreateResponse> {
    const operation = route('createMicrosoftteamsIntegration', 'POST /integration/microsoftteams/create')
    return jsonCall(this, operation, [], request, options)
  }

  /** Delete a Microsoft Teams integration for good. */
  delete(
    microsoftteamsIntegrationId: string,
    request?: MicrosoftteamsIntegrationDeleteRequest,
    options?: CallOptions
  ): Call<MicrosoftteamsIntegrationDeleteResponse> {
    const address = 'POST /integration/microsoftteams/{microsoftteamsIntegrationId}/delete'
    const operation = route('deleteMicrosoftteamsIntegration', address)
    return jsonCall(this, operation, [microsoftteamsIntegrationId], request, options)
  }

  /** Get a Microsoft Teams integration with its settings. */
  fetch(
    microsoftteamsIntegrationId: string,
    params?: MicrosoftteamsIntegrationFetchParams,
    options?: CallOptions
  ): Call<MicrosoftteamsIntegration> {
    const address = 'GET /integration/microsoftteams/{microsoftteamsIntegrationId}/fetch'
    const operation = route('fetchMicrosoftteamsIntegration', address)
    return jsonCall(this, operation, [microsoftteamsIntegrationId], params, options)
  }

  /** Send the first message to a Microsoft Teams conversation. */
  initiate(
    microsoftteamsIntegrationId: string,
    request: MicrosoftteamsIntegrationInitiateRequest,
    options?: CallOptions
  ): Call<MicrosoftteamsIntegrationInitiateResponse> {
    const address = 'POST /integration/microsoftteams/{microsoftteamsIntegrationId}/initiate'
    return jsonCall(this, route('initiateTeams', address), [microsoftteamsIntegrationId], request, options)
  }

  /** List the Microsoft Teams integrations of the account. */
  list(
    params?: MicrosoftteamsIntegrationListParams,
    options?: CallOptions
  ): ListCall<MicrosoftteamsIntegrationListItem> {
    const operation = route('listMicrosoftteamsIntegrations', 'GET /integration/microsoftteams/list')
    return listCall(this, operation, [], params, options)
  }

  /** Run the setup of a Microsoft Teams integration. */
  setup(
    microsoftteamsIntegrationId: string,
    request?: MicrosoftteamsIntegrationSetupRequest,
    options?: CallOptions
  ): Call<MicrosoftteamsIntegrationSetupResponse> {
    const address = 'POST /integration/microsoftteams/{microsoftteamsIntegrationId}/setup'
    const operation = route('setupMicrosoftteamsIntegration', address)
    return jsonCall(this, operation, [microsoftteamsIntegrationId], request, options)
  }

  /** Change fields of a Microsoft Teams integration. */
  update(
    microsoftteamsIntegrationId: string,
    request?: MicrosoftteamsIntegrationUpdateRequest,
    options?: CallOptions
  ): Call<MicrosoftteamsIntegrationUpdateResponse> {
    const address = 'POST /integration/microsoftteams/{microsoftteamsIntegrationId}/update'
    const operation = route('updateMicrosoftteamsIntegration', address)
    return jsonCall(this, operation, [microsoftteamsIntegrationId], request, options)
  }
}
