// Generated from the OpenAPI document; changes are lost. What is yours belongs in src/custom.

import { type ListCall, listCall } from '../runtime/index.ts'
import { type CallOptions, Resource, cursorPages, jsonLines } from '../service.ts'
import type { TeamListItem, TeamListParams } from '../types/team.ts'

export type * from '../types/team.ts'

/** Teams of the account. */
export class TeamClient extends Resource {
  /**
   * List teams.
   *
   * Each request takes one unit of the poll rate, which is counted over a sliding window of 60 seconds.
   *
   * Await it for one page, iterate over it for every item, or `.stream()` it for all of them in one answer.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  list(params?: TeamListParams, options?: CallOptions): ListCall<TeamListItem> {
    return listCall(
      this,
      {
        id: 'listTeams',
        method: 'GET',
        path: '/team/list',
        limit: 'rate/poll',
        page: cursorPages,
        stream: jsonLines
      },
      [],
      params,
      options
    )
  }
}
