// Generated; do not edit. Your own code belongs in src/custom.

/** Operations of the document that a helper of this package calls. */

import type { Operation } from '../runtime/index.ts'

export const publishChannelMessage: Operation = {
  id: 'publishChannelMessage',
  method: 'POST',
  path: '/channel/{channelId}/publish'
}
