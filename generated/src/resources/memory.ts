// Generated; do not edit. Your own code belongs in src/custom.

import {
  type Call,
  type ExportCall,
  type ListCall,
  exportCall,
  jsonCall,
  listCall
} from '../runtime/index.ts'
import { type CallOptions, Resource, route } from '../service.ts'
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

/** Memories that bots keep from their conversations. */
export class MemoryClient extends Resource {
  /** Store a memory for a bot, a contact or both. */
  create(request: MemoryCreateRequest, options?: CallOptions): Call<MemoryCreateResponse> {
    return jsonCall(this, route('createMemory', 'POST /memory/create'), [], request, options)
  }

  /** Delete a memory for good. */
  delete(memoryId: string, request?: MemoryDeleteRequest, options?: CallOptions): Call<MemoryDeleteResponse> {
    const operation = route('deleteMemory', 'POST /memory/{memoryId}/delete')
    return jsonCall(this, operation, [memoryId], request, options)
  }

  /** Export memories. */
  export(params?: MemoryExportParams, options?: CallOptions): ExportCall<MemoryExportItem> {
    return exportCall(this, route('exportMemories', 'GET /memory/export'), [], params, options)
  }

  /** Get a memory by id. */
  fetch(memoryId: string, params?: MemoryFetchParams, options?: CallOptions): Call<Memory> {
    return jsonCall(this, route('fetchMemory', 'GET /memory/{memoryId}/fetch'), [memoryId], params, options)
  }

  /** List memories. */
  list(params?: MemoryListParams, options?: CallOptions): ListCall<MemoryListItem> {
    return listCall(this, route('listMemories', 'GET /memory/list'), [], params, options)
  }

  /** Find memories by keyword or phrase, for a bot, a contact or all. */
  search(request: MemorySearchRequest, options?: CallOptions): Call<MemorySearchResponse> {
    return jsonCall(this, route('searchMemory', 'POST /memory/search'), [], request, options)
  }

  /** Change fields of a memory. */
  update(memoryId: string, request?: MemoryUpdateRequest, options?: CallOptions): Call<MemoryUpdateResponse> {
    const operation = route('updateMemory', 'POST /memory/{memoryId}/update')
    return jsonCall(this, operation, [memoryId], request, options)
  }
}
