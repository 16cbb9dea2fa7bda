/** Stands in for the module that the generator writes from the document: what sdk.yaml lists under `helpers.tools.needs`. */
import type { Operation } from '../runtime/index.ts'

export const publishChannelMessage: Operation = { method: 'POST', path: '/channel/{channelId}/publish' }
