// Generated; do not edit. Your own code belongs in src/custom.

import { type Call, type ListCall, jsonCall, listCall } from '../../runtime/index.ts'
import { type CallOptions, Resource, route } from '../../service.ts'
import type {
  BlueprintBulletinCreateRequest,
  BlueprintBulletinCreateResponse,
  BlueprintBulletinListItem,
  BlueprintBulletinListParams
} from '../../types/blueprint/bulletin.ts'

export type * from '../../types/blueprint/bulletin.ts'

/** Bulletins of a blueprint, short notes that its bots share. */
export class BlueprintBulletinClient extends Resource {
  /** Post a note to the board that the bots of a blueprint share. */
  create(
    blueprintId: string,
    request: BlueprintBulletinCreateRequest,
    options?: CallOptions
  ): Call<BlueprintBulletinCreateResponse> {
    const operation = route('createBlueprintBulletin', 'POST /blueprint/{blueprintId}/bulletin/create')
    return jsonCall(this, operation, [blueprintId], request, options)
  }

  /** List the notes on the shared board of a blueprint. */
  list(
    blueprintId: string,
    params?: BlueprintBulletinListParams,
    options?: CallOptions
  ): ListCall<BlueprintBulletinListItem> {
    const operation = route('listBlueprintBulletins', 'GET /blueprint/{blueprintId}/bulletin/list')
    return listCall(this, operation, [blueprintId], params, options)
  }
}
