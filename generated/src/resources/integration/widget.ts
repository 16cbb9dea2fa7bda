// Generated from the OpenAPI document; changes are lost. What is yours belongs in src/custom.

import { type Call, type ListCall, jsonCall, listCall } from '../../runtime/index.ts'
import { type CallOptions, Resource, cursorPages, jsonLines } from '../../service.ts'
import type {
  WidgetIntegration,
  WidgetIntegrationCloneRequest,
  WidgetIntegrationCloneResponse,
  WidgetIntegrationCreateRequest,
  WidgetIntegrationCreateResponse,
  WidgetIntegrationDeleteRequest,
  WidgetIntegrationDeleteResponse,
  WidgetIntegrationFetchParams,
  WidgetIntegrationListItem,
  WidgetIntegrationListParams,
  WidgetIntegrationSetupRequest,
  WidgetIntegrationSetupResponse,
  WidgetIntegrationUpdateRequest,
  WidgetIntegrationUpdateResponse
} from '../../types/integration/widget.ts'
import { WidgetIntegrationFileClient } from './widget/file.ts'

export type * from '../../types/integration/widget.ts'

/** Chat widgets for web sites. */
export class WidgetIntegrationClient extends Resource {
  /** Files of a widget. */
  get file(): WidgetIntegrationFileClient {
    return this._child(WidgetIntegrationFileClient)
  }

  /**
   * Make a copy of a widget integration.
   *
   * @throws {NotFoundError} There is no such resource.
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  clone(
    widgetIntegrationId: string,
    request?: WidgetIntegrationCloneRequest,
    options?: CallOptions
  ): Call<WidgetIntegrationCloneResponse> {
    return jsonCall(
      this,
      {
        id: 'cloneWidgetIntegration',
        method: 'POST',
        path: '/integration/widget/{widgetIntegrationId}/clone'
      },
      [widgetIntegrationId],
      request,
      options
    )
  }

  /**
   * Create a widget integration, which puts a chat with a bot on web pages.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  create(
    request?: WidgetIntegrationCreateRequest,
    options?: CallOptions
  ): Call<WidgetIntegrationCreateResponse> {
    return jsonCall(
      this,
      { id: 'createWidgetIntegration', method: 'POST', path: '/integration/widget/create' },
      [],
      request,
      options
    )
  }

  /**
   * Delete a widget integration for good.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  delete(
    widgetIntegrationId: string,
    request?: WidgetIntegrationDeleteRequest,
    options?: CallOptions
  ): Call<WidgetIntegrationDeleteResponse> {
    return jsonCall(
      this,
      {
        id: 'deleteWidgetIntegration',
        method: 'POST',
        path: '/integration/widget/{widgetIntegrationId}/delete',
        retry: 'idempotent'
      },
      [widgetIntegrationId],
      request,
      options
    )
  }

  /**
   * Get a widget integration with its settings.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  fetch(
    widgetIntegrationId: string,
    params?: WidgetIntegrationFetchParams,
    options?: CallOptions
  ): Call<WidgetIntegration> {
    return jsonCall(
      this,
      {
        id: 'fetchWidgetIntegration',
        method: 'GET',
        path: '/integration/widget/{widgetIntegrationId}/fetch'
      },
      [widgetIntegrationId],
      params,
      options
    )
  }

  /**
   * List the widget integrations of the account.
   *
   * Each request takes one unit of the poll rate, which is counted over a sliding window of 60 seconds.
   *
   * Await it for one page, iterate over it for every item, or `.stream()` it for all of them in one answer.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  list(params?: WidgetIntegrationListParams, options?: CallOptions): ListCall<WidgetIntegrationListItem> {
    return listCall(
      this,
      {
        id: 'listWidgetIntegrations',
        method: 'GET',
        path: '/integration/widget/list',
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
   * Run the setup of a widget integration.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  setup(
    widgetIntegrationId: string,
    request?: WidgetIntegrationSetupRequest,
    options?: CallOptions
  ): Call<WidgetIntegrationSetupResponse> {
    return jsonCall(
      this,
      {
        id: 'setupWidgetIntegration',
        method: 'POST',
        path: '/integration/widget/{widgetIntegrationId}/setup'
      },
      [widgetIntegrationId],
      request,
      options
    )
  }

  /**
   * Change fields of a widget integration.
   *
   * Only the fields you send change; a field left out keeps its value. A plain `meta` replaces all stored
   * metadata, `meta: { "$update": { … } }` merges into it one level deep.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  update(
    widgetIntegrationId: string,
    request?: WidgetIntegrationUpdateRequest,
    options?: CallOptions
  ): Call<WidgetIntegrationUpdateResponse> {
    return jsonCall(
      this,
      {
        id: 'updateWidgetIntegration',
        method: 'POST',
        path: '/integration/widget/{widgetIntegrationId}/update',
        retry: 'idempotent'
      },
      [widgetIntegrationId],
      request,
      options
    )
  }
}
