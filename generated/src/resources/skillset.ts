// Generated from the OpenAPI document; changes are lost. What is yours belongs in src/custom.

import { type Call, type ListCall, jsonCall, listCall } from '../runtime/index.ts'
import { type CallOptions, Resource, cursorPages, jsonLines } from '../service.ts'
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
    return this._child(SkillsetAbilityClient)
  }

  /**
   * Create a skillset, a set of abilities for bots.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  create(request?: SkillsetCreateRequest, options?: CallOptions): Call<SkillsetCreateResponse> {
    return jsonCall(
      this,
      { id: 'createSkillset', method: 'POST', path: '/skillset/create' },
      [],
      request,
      options
    )
  }

  /**
   * Delete a skillset for good.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  delete(
    skillsetId: string,
    request?: SkillsetDeleteRequest,
    options?: CallOptions
  ): Call<SkillsetDeleteResponse> {
    return jsonCall(
      this,
      { id: 'deleteSkillset', method: 'POST', path: '/skillset/{skillsetId}/delete', retry: 'idempotent' },
      [skillsetId],
      request,
      options
    )
  }

  /**
   * Get a skillset by id, without its abilities.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  fetch(skillsetId: string, params?: SkillsetFetchParams, options?: CallOptions): Call<Skillset> {
    return jsonCall(
      this,
      { id: 'fetchSkillset', method: 'GET', path: '/skillset/{skillsetId}/fetch' },
      [skillsetId],
      params,
      options
    )
  }

  /**
   * List skillsets.
   *
   * Each request takes one unit of the poll rate, which is counted over a sliding window of 60 seconds.
   *
   * Await it for one page, iterate over it for every item, or `.stream()` it for all of them in one answer.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  list(params?: SkillsetListParams, options?: CallOptions): ListCall<SkillsetListItem> {
    return listCall(
      this,
      {
        id: 'listSkillsets',
        method: 'GET',
        path: '/skillset/list',
        limit: 'rate/poll',
        page: cursorPages,
        stream: jsonLines
      },
      [],
      params,
      options
    )
  }

  /**
   * Change fields of a skillset.
   *
   * Only the fields you send change; a field left out keeps its value. A plain `meta` replaces all stored
   * metadata, `meta: { "$update": { … } }` merges into it one level deep.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  update(
    skillsetId: string,
    request?: SkillsetUpdateRequest,
    options?: CallOptions
  ): Call<SkillsetUpdateResponse> {
    return jsonCall(
      this,
      { id: 'updateSkillset', method: 'POST', path: '/skillset/{skillsetId}/update', retry: 'idempotent' },
      [skillsetId],
      request,
      options
    )
  }
}
