// Generated; do not edit. Your own code belongs in src/custom.

import { type Call, type ListCall, jsonCall, listCall } from '../../runtime/index.ts'
import { type CallOptions, Resource, route } from '../../service.ts'
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
  /** Create an email integration, which lets a bot answer mail. */
  create(
    request?: EmailIntegrationCreateRequest,
    options?: CallOptions
  ): Call<EmailIntegrationCreateResponse> {
    const operation = route('createEmailIntegration', 'POST /integration/email/create')
    return jsonCall(this, operation, [], request, options)
  }

  /** Delete an email integration for good. */
  delete(
    emailIntegrationId: string,
    request?: EmailIntegrationDeleteRequest,
    options?: CallOptions
  ): Call<EmailIntegrationDeleteResponse> {
    const operation = route('deleteEmailIntegration', 'POST /integration/email/{emailIntegrationId}/delete')
    return jsonCall(this, operation, [emailIntegrationId], request, options)
  }

  /** Get an email integration with its settings. */
  fetch(
    emailIntegrationId: string,
    params?: EmailIntegrationFetchParams,
    options?: CallOptions
  ): Call<EmailIntegration> {
    const operation = route('fetchEmailIntegration', 'GET /integration/email/{emailIntegrationId}/fetch')
    return jsonCall(this, operation, [emailIntegrationId], params, options)
  }

  /** Start an email conversation with an address, from an instruction to the bot. */
  initiate(
    emailIntegrationId: string,
    request: EmailIntegrationInitiateRequest,
    options?: CallOptions
  ): Call<EmailIntegrationInitiateResponse> {
    const operation = route('initiateEmail', 'POST /integration/email/{emailIntegrationId}/initiate')
    return jsonCall(this, operation, [emailIntegrationId], request, options)
  }

  /** List the email integrations of the account. */
  list(params?: EmailIntegrationListParams, options?: CallOptions): ListCall<EmailIntegrationListItem> {
    return listCall(this, route('listEmailIntegrations', 'GET /integration/email/list'), [], params, options)
  }

  /** Run the setup of an email integration. */
  setup(
    emailIntegrationId: string,
    request?: EmailIntegrationSetupRequest,
    options?: CallOptions
  ): Call<EmailIntegrationSetupResponse> {
    const operation = route('setupEmailIntegration', 'POST /integration/email/{emailIntegrationId}/setup')
    return jsonCall(this, operation, [emailIntegrationId], request, options)
  }

  /** Change fields of an email integration. */
  update(
    emailIntegrationId: string,
    request?: EmailIntegrationUpdateRequest,
    options?: CallOptions
  ): Call<EmailIntegrationUpdateResponse> {
    const operation = route('updateEmailIntegration', 'POST /integration/email/{emailIntegrationId}/update')
    return jsonCall(this, operation, [emailIntegrationId], request, options)
  }
}
