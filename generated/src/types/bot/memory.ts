// Generated; do not edit. Your own code belongs in src/custom.

/** A memory that fits the search. */
export interface BotMemorySearchItem {
  /** The memory's id. */
  id: string
  /** What to remember. */
  text: string
  /** Free-form JSON kept with it. */
  meta?: Record<string, unknown> | null | undefined
}

/** Request of `bot.memory.search`. */
export interface BotMemorySearchRequest {
  /** Word or phrase to look for. */
  search: string
}

/** Answer of `bot.memory.search`. */
export interface BotMemorySearchResponse {
  /** What was found. */
  items: BotMemorySearchItem[]
}
