// Generated; do not edit. Your own code belongs in src/custom.

/** Request of `openai.chat.completions`. */
export interface OpenAIChatCompletionsRequest {
  [key: string]: unknown
}
