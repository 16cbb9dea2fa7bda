// Generated; do not edit. Your own code belongs in src/custom.

import {
  type Call,
  type ExportCall,
  type ListCall,
  type StreamCall,
  exportCall,
  jsonCall,
  listCall,
  streamCall
} from '../../runtime/index.ts'
import { type CallOptions, Resource, quietEngineEvents, route } from '../../service.ts'
import type {
  SkillsetAbility,
  SkillsetAbilityCreateRequest,
  SkillsetAbilityCreateResponse,
  SkillsetAbilityDeleteRequest,
  SkillsetAbilityDeleteResponse,
  SkillsetAbilityExecuteEvent,
  SkillsetAbilityExecuteRequest,
  SkillsetAbilityExecuteResponse,
  SkillsetAbilityExportItem,
  SkillsetAbilityExportParams,
  SkillsetAbilityFetchParams,
  SkillsetAbilityListItem,
  SkillsetAbilityListParams,
  SkillsetAbilityUpdateRequest,
  SkillsetAbilityUpdateResponse
} from '../../types/skillset/ability.ts'

export type * from '../../types/skillset/ability.ts'

/** Abilities of a skillset. */
export class SkillsetAbilityClient extends Resource {
  /** Add an ability, something that a bot can do, to a skillset. */
  create(
    skillsetId: string,
    request?: SkillsetAbilityCreateRequest,
    options?: CallOptions
  ): Call<SkillsetAbilityCreateResponse> {
    const operation = route('createSkillsetAbility', 'POST /skillset/{skillsetId}/ability/create')
    return jsonCall(this, operation, [skillsetId], request, options)
  }

  /** Delete one ability of a skillset. */
  delete(
    skillsetId: string,
    abilityId: string,
    request?: SkillsetAbilityDeleteRequest,
    options?: CallOptions
  ): Call<SkillsetAbilityDeleteResponse> {
    const operation = route('deleteSkillsetAbility', 'POST /skillset/{skillsetId}/ability/{abilityId}/delete')
    return jsonCall(this, operation, [skillsetId, abilityId], request, options)
  }

  /**
   * Run one ability of a skillset on its own.
   *
   * In a stream, progress comes as it happens and `result` comes last.
   *
   * Await the call for the whole answer, or use `.stream()` for its events as they happen.
   */
  execute(
    skillsetId: string,
    abilityId: string,
    request?: SkillsetAbilityExecuteRequest,
    options?: CallOptions
  ): StreamCall<SkillsetAbilityExecuteResponse, SkillsetAbilityExecuteEvent> {
    const address = 'POST /skillset/{skillsetId}/ability/{abilityId}/execute'
    const operation = route('executeSkillsetAbility', address, { stream: quietEngineEvents })
    return streamCall(this, operation, [skillsetId, abilityId], request, options)
  }

  /** Export the abilities of a skillset. */
  export(
    skillsetId: string,
    params?: SkillsetAbilityExportParams,
    options?: CallOptions
  ): ExportCall<SkillsetAbilityExportItem> {
    const operation = route('exportSkillsetAbilities', 'GET /skillset/{skillsetId}/ability/export')
    return exportCall(this, operation, [skillsetId], params, options)
  }

  /** Get one ability of a skillset. */
  fetch(
    skillsetId: string,
    abilityId: string,
    params?: SkillsetAbilityFetchParams,
    options?: CallOptions
  ): Call<SkillsetAbility> {
    const operation = route('fetchSkillsetAbility', 'GET /skillset/{skillsetId}/ability/{abilityId}/fetch')
    return jsonCall(this, operation, [skillsetId, abilityId], params, options)
  }

  /** List the abilities of a skillset. */
  list(
    skillsetId: string,
    params?: SkillsetAbilityListParams,
    options?: CallOptions
  ): ListCall<SkillsetAbilityListItem> {
    const operation = route('listSkillsetAbilities', 'GET /skillset/{skillsetId}/ability/list')
    return listCall(this, operation, [skillsetId], params, options)
  }

  /** Change fields of an ability. */
  update(
    skillsetId: string,
    abilityId: string,
    request?: SkillsetAbilityUpdateRequest,
    options?: CallOptions
  ): Call<SkillsetAbilityUpdateResponse> {
    const operation = route('updateSkillsetAbility', 'POST /skillset/{skillsetId}/ability/{abilityId}/update')
    return jsonCall(this, operation, [skillsetId, abilityId], request, options)
  }
}
