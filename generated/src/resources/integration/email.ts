// Generated from the OpenAPI document; changes are lost. What is yours belongs in src/custom.

import { type Call, type ListCall, jsonCall, listCall } from '../../runtime/index.ts'
import { type CallOptions, Resource, cursorPages, jsonLines } from '../../service.ts'
import type {
  EmailIntegration,
  EmailIntegrationCreateRequest,
  EmailIntegrationCreateResponse,
  EmailIntegrationDeleteRequest,
  EmailIntegrationDeleteResponse,
  EmailIntegrationFetchParams,
  EmailIntegrationInitiateRequest,
  EmailIntegrationInitiateResponse,
  EmailIntegrationListItem,
  EmailIntegrationListParams,
  EmailIntegrationSetupRequest,
  EmailIntegrationSetupResponse,
  EmailIntegrationUpdateRequest,
  EmailIntegrationUpdateResponse
} from '../../types/integration/email.ts'

export type * from '../../types/integration/email.ts'

/** Conversations by email. */
export class EmailIntegrationClient extends Resource {
  /**
   * Create an email integration, which lets a bot answer mail.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  create(
    request?: EmailIntegrationCreateRequest,
    options?: CallOptions
  ): Call<EmailIntegrationCreateResponse> {
    return jsonCall(
      this,
      { id: 'createEmailIntegration', method: 'POST', path: '/integration/email/create' },
      [],
      request,
      options
    )
  }

  /**
   * Delete an email integration for good.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  delete(
    emailIntegrationId: string,
    request?: EmailIntegrationDeleteRequest,
    options?: CallOptions
  ): Call<EmailIntegrationDeleteResponse> {
    return jsonCall(
      this,
      {
        id: 'deleteEmailIntegration',
        method: 'POST',
        path: '/integration/email/{emailIntegrationId}/delete',
        retry: 'idempotent'
      },
      [emailIntegrationId],
      request,
      options
    )
  }

  /**
   * Get an email integration with its settings.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  fetch(
    emailIntegrationId: string,
    params?: EmailIntegrationFetchParams,
    options?: CallOptions
  ): Call<EmailIntegration> {
    return jsonCall(
      this,
      { id: 'fetchEmailIntegration', method: 'GET', path: '/integration/email/{emailIntegrationId}/fetch' },
      [emailIntegrationId],
      params,
      options
    )
  }

  /**
   * Start an email conversation with an address, from an instruction to the bot.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  initiate(
    emailIntegrationId: string,
    request: EmailIntegrationInitiateRequest,
    options?: CallOptions
  ): Call<EmailIntegrationInitiateResponse> {
    return jsonCall(
      this,
      { id: 'initiateEmail', method: 'POST', path: '/integration/email/{emailIntegrationId}/initiate' },
      [emailIntegrationId],
      request,
      options
    )
  }

  /**
   * List the email integrations of the account.
   *
   * Each request takes one unit of the poll rate, which is counted over a sliding window of 60 seconds.
   *
   * Await it for one page, iterate over it for every item, or `.stream()` it for all of them in one answer.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  list(params?: EmailIntegrationListParams, options?: CallOptions): ListCall<EmailIntegrationListItem> {
    return listCall(
      this,
      {
        id: 'listEmailIntegrations',
        method: 'GET',
        path: '/integration/email/list',
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
   * Run the setup of an email integration.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  setup(
    emailIntegrationId: string,
    request?: EmailIntegrationSetupRequest,
    options?: CallOptions
  ): Call<EmailIntegrationSetupResponse> {
    return jsonCall(
      this,
      { id: 'setupEmailIntegration', method: 'POST', path: '/integration/email/{emailIntegrationId}/setup' },
      [emailIntegrationId],
      request,
      options
    )
  }

  /**
   * Change fields of an email integration.
   *
   * Only the fields you send change; a field left out keeps its value. A plain `meta` replaces all stored
   * metadata, `meta: { "$update": { … } }` merges into it one level deep.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  update(
    emailIntegrationId: string,
    request?: EmailIntegrationUpdateRequest,
    options?: CallOptions
  ): Call<EmailIntegrationUpdateResponse> {
    return jsonCall(
      this,
      {
        id: 'updateEmailIntegration',
        method: 'POST',
        path: '/integration/email/{emailIntegrationId}/update',
        retry: 'idempotent'
      },
      [emailIntegrationId],
      request,
      options
    )
  }
}
