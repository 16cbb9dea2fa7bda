// Generated; do not edit. Your own code belongs in src/custom.

/** Request of `conversation.session.create`. */
export interface ConversationSessionCreateRequest {
  /** Seconds until the token ends: 1800 (half an hour) to 86400 (a day), 3600 by default. */
  durationInSeconds?: number | undefined
}

/** Answer of `conversation.session.create`. */
export interface ConversationSessionCreateResponse {
  /** The conversation's id. */
  id: string
  /** Credential to send as `Authorization: Bearer …`. */
  token: string
  /** When the token ends, in ms since the Unix epoch. */
  expiresAt: number
}
