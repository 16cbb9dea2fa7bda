// Generated from the OpenAPI document; changes are lost. What is yours belongs in src/custom.

import { type PageCall, pageCall } from '../../../runtime/index.ts'
import { type CallOptions, Resource, cursorPages } from '../../../service.ts'
import type {
  ExtractIntegrationItemExportItem,
  ExtractIntegrationItemExportParams,
  ExtractIntegrationItemListItem,
  ExtractIntegrationItemListParams
} from '../../../types/integration/extract/item.ts'

export type * from '../../../types/integration/extract/item.ts'

/** What an extraction found. */
export class ExtractIntegrationItemClient extends Resource {
  /**
   * Export what an extract integration found.
   *
   * Await it for one page, or iterate over it for every item of every page.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  export(
    extractIntegrationId: string,
    params?: ExtractIntegrationItemExportParams,
    options?: CallOptions
  ): PageCall<ExtractIntegrationItemExportItem> {
    return pageCall(
      this,
      {
        id: 'exportExtractIntegrationItems',
        method: 'GET',
        path: '/integration/extract/{extractIntegrationId}/item/export',
        page: cursorPages
      },
      [extractIntegrationId],
      params,
      options
    )
  }

  /**
   * List what an extract integration found.
   *
   * Each request takes one unit of the poll rate, which is counted over a sliding window of 60 seconds.
   *
   * Await it for one page, or iterate over it for every item of every page.
   *
   * @throws {NotFoundError} There is no such resource.
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  list(
    extractIntegrationId: string,
    params?: ExtractIntegrationItemListParams,
    options?: CallOptions
  ): PageCall<ExtractIntegrationItemListItem> {
    return pageCall(
      this,
      {
        id: 'listExtractIntegrationItems',
        method: 'GET',
        path: '/integration/extract/{extractIntegrationId}/item/list',
        limit: 'rate/poll',
        page: cursorPages
      },
      [extractIntegrationId],
      params,
      options
    )
  }
}
