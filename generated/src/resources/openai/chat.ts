// Generated; do not edit. Your own code belongs in src/custom.

import { type StreamCall, streamCall } from '../../runtime/index.ts'
import { type CallOptions, Resource, chatChunks, route } from '../../service.ts'
import type { OpenAIChatCompletionsRequest } from '../../types/openai/chat.ts'

export type * from '../../types/openai/chat.ts'

/** Chat completions in the OpenAI format. */
export class OpenAIChatClient extends Resource {
  /**
   * Complete a chat in the format of the OpenAI API.
   *
   * Made for OpenAI clients: their base URL is `…/v1/openai`, and `model` takes the form `bot/id=…` or
   * `model/name=…`, never the bare name of a model. In a stream the answer comes in chunks.
   *
   * Await the call for the whole answer, or use `.stream()` for its events as they happen.
   */
  completions(request?: OpenAIChatCompletionsRequest, options?: CallOptions): StreamCall<unknown, unknown> {
    const operation = route('createChatCompletion', 'POST /openai/chat/completions', { stream: chatChunks })
    return streamCall(this, operation, [], request, options)
  }
}
