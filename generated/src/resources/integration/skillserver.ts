// Generated from the OpenAPI document; changes are lost. What is yours belongs in src/custom.

import {
  type Call,
  type ListCall,
  type MediaCall,
  jsonCall,
  listCall,
  mediaCall,
  textCall
} from '../../runtime/index.ts'
import { type CallOptions, Resource, cursorPages, jsonLines } from '../../service.ts'
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
  /**
   * Create a skill server integration, which offers a skillset over HTTP.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  create(
    request?: SkillServerIntegrationCreateRequest,
    options?: CallOptions
  ): Call<SkillServerIntegrationCreateResponse> {
    return jsonCall(
      this,
      { id: 'createSkillServerIntegration', method: 'POST', path: '/integration/skillserver/create' },
      [],
      request,
      options
    )
  }

  /**
   * Delete a skill server integration for good.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  delete(
    skillserverIntegrationId: string,
    request?: SkillServerIntegrationDeleteRequest,
    options?: CallOptions
  ): Call<SkillServerIntegrationDeleteResponse> {
    return jsonCall(
      this,
      {
        id: 'deleteSkillServerIntegration',
        method: 'POST',
        path: '/integration/skillserver/{skillserverIntegrationId}/delete',
        retry: 'idempotent'
      },
      [skillserverIntegrationId],
      request,
      options
    )
  }

  /**
   * Get a skill server integration with its settings.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  fetch(
    skillserverIntegrationId: string,
    params?: SkillServerIntegrationFetchParams,
    options?: CallOptions
  ): Call<SkillServerIntegration> {
    return jsonCall(
      this,
      {
        id: 'fetchSkillServerIntegration',
        method: 'GET',
        path: '/integration/skillserver/{skillserverIntegrationId}/fetch'
      },
      [skillserverIntegrationId],
      params,
      options
    )
  }

  /**
   * Get the manual of a skill server, written for a model to read.
   *
   * The credential is the access token of the skill server itself, not an API key.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  fetchManual(
    skillserverIntegrationId: string,
    params?: SkillServerIntegrationFetchManualParams,
    options?: CallOptions
  ): Call<string> {
    return textCall(
      this,
      {
        id: 'fetchSkillServerManual',
        method: 'GET',
        path: '/integration/skillserver/{skillserverIntegrationId}/invoke'
      },
      [skillserverIntegrationId],
      params,
      options
    )
  }

  /**
   * Run one ability of a skill server by its name.
   *
   * The credential is the access token of the skill server itself, not an API key. Comes as plain text unless
   * `format=json` or the media type asks for JSON; a failure is a text too, with status 200.
   *
   * Await it for the usual form, or ask for another with `.as('application/json')`.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  invoke(
    skillserverIntegrationId: string,
    request: SkillServerIntegrationInvokeRequest,
    options?: CallOptions & SkillServerIntegrationInvokeOptions
  ): MediaCall<string, { 'text/plain': string; 'application/json': SkillServerIntegrationInvokeResponse }> {
    return mediaCall(
      this,
      {
        id: 'invokeSkillServerAbility',
        method: 'POST',
        path: '/integration/skillserver/{skillserverIntegrationId}/invoke',
        accept: 'text/plain',
        query: ['format', 'session'],
        media: { 'text/plain': 'text', 'application/json': 'json' }
      },
      [skillserverIntegrationId],
      request,
      options
    )
  }

  /**
   * List the skill server integrations of the account.
   *
   * Each request takes one unit of the poll rate, which is counted over a sliding window of 60 seconds.
   *
   * Await it for one page, iterate over it for every item, or `.stream()` it for all of them in one answer.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  list(
    params?: SkillServerIntegrationListParams,
    options?: CallOptions
  ): ListCall<SkillServerIntegrationListItem> {
    return listCall(
      this,
      {
        id: 'listSkillServerIntegrations',
        method: 'GET',
        path: '/integration/skillserver/list',
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
   * Change fields of a skill server integration.
   *
   * Only the fields you send change; a field left out keeps its value. A plain `meta` replaces all stored
   * metadata, `meta: { "$update": { … } }` merges into it one level deep.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  update(
    skillserverIntegrationId: string,
    request?: SkillServerIntegrationUpdateRequest,
    options?: CallOptions
  ): Call<SkillServerIntegrationUpdateResponse> {
    return jsonCall(
      this,
      {
        id: 'updateSkillServerIntegration',
        method: 'POST',
        path: '/integration/skillserver/{skillserverIntegrationId}/update',
        retry: 'idempotent'
      },
      [skillserverIntegrationId],
      request,
      options
    )
  }
}
