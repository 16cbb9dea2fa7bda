// Generated from the OpenAPI document; changes are lost. What is yours belongs in src/custom.

import {
  type Call,
  type ExportCall,
  type ListCall,
  exportCall,
  jsonCall,
  listCall
} from '../runtime/index.ts'
import { type CallOptions, Resource, cursorPages, jsonLines } from '../service.ts'
import type {
  Memory,
  MemoryCreateRequest,
  MemoryCreateResponse,
  MemoryDeleteRequest,
  MemoryDeleteResponse,
  MemoryExportItem,
  MemoryExportParams,
  MemoryFetchParams,
  MemoryListItem,
  MemoryListParams,
  MemorySearchRequest,
  MemorySearchResponse,
  MemoryUpdateRequest,
  MemoryUpdateResponse
} from '../types/memory.ts'

export type * from '../types/memory.ts'

/** Memories, what bots keep of their conversations. */
export class MemoryClient extends Resource {
  /**
   * Store a memory for a bot, a contact or both.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  create(request: MemoryCreateRequest, options?: CallOptions): Call<MemoryCreateResponse> {
    return jsonCall(
      this,
      { id: 'createMemory', method: 'POST', path: '/memory/create' },
      [],
      request,
      options
    )
  }

  /**
   * Delete a memory for good.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  delete(memoryId: string, request?: MemoryDeleteRequest, options?: CallOptions): Call<MemoryDeleteResponse> {
    return jsonCall(
      this,
      { id: 'deleteMemory', method: 'POST', path: '/memory/{memoryId}/delete', retry: 'idempotent' },
      [memoryId],
      request,
      options
    )
  }

  /**
   * Export memories.
   *
   * Await it for one page, iterate over it for every item, `.stream()` it for all of them in one answer, or
   * take them as a table with `.csv()`.
   */
  export(params?: MemoryExportParams, options?: CallOptions): ExportCall<MemoryExportItem> {
    return exportCall(
      this,
      { id: 'exportMemories', method: 'GET', path: '/memory/export', page: cursorPages, stream: jsonLines },
      [],
      params,
      options
    )
  }

  /**
   * Get a memory by id.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  fetch(memoryId: string, params?: MemoryFetchParams, options?: CallOptions): Call<Memory> {
    return jsonCall(
      this,
      { id: 'fetchMemory', method: 'GET', path: '/memory/{memoryId}/fetch' },
      [memoryId],
      params,
      options
    )
  }

  /**
   * List memories.
   *
   * Each request takes one unit of the poll rate, which is counted over a sliding window of 60 seconds.
   *
   * Await it for one page, iterate over it for every item, or `.stream()` it for all of them in one answer.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  list(params?: MemoryListParams, options?: CallOptions): ListCall<MemoryListItem> {
    return listCall(
      this,
      {
        id: 'listMemories',
        method: 'GET',
        path: '/memory/list',
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
   * Find memories by keyword or phrase, for a bot, a contact or all.
   *
   * @throws {BadRequestError} The request does not have the form the action asks for.
   */
  search(request: MemorySearchRequest, options?: CallOptions): Call<MemorySearchResponse> {
    return jsonCall(
      this,
      { id: 'searchMemory', method: 'POST', path: '/memory/search', retry: 'safe' },
      [],
      request,
      options
    )
  }

  /**
   * Change fields of a memory.
   *
   * Only the fields you send change; a field left out keeps its value. A plain `meta` replaces all stored
   * metadata, `meta: { "$update": { … } }` merges into it one level deep.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  update(memoryId: string, request?: MemoryUpdateRequest, options?: CallOptions): Call<MemoryUpdateResponse> {
    return jsonCall(
      this,
      { id: 'updateMemory', method: 'POST', path: '/memory/{memoryId}/update', retry: 'idempotent' },
      [memoryId],
      request,
      options
    )
  }
}
