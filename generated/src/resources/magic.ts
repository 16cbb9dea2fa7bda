// Generated; do not edit. Your own code belongs in src/custom.

import { type ListCall, type StreamCall, listCall, streamCall } from '../runtime/index.ts'
import { type CallOptions, Resource, jsonLines, route } from '../service.ts'
import type {
  MagicGenerateEvent,
  MagicGenerateRequest,
  MagicGenerateResponse,
  MagicListItem,
  MagicListParams
} from '../types/magic.ts'

export type * from '../types/magic.ts'

/** Prompts that generate text. */
export class MagicClient extends Resource {
  /**
   * Generate text such as a backstory or a record with a ready-made prompt.
   *
   * Await the call for the whole answer, or use `.stream()` for its events as they happen.
   */
  generate(
    promptId: string,
    request: MagicGenerateRequest,
    options?: CallOptions
  ): StreamCall<MagicGenerateResponse, MagicGenerateEvent> {
    const address = 'POST /magic/{promptId}/generate'
    const operation = route('generateMagicFromPrompt', address, { stream: jsonLines, events: ['result'] })
    return streamCall(this, operation, [promptId], request, options)
  }

  /** List the ready-made prompts. */
  list(params?: MagicListParams, options?: CallOptions): ListCall<MagicListItem> {
    return listCall(this, route('listMagicPrompts', 'GET /magic/list'), [], params, options)
  }
}
