// Generated; do not edit. Your own code belongs in src/custom.

import { type Call, jsonCall } from '../../../runtime/index.ts'
import { type CallOptions, Resource, route } from '../../../service.ts'
import type {
  WidgetIntegrationFileAttachRequest,
  WidgetIntegrationFileAttachResponse,
  WidgetIntegrationFileDetachRequest,
  WidgetIntegrationFileDetachResponse
} from '../../../types/integration/widget/file.ts'

export type * from '../../../types/integration/widget/file.ts'

/** Files of a widget. */
export class WidgetIntegrationFileClient extends Resource {
  /** Put a file into one of the slots of a widget. */
  attach(
    widgetIntegrationId: string,
    fileId: string,
    request: WidgetIntegrationFileAttachRequest,
    options?: CallOptions
  ): Call<WidgetIntegrationFileAttachResponse> {
    const address = 'POST /integration/widget/{widgetIntegrationId}/file/{fileId}/attach'
    const operation = route('attachWidgetIntegrationFile', address, { retry: 'idempotent' })
    return jsonCall(this, operation, [widgetIntegrationId, fileId], request, options)
  }

  /** Clear the slot of a widget that holds a file. */
  detach(
    widgetIntegrationId: string,
    fileId: string,
    request?: WidgetIntegrationFileDetachRequest,
    options?: CallOptions
  ): Call<WidgetIntegrationFileDetachResponse> {
    const address = 'POST /integration/widget/{widgetIntegrationId}/file/{fileId}/detach'
    const operation = route('detachWidgetIntegrationFile', address, { retry: 'idempotent' })
    return jsonCall(this, operation, [widgetIntegrationId, fileId], request, options)
  }
}
