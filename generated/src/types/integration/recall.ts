// Generated; do not edit. Your own code belongs in src/custom.

/** Request of `integration.recall.initiate`. */
export interface RecallIntegrationInitiateRequest {
  /** Link by which people join the meeting. */
  meetingUrl: string
  /** Tells the bot what to do in the meeting. */
  text: string
  /** Name that the others in the meeting see. */
  botName?: string | undefined
}

/** Answer of `integration.recall.initiate`. */
export interface RecallIntegrationInitiateResponse {
  /** The integration's id. */
  id: string
  /** What Recall.ai says about its meeting bot. */
  bot: Record<string, unknown>
}
