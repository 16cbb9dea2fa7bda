// Generated; do not edit. Your own code belongs in src/custom.

import { type ListCall, listCall } from '../runtime/index.ts'
import { type CallOptions, Resource, route } from '../service.ts'
import type { TeamListItem, TeamListParams } from '../types/team.ts'

export type * from '../types/team.ts'

/** Teams of the account. */
export class TeamClient extends Resource {
  /** List teams. */
  list(params?: TeamListParams, options?: CallOptions): ListCall<TeamListItem> {
    return listCall(this, route('listTeams', 'GET /team/list'), [], params, options)
  }
}
