// Generated from the OpenAPI document; changes are lost. What is yours belongs in src/custom.

import { childOf } from '../runtime/index.ts'
import { Resource } from '../service.ts'
import { OpenAIChatClient } from './openai/chat.ts'

/** The endpoints that speak the OpenAI format. */
export class OpenAIClient extends Resource {
  /** Chat in the OpenAI format. */
  get chat(): OpenAIChatClient {
    return childOf(this, OpenAIChatClient)
  }
}
