// Generated from the OpenAPI document; changes are lost. What is yours belongs in src/custom.

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
import {
  type CallOptions,
  Resource,
  cursorPages,
  engineEventTypes,
  jsonLines,
  quietEngineEvents
} from '../../service.ts'
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
  /**
   * Add an ability, something that a bot can do, to a skillset.
   *
   * @throws {NotFoundError} There is no such resource.
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  create(
    skillsetId: string,
    request?: SkillsetAbilityCreateRequest,
    options?: CallOptions
  ): Call<SkillsetAbilityCreateResponse> {
    return jsonCall(
      this,
      { id: 'createSkillsetAbility', method: 'POST', path: '/skillset/{skillsetId}/ability/create' },
      [skillsetId],
      request,
      options
    )
  }

  /**
   * Delete one ability of a skillset.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  delete(
    skillsetId: string,
    abilityId: string,
    request?: SkillsetAbilityDeleteRequest,
    options?: CallOptions
  ): Call<SkillsetAbilityDeleteResponse> {
    return jsonCall(
      this,
      {
        id: 'deleteSkillsetAbility',
        method: 'POST',
        path: '/skillset/{skillsetId}/ability/{abilityId}/delete',
        retry: 'idempotent'
      },
      [skillsetId, abilityId],
      request,
      options
    )
  }

  /**
   * Run one ability of a skillset on its own.
   *
   * In a stream, progress comes as it happens and `result` comes last.
   *
   * Await it for the answer as a whole, or take its events as they happen with `.stream()`.
   *
   * @throws {NotFoundError} There is no such resource.
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  execute(
    skillsetId: string,
    abilityId: string,
    request?: SkillsetAbilityExecuteRequest,
    options?: CallOptions
  ): StreamCall<SkillsetAbilityExecuteResponse, SkillsetAbilityExecuteEvent> {
    return streamCall(
      this,
      {
        id: 'executeSkillsetAbility',
        method: 'POST',
        path: '/skillset/{skillsetId}/ability/{abilityId}/execute',
        stream: quietEngineEvents,
        events: engineEventTypes
      },
      [skillsetId, abilityId],
      request,
      options
    )
  }

  /**
   * Export the abilities of a skillset.
   *
   * Await it for one page, iterate over it for every item, `.stream()` it for all of them in one answer, or
   * take them as a table with `.csv()`.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  export(
    skillsetId: string,
    params?: SkillsetAbilityExportParams,
    options?: CallOptions
  ): ExportCall<SkillsetAbilityExportItem> {
    return exportCall(
      this,
      {
        id: 'exportSkillsetAbilities',
        method: 'GET',
        path: '/skillset/{skillsetId}/ability/export',
        page: cursorPages,
        stream: jsonLines
      },
      [skillsetId],
      params,
      options
    )
  }

  /**
   * Get one ability of a skillset.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  fetch(
    skillsetId: string,
    abilityId: string,
    params?: SkillsetAbilityFetchParams,
    options?: CallOptions
  ): Call<SkillsetAbility> {
    return jsonCall(
      this,
      { id: 'fetchSkillsetAbility', method: 'GET', path: '/skillset/{skillsetId}/ability/{abilityId}/fetch' },
      [skillsetId, abilityId],
      params,
      options
    )
  }

  /**
   * List the abilities of a skillset.
   *
   * Each request takes one unit of the poll rate, which is counted over a sliding window of 60 seconds.
   *
   * Await it for one page, iterate over it for every item, or `.stream()` it for all of them in one answer.
   *
   * @throws {NotFoundError} There is no such resource.
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  list(
    skillsetId: string,
    params?: SkillsetAbilityListParams,
    options?: CallOptions
  ): ListCall<SkillsetAbilityListItem> {
    return listCall(
      this,
      {
        id: 'listSkillsetAbilities',
        method: 'GET',
        path: '/skillset/{skillsetId}/ability/list',
        limit: 'rate/poll',
        page: cursorPages,
        stream: jsonLines
      },
      [skillsetId],
      params,
      options
    )
  }

  /**
   * Change fields of an ability.
   *
   * Only the fields you send change; a field left out keeps its value. A plain `meta` replaces all stored
   * metadata, `meta: { "$update": { … } }` merges into it one level deep.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  update(
    skillsetId: string,
    abilityId: string,
    request?: SkillsetAbilityUpdateRequest,
    options?: CallOptions
  ): Call<SkillsetAbilityUpdateResponse> {
    return jsonCall(
      this,
      {
        id: 'updateSkillsetAbility',
        method: 'POST',
        path: '/skillset/{skillsetId}/ability/{abilityId}/update',
        retry: 'idempotent'
      },
      [skillsetId, abilityId],
      request,
      options
    )
  }
}
