// Generated; do not edit. Your own code belongs in src/custom.

import {
  type Call,
  type ListCall,
  type MediaCall,
  jsonCall,
  listCall,
  mediaCall,
  textCall
} from '../../runtime/index.ts'
import { type CallOptions, Resource, route } from '../../service.ts'
import type {
  SkillServerIntegration,
  SkillServerIntegrationCreateRequest,
  SkillServerIntegrationCreateResponse,
  SkillServerIntegrationDeleteRequest,
  SkillServerIntegrationDeleteResponse,
  SkillServerIntegrationFetchManualParams,
  SkillServerIntegrationFetchParams,
  SkillServerIntegrationInvokeOptions,
  SkillServerIntegrationInvokeRequest,
  SkillServerIntegrationInvokeResponse,
  SkillServerIntegrationListItem,
  SkillServerIntegrationListParams,
  SkillServerIntegrationUpdateRequest,
  SkillServerIntegrationUpdateResponse
} from '../../types/integration/skillserver.ts'

export type * from '../../types/integration/skillserver.ts'

/** Servers that offer a skillset over HTTP. */
export class SkillServerIntegrationClient extends Resource {
  /** Create a skill server integration, which offers a skillset over HTTP. */
  create(
    request?: SkillServerIntegrationCreateRequest,
    options?: CallOptions
  ): Call<SkillServerIntegrationCreateResponse> {
    const operation = route('createSkillServerIntegration', 'POST /integration/skillserver/create')
    return jsonCall(this, operation, [], request, options)
  }

  /** Delete a skill server integration for good. */
  delete(
    skillserverIntegrationId: string,
    request?: SkillServerIntegrationDeleteRequest,
    options?: CallOptions
  ): Call<SkillServerIntegrationDeleteResponse> {
    const address = 'POST /integration/skillserver/{skillserverIntegrationId}/delete'
    const operation = route('deleteSkillServerIntegration', address)
    return jsonCall(this, operation, [skillserverIntegrationId], request, options)
  }

  /** Get a skill server integration with its settings. */
  fetch(
    skillserverIntegrationId: string,
    params?: SkillServerIntegrationFetchParams,
    options?: CallOptions
  ): Call<SkillServerIntegration> {
    const address = 'GET /integration/skillserver/{skillserverIntegrationId}/fetch'
    const operation = route('fetchSkillServerIntegration', address)
    return jsonCall(this, operation, [skillserverIntegrationId], params, options)
  }

  /**
   * Get the manual of a skill server, written for a model to read.
   *
   * The credential is the access token of the skill server itself, not an API key.
   */
  fetchManual(
    skillserverIntegrationId: string,
    params?: SkillServerIntegrationFetchManualParams,
    options?: CallOptions
  ): Call<string> {
    const address = 'GET /integration/skillserver/{skillserverIntegrationId}/invoke'
    const operation = route('fetchSkillServerManual', address)
    return textCall(this, operation, [skillserverIntegrationId], params, options)
  }

  /**
   * Run one ability of a skill server by its name.
   *
   * The credential is the access token of the skill server itself, not an API key. Comes as plain text unless
   * `format=json` or the media type asks for JSON; a failure is a text too, with status 200.
   *
   * Await the call for the usual form, or request another with `.as('application/json')`.
   */
  invoke(
    skillserverIntegrationId: string,
    request: SkillServerIntegrationInvokeRequest,
    options?: CallOptions & SkillServerIntegrationInvokeOptions
  ): MediaCall<string, { 'text/plain': string; 'application/json': SkillServerIntegrationInvokeResponse }> {
    const operation = route(
      'invokeSkillServerAbility',
      'POST /integration/skillserver/{skillserverIntegrationId}/invoke',
      {
        accept: 'text/plain',
        query: ['format', 'session'],
        media: { 'text/plain': 'text', 'application/json': 'json' }
      }
    )
    return mediaCall(this, operation, [skillserverIntegrationId], request, options)
  }

  /** List the skill server integrations of the account. */
  list(
    params?: SkillServerIntegrationListParams,
    options?: CallOptions
  ): ListCall<SkillServerIntegrationListItem> {
    const operation = route('listSkillServerIntegrations', 'GET /integration/skillserver/list')
    return listCall(this, operation, [], params, options)
  }

  /** Change fields of a skill server integration. */
  update(
    skillserverIntegrationId: string,
    request?: SkillServerIntegrationUpdateRequest,
    options?: CallOptions
  ): Call<SkillServerIntegrationUpdateResponse> {
    const address = 'POST /integration/skillserver/{skillserverIntegrationId}/update'
    const operation = route('updateSkillServerIntegration', address)
    return jsonCall(this, operation, [skillserverIntegrationId], request, options)
  }
}
