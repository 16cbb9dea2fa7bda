// Generated; do not edit. Your own code belongs in src/custom.

import { type Call, type ListCall, childOf, jsonCall, listCall } from '../runtime/index.ts'
import { type CallOptions, Resource, route } from '../service.ts'
import type {
  Skillset,
  SkillsetCreateRequest,
  SkillsetCreateResponse,
  SkillsetDeleteRequest,
  SkillsetDeleteResponse,
  SkillsetFetchParams,
  SkillsetListItem,
  SkillsetListParams,
  SkillsetUpdateRequest,
  SkillsetUpdateResponse
} from '../types/skillset.ts'
import { SkillsetAbilityClient } from './skillset/ability.ts'

export type * from '../types/skillset.ts'

/** Skillsets, groups of abilities for a bot. */
export class SkillsetClient extends Resource {
  /** Abilities of a skillset. */
  get ability(): SkillsetAbilityClient {
    return childOf(this, SkillsetAbilityClient)
  }

  /** Create a skillset, a set of abilities for bots. */
  create(request?: SkillsetCreateRequest, options?: CallOptions): Call<SkillsetCreateResponse> {
    return jsonCall(this, route('createSkillset', 'POST /skillset/create'), [], request, options)
  }

  /** Delete a skillset for good. */
  delete(
    skillsetId: string,
    request?: SkillsetDeleteRequest,
    options?: CallOptions
  ): Call<SkillsetDeleteResponse> {
    const operation = route('deleteSkillset', 'POST /skillset/{skillsetId}/delete')
    return jsonCall(this, operation, [skillsetId], request, options)
  }

  /** Get a skillset by id, without its abilities. */
  fetch(skillsetId: string, params?: SkillsetFetchParams, options?: CallOptions): Call<Skillset> {
    const operation = route('fetchSkillset', 'GET /skillset/{skillsetId}/fetch')
    return jsonCall(this, operation, [skillsetId], params, options)
  }

  /** List skillsets. */
  list(params?: SkillsetListParams, options?: CallOptions): ListCall<SkillsetListItem> {
    return listCall(this, route('listSkillsets', 'GET /skillset/list'), [], params, options)
  }

  /** Change fields of a skillset. */
  update(
    skillsetId: string,
    request?: SkillsetUpdateRequest,
    options?: CallOptions
  ): Call<SkillsetUpdateResponse> {
    const operation = route('updateSkillset', 'POST /skillset/{skillsetId}/update')
    return jsonCall(this, operation, [skillsetId], request, options)
  }
}
