// Generated; do not edit. Your own code belongs in src/custom.

/** Request of `blueprint.bulletin.create`. */
export interface BlueprintBulletinCreateRequest {
  /** What the note says. */
  text: string
  /** Seconds until the note disappears. */
  ttl?: number | undefined
}

/** Answer of `blueprint.bulletin.create`. */
export interface BlueprintBulletinCreateResponse {
  /** The blueprint's id. */
  id: string
  /** The note as stored. */
  bulletin: {
    /** The note's id. */
    id: string
    /** What the note says. */
    text: string
    /** Name of the bot or person who posted the note. */
    author?: string | undefined
    /** Bot that posted the note; absent when a person did. */
    botId?: string | undefined
    /** When the note was posted, in ms since the Unix epoch. */
    createdAt: number
    /** When the note disappears, in ms since the Unix epoch. */
    expiresAt: number
  }
}

/** A note on a blueprint's board, as the list shows it. */
export interface BlueprintBulletinListItem {
  /** The note's id. */
  id: string
  /** What the note says. */
  text: string
  /** Name of the bot or person who posted the note. */
  author?: string | null | undefined
  /** Bot that posted the note; absent when a person did. */
  botId?: string | null | undefined
  /** When the note was posted, in ms since the Unix epoch. */
  createdAt: number
  /** When the note disappears, in ms since the Unix epoch. */
  expiresAt: number
}

/** Parameters of `blueprint.bulletin.list`. */
export interface BlueprintBulletinListParams {
  /** Where to go on: the `cursor` of the page before. Leave out for the first page. */
  cursor?: string | undefined
  /**
   * Oldest first (`asc`) or newest first (`desc`), by time of creation.
   *
   * @default "desc"
   */
  order?: 'asc' | 'desc' | undefined
  /** Items per page, 100 at most and by default. */
  take?: number | undefined
}
