// Generated; do not edit. Your own code belongs in src/custom.

import { type ListCall, listCall } from '../../runtime/index.ts'
import { type CallOptions, Resource, route } from '../../service.ts'
import type { PlatformActionListItem, PlatformActionListParams } from '../../types/platform/action.ts'

export type * from '../../types/platform/action.ts'

/** Actions that abilities can use. */
export class PlatformActionClient extends Resource {
  /** List the actions that ability instructions can use. */
  list(params?: PlatformActionListParams, options?: CallOptions): ListCall<PlatformActionListItem> {
    return listCall(this, route('listPlatformActions', 'GET /platform/action/list'), [], params, options)
  }
}
