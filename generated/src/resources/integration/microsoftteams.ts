// Generated from the OpenAPI document; changes are lost. What is yours belongs in src/custom.

import { type Call, type ListCall, jsonCall, listCall } from '../../runtime/index.ts'
import { type CallOptions, Resource, cursorPages, jsonLines } from '../../service.ts'
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
  /**
   * Create a Microsoft Teams integration, which lets a bot talk there.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  create(
    request?: MicrosoftteamsIntegrationCreateRequest,
    options?: CallOptions
  ): Call<MicrosoftteamsIntegrationCreateResponse> {
    return jsonCall(
      this,
      { id: 'createMicrosoftteamsIntegration', method: 'POST', path: '/integration/microsoftteams/create' },
      [],
      request,
      options
    )
  }

  /**
   * Delete a Microsoft Teams integration for good.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  delete(
    microsoftteamsIntegrationId: string,
    request?: MicrosoftteamsIntegrationDeleteRequest,
    options?: CallOptions
  ): Call<MicrosoftteamsIntegrationDeleteResponse> {
    return jsonCall(
      this,
      {
        id: 'deleteMicrosoftteamsIntegration',
        method: 'POST',
        path: '/integration/microsoftteams/{microsoftteamsIntegrationId}/delete',
        retry: 'idempotent'
      },
      [microsoftteamsIntegrationId],
      request,
      options
    )
  }

  /**
   * Get a Microsoft Teams integration with its settings.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  fetch(
    microsoftteamsIntegrationId: string,
    params?: MicrosoftteamsIntegrationFetchParams,
    options?: CallOptions
  ): Call<MicrosoftteamsIntegration> {
    return jsonCall(
      this,
      {
        id: 'fetchMicrosoftteamsIntegration',
        method: 'GET',
        path: '/integration/microsoftteams/{microsoftteamsIntegrationId}/fetch'
      },
      [microsoftteamsIntegrationId],
      params,
      options
    )
  }

  /**
   * Send the first message to a Microsoft Teams conversation.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  initiate(
    microsoftteamsIntegrationId: string,
    request: MicrosoftteamsIntegrationInitiateRequest,
    options?: CallOptions
  ): Call<MicrosoftteamsIntegrationInitiateResponse> {
    return jsonCall(
      this,
      {
        id: 'initiateTeams',
        method: 'POST',
        path: '/integration/microsoftteams/{microsoftteamsIntegrationId}/initiate'
      },
      [microsoftteamsIntegrationId],
      request,
      options
    )
  }

  /**
   * List the Microsoft Teams integrations of the account.
   *
   * Each request takes one unit of the poll rate, which is counted over a sliding window of 60 seconds.
   *
   * Await it for one page, iterate over it for every item, or `.stream()` it for all of them in one answer.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  list(
    params?: MicrosoftteamsIntegrationListParams,
    options?: CallOptions
  ): ListCall<MicrosoftteamsIntegrationListItem> {
    return listCall(
      this,
      {
        id: 'listMicrosoftteamsIntegrations',
        method: 'GET',
        path: '/integration/microsoftteams/list',
        limit: 'rate/poll',
        page: cursorPages,
        stream: jsonLines
      },
      [],
      params,
      options
    )
  }

  /**
   * Run the setup of a Microsoft Teams integration.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  setup(
    microsoftteamsIntegrationId: string,
    request?: MicrosoftteamsIntegrationSetupRequest,
    options?: CallOptions
  ): Call<MicrosoftteamsIntegrationSetupResponse> {
    return jsonCall(
      this,
      {
        id: 'setupMicrosoftteamsIntegration',
        method: 'POST',
        path: '/integration/microsoftteams/{microsoftteamsIntegrationId}/setup'
      },
      [microsoftteamsIntegrationId],
      request,
      options
    )
  }

  /**
   * Change fields of a Microsoft Teams integration.
   *
   * Only the fields you send change; a field left out keeps its value. A plain `meta` replaces all stored
   * metadata, `meta: { "$update": { … } }` merges into it one level deep.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  update(
    microsoftteamsIntegrationId: string,
    request?: MicrosoftteamsIntegrationUpdateRequest,
    options?: CallOptions
  ): Call<MicrosoftteamsIntegrationUpdateResponse> {
    return jsonCall(
      this,
      {
        id: 'updateMicrosoftteamsIntegration',
        method: 'POST',
        path: '/integration/microsoftteams/{microsoftteamsIntegrationId}/update',
        retry: 'idempotent'
      },
      [microsoftteamsIntegrationId],
      request,
      options
    )
  }
}
