// Generated; do not edit. Your own code belongs in src/custom.

/** Request of `partner.user.session.create`. */
export interface PartnerUserSessionCreateRequest {
  /** Seconds until the token ends, 900 by default. */
  durationInSeconds?: number | undefined
  /** Bounds of the token. */
  config?:
    | {
        /**
         * Patterns of the routes that the token may call; `!` in front forbids. The prefix `/v1/` is added for
         * you.
         */
        allowedRoutes?: string[] | undefined
        /** Contact that the token speaks for. */
        contactId?: string | undefined
      }
    | undefined
}

/** Answer of `partner.user.session.create`. */
export interface PartnerUserSessionCreateResponse {
  /** The session's id. */
  id: string
  /** Credential to send as `Authorization: Bearer …`. */
  token: string
  /** When the token ends, in ms since the Unix epoch. */
  expiresAt: number
}
