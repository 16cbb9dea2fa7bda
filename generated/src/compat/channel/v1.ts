// Generated; do not edit. Your own code belongs in src/custom.

import type {
  ChannelPublishRequest,
  ChannelPublishResponse,
  ChannelSubscribeEvent,
  ChannelSubscribeRequest
} from '../../types/channel.ts'

export type {
  ChannelPublishRequest,
  ChannelPublishResponse,
  ChannelSubscribeRequest
} from '../../types/channel.ts'
export type { ChatBotKitClient, ResponsePromise } from '../client.ts'

/** @deprecated Use `ChannelPublishRequest`. */
export type ChannelPublishRequestBody = ChannelPublishRequest

/** @deprecated Use `ChannelPublishResponse`. */
export type ChannelPublishResponseBody = ChannelPublishResponse

/** @deprecated Use `ChannelSubscribeRequest`. */
export type ChannelSubscribeRequestBody = ChannelSubscribeRequest

/** @deprecated Use `ChannelSubscribeEvent`. */
export type ChannelSubscribeResponseBody = ChannelSubscribeEvent

/** @deprecated Use `ChannelSubscribeEvent`. */
export type ChannelSubscribeStreamType = ChannelSubscribeEvent
