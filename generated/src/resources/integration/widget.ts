// Generated; do not edit. Your own code belongs in src/custom.

import { type Call, type ListCall, childOf, jsonCall, listCall } from '../../runtime/index.ts'
import { type CallOptions, Resource, route } from '../../service.ts'
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
    return childOf(this, WidgetIntegrationFileClient)
  }

  /** Make a copy of a widget integration. */
  clone(
    widgetIntegrationId: string,
    request?: WidgetIntegrationCloneRequest,
    options?: CallOptions
  ): Call<WidgetIntegrationCloneResponse> {
    const operation = route('cloneWidgetIntegration', 'POST /integration/widget/{widgetIntegrationId}/clone')
    return jsonCall(this, operation, [widgetIntegrationId], request, options)
  }

  /** Create a widget integration, which puts a chat with a bot on web pages. */
  create(
    request?: WidgetIntegrationCreateRequest,
    options?: CallOptions
  ): Call<WidgetIntegrationCreateResponse> {
    const operation = route('createWidgetIntegration', 'POST /integration/widget/create')
    return jsonCall(this, operation, [], request, options)
  }

  /** Delete a widget integration for good. */
  delete(
    widgetIntegrationId: string,
    request?: WidgetIntegrationDeleteRequest,
    options?: CallOptions
  ): Call<WidgetIntegrationDeleteResponse> {
    const address = 'POST /integration/widget/{widgetIntegrationId}/delete'
    return jsonCall(this, route('deleteWidgetIntegration', address), [widgetIntegrationId], request, options)
  }

  /** Get a widget integration with its settings. */
  fetch(
    widgetIntegrationId: string,
    params?: WidgetIntegrationFetchParams,
    options?: CallOptions
  ): Call<WidgetIntegration> {
    const operation = route('fetchWidgetIntegration', 'GET /integration/widget/{widgetIntegrationId}/fetch')
    return jsonCall(this, operation, [widgetIntegrationId], params, options)
  }

  /** List the widget integrations of the account. */
  list(params?: WidgetIntegrationListParams, options?: CallOptions): ListCall<WidgetIntegrationListItem> {
    const operation = route('listWidgetIntegrations', 'GET /integration/widget/list')
    return listCall(this, operation, [], params, options)
  }

  /** Run the setup of a widget integration. */
  setup(
    widgetIntegrationId: string,
    request?: WidgetIntegrationSetupRequest,
    options?: CallOptions
  ): Call<WidgetIntegrationSetupResponse> {
    const operation = route('setupWidgetIntegration', 'POST /integration/widget/{widgetIntegrationId}/setup')
    return jsonCall(this, operation, [widgetIntegrationId], request, options)
  }

  /** Change fields of a widget integration. */
  update(
    widgetIntegrationId: string,
    request?: WidgetIntegrationUpdateRequest,
    options?: CallOptions
  ): Call<WidgetIntegrationUpdateResponse> {
    const address = 'POST /integration/widget/{widgetIntegrationId}/update'
    return jsonCall(this, route('updateWidgetIntegration', address), [widgetIntegrationId], request, options)
  }
}
