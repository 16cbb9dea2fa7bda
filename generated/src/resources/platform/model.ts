// Generated; do not edit. Your own code belongs in src/custom.

import { type ListCall, listCall } from '../../runtime/index.ts'
import { type CallOptions, Resource, route } from '../../service.ts'
import type { PlatformModelListItem, PlatformModelListParams } from '../../types/platform/model.ts'

export type * from '../../types/platform/model.ts'

/** Models that a bot can run on. */
export class PlatformModelClient extends Resource {
  /** List the language models that bots can use. */
  list(params?: PlatformModelListParams, options?: CallOptions): ListCall<PlatformModelListItem> {
    return listCall(this, route('listPlatformModels', 'GET /platform/model/list'), [], params, options)
  }
}
