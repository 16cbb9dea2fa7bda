// Generated from the OpenAPI document; changes are lost. What is yours belongs in src/custom.

import { type ListCall, type StreamCall, listCall, streamCall } from '../runtime/index.ts'
import { type CallOptions, Resource, cursorPages, jsonLines } from '../service.ts'
import type {
  MagicGenerateEvent,
  MagicGenerateRequest,
  MagicGenerateResponse,
  MagicListItem,
  MagicListParams
} from '../types/magic.ts'

export type * from '../types/magic.ts'

/** Prompts that generate a text from another. */
export class MagicClient extends Resource {
  /**
   * Generate text such as a backstory or a record with a ready-made prompt.
   *
   * Await it for the answer as a whole, or take its events as they happen with `.stream()`.
   *
   * @throws {NotFoundError} There is no such resource.
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  generate(
    promptId: string,
    request: MagicGenerateRequest,
    options?: CallOptions
  ): StreamCall<MagicGenerateResponse, MagicGenerateEvent> {
    return streamCall(
      this,
      {
        id: 'generateMagicFromPrompt',
        method: 'POST',
        path: '/magic/{promptId}/generate',
        stream: jsonLines,
        events: ['result']
      },
      [promptId],
      request,
      options
    )
  }

  /**
   * List the ready-made prompts.
   *
   * Each request takes one unit of the poll rate, which is counted over a sliding window of 60 seconds.
   *
   * Await it for one page, iterate over it for every item, or `.stream()` it for all of them in one answer.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  list(params?: MagicListParams, options?: CallOptions): ListCall<MagicListItem> {
    return listCall(
      this,
      {
        id: 'listMagicPrompts',
        method: 'GET',
        path: '/magic/list',
        limit: 'rate/poll',
        page: cursorPages,
        stream: jsonLines
      },
      [],
      params,
      options
    )
  }
}
