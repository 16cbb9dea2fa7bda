// Generated from the OpenAPI document; changes are lost. What is yours belongs in src/custom.

import { Resource } from '../service.ts'
import { OpenAIChatClient } from './openai/chat.ts'

/** `openai`: chat. */
export class OpenAIClient extends Resource {
  /** `openai.chat`: completions. */
  get chat(): OpenAIChatClient {
    return this._child(OpenAIChatClient)
  }
}
