// Generated from the OpenAPI document; changes are lost. What is yours belongs in src/custom.

import { type Call, type ListCall, jsonCall, listCall } from '../../runtime/index.ts'
import { type CallOptions, Resource, cursorPages, jsonLines } from '../../service.ts'
import type {
  BlueprintBulletinCreateRequest,
  BlueprintBulletinCreateResponse,
  BlueprintBulletinListItem,
  BlueprintBulletinListParams
} from '../../types/blueprint/bulletin.ts'

export type * from '../../types/blueprint/bulletin.ts'

/** Bulletins of a blueprint, short notes that its agents leave for each other. */
export class BlueprintBulletinClient extends Resource {
  /**
   * Post a note to the board that the bots of a blueprint share.
   *
   * @throws {NotFoundError} There is no such resource.
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  create(
    blueprintId: string,
    request: BlueprintBulletinCreateRequest,
    options?: CallOptions
  ): Call<BlueprintBulletinCreateResponse> {
    return jsonCall(
      this,
      { id: 'createBlueprintBulletin', method: 'POST', path: '/blueprint/{blueprintId}/bulletin/create' },
      [blueprintId],
      request,
      options
    )
  }

  /**
   * List the notes on the shared board of a blueprint.
   *
   * Each request takes one unit of the poll rate, which is counted over a sliding window of 60 seconds.
   *
   * Await it for one page, iterate over it for every item, or `.stream()` it for all of them in one answer.
   *
   * @throws {NotFoundError} There is no such resource.
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  list(
    blueprintId: string,
    params?: BlueprintBulletinListParams,
    options?: CallOptions
  ): ListCall<BlueprintBulletinListItem> {
    return listCall(
      this,
      {
        id: 'listBlueprintBulletins',
        method: 'GET',
        path: '/blueprint/{blueprintId}/bulletin/list',
        limit: 'rate/poll',
        page: cursorPages,
        stream: jsonLines
      },
      [blueprintId],
      params,
      options
    )
  }
}
