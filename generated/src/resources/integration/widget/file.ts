// Generated from the OpenAPI document; changes are lost. What is yours belongs in src/custom.

import { type Call, jsonCall } from '../../../runtime/index.ts'
import { type CallOptions, Resource } from '../../../service.ts'
import type {
  WidgetIntegrationFileAttachRequest,
  WidgetIntegrationFileAttachResponse,
  WidgetIntegrationFileDetachRequest,
  WidgetIntegrationFileDetachResponse
} from '../../../types/integration/widget/file.ts'

export type * from '../../../types/integration/widget/file.ts'

/** Files of a widget. */
export class WidgetIntegrationFileClient extends Resource {
  /**
   * Put a file into one of the slots of a widget.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  attach(
    widgetIntegrationId: string,
    fileId: string,
    request: WidgetIntegrationFileAttachRequest,
    options?: CallOptions
  ): Call<WidgetIntegrationFileAttachResponse> {
    return jsonCall(
      this,
      {
        id: 'attachWidgetIntegrationFile',
        method: 'POST',
        path: '/integration/widget/{widgetIntegrationId}/file/{fileId}/attach',
        retry: 'idempotent'
      },
      [widgetIntegrationId, fileId],
      request,
      options
    )
  }

  /**
   * Clear the slot of a widget that holds a file.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  detach(
    widgetIntegrationId: string,
    fileId: string,
    request?: WidgetIntegrationFileDetachRequest,
    options?: CallOptions
  ): Call<WidgetIntegrationFileDetachResponse> {
    return jsonCall(
      this,
      {
        id: 'detachWidgetIntegrationFile',
        method: 'POST',
        path: '/integration/widget/{widgetIntegrationId}/file/{fileId}/detach',
        retry: 'idempotent'
      },
      [widgetIntegrationId, fileId],
      request,
      options
    )
  }
}
