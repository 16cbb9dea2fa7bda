// Generated; do not edit. Your own code belongs in src/custom.

import { type PageCall, pageCall } from '../../../runtime/index.ts'
import { type CallOptions, Resource, route } from '../../../service.ts'
import type {
  ExtractIntegrationItemExportItem,
  ExtractIntegrationItemExportParams,
  ExtractIntegrationItemListItem,
  ExtractIntegrationItemListParams
} from '../../../types/integration/extract/item.ts'

export type * from '../../../types/integration/extract/item.ts'

/** Items that an extraction found. */
export class ExtractIntegrationItemClient extends Resource {
  /** Export what an extract integration found. */
  export(
    extractIntegrationId: string,
    params?: ExtractIntegrationItemExportParams,
    options?: CallOptions
  ): PageCall<ExtractIntegrationItemExportItem> {
    const address = 'GET /integration/extract/{extractIntegrationId}/item/export'
    const operation = route('exportExtractIntegrationItems', address, { stream: undefined })
    return pageCall(this, operation, [extractIntegrationId], params, options)
  }

  /** List what an extract integration found. */
  list(
    extractIntegrationId: string,
    params?: ExtractIntegrationItemListParams,
    options?: CallOptions
  ): PageCall<ExtractIntegrationItemListItem> {
    const address = 'GET /integration/extract/{extractIntegrationId}/item/list'
    const operation = route('listExtractIntegrationItems', address, { stream: undefined })
    return pageCall(this, operation, [extractIntegrationId], params, options)
  }
}
