// Generated; do not edit. Your own code belongs in src/custom.

/** Operations of the document that a helper of this package calls. */

import type { Operation, StreamStyle } from '../runtime/index.ts'
import { engineEventTypes, engineEvents, jsonLines } from '../service.ts'
import type { ChannelSubscribeEvent } from '../types/channel.ts'
import type { ConversationCompleteEvent } from '../types/conversation.ts'

export const completeConversationMessage: Operation & {
  readonly stream: StreamStyle
  readonly events: readonly string[]
} = {
  id: 'completeConversationMessage',
  method: 'POST',
  path: '/conversation/{conversationId}/complete',
  stream: engineEvents,
  events: engineEventTypes
}

export const publishChannelMessage: Operation = {
  id: 'publishChannelMessage',
  method: 'POST',
  path: '/channel/{channelId}/publish'
}

export const subscribeChannelMessages: Operation & {
  readonly stream: StreamStyle
  readonly events: readonly string[]
} = {
  id: 'subscribeChannelMessages',
  method: 'POST',
  path: '/channel/{channelId}/subscribe',
  stream: jsonLines,
  events: ['message']
}

/** The events of each operation. */
export interface Events {
  readonly completeConversationMessage: ConversationCompleteEvent
  readonly subscribeChannelMessages: ChannelSubscribeEvent
}
