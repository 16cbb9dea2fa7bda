// Generated; do not edit. Your own code belongs in src/custom.

import { childOf } from '../runtime/index.ts'
import { Resource } from '../service.ts'
import { OpenAIChatClient } from './openai/chat.ts'

/** Endpoints that are compatible with OpenAI. */
export class OpenAIClient extends Resource {
  /** Chat completions in the OpenAI format. */
  get chat(): OpenAIChatClient {
    return childOf(this, OpenAIChatClient)
  }
}
