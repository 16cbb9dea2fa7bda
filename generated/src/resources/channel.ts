// Generated; do not edit. Your own code belongs in src/custom.

import { type Call, type EventStream, eventStream, jsonCall } from '../runtime/index.ts'
import { type CallOptions, Resource, route } from '../service.ts'
import type {
  ChannelPublishRequest,
  ChannelPublishResponse,
  ChannelSubscribeEvent,
  ChannelSubscribeRequest
} from '../types/channel.ts'

export type * from '../types/channel.ts'

/** Channels, through which programs and running conversations exchange messages. */
export class ChannelClient extends Resource {
  /**
   * Send a message to everyone who listens on a channel.
   *
   * Reaches current subscribers only; published messages are not kept for later replay. A channel belongs to
   * the credential: another key, or another assumed user, does not see it.
   */
  publish(
    channelId: string,
    request: ChannelPublishRequest,
    options?: CallOptions
  ): Call<ChannelPublishResponse> {
    const operation = route('publishChannelMessage', 'POST /channel/{channelId}/publish')
    return jsonCall(this, operation, [channelId], request, options)
  }

  /**
   * Listen on a channel and receive its messages as a live stream.
   *
   * The stream stays silent while nothing is published, has no end of its own and is cut by the server after
   * some minutes: connect again and expect repeats when you replay history.
   *
   * Returns the stream itself: iterate over it for its events.
   */
  subscribe(
    channelId: string,
    request?: ChannelSubscribeRequest,
    options?: CallOptions
  ): EventStream<ChannelSubscribeEvent> {
    const address = 'POST /channel/{channelId}/subscribe'
    const operation = route('subscribeChannelMessages', address, { events: ['message'] })
    return eventStream(this, operation, [channelId], request, options)
  }
}
