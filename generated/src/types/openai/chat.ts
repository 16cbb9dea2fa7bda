// Generated from the OpenAPI document; changes are lost. What is yours belongs in src/custom.

/** Request of `openai.chat.completions`. */
export interface OpenAIChatCompletionsRequest {
  [key: string]: unknown
}
