// Generated; do not edit. Your own code belongs in src/custom.

/** Request of `channel.publish`. */
export interface ChannelPublishRequest {
  /** Any JSON object; it must be an object, not a text. */
  message: Record<string, unknown>
}

/** Answer of `channel.publish`. */
export interface ChannelPublishResponse {
  /** The channel's id. */
  id: string
}

/** One event of the stream of `channel.subscribe`. */
export interface ChannelSubscribeEvent {
  /** Says that `data` is a message. */
  type: 'message'
  /** The message as it was published. */
  data: Record<string, unknown>
  /** When the service created the event, in milliseconds since the Unix epoch. */
  createdAt?: number | undefined
}

/** Request of `channel.subscribe`. */
export interface ChannelSubscribeRequest {
  /**
   * How many kept messages to send before the live ones, oldest first. Only channels that the server writes
   * to (`dispatch`) keep any.
   *
   * @minimum 0
   * @maximum 10000
   */
  historyLength?: number | undefined
}
