// Generated; do not edit. Your own code belongs in src/custom.

import type { ItemEvent, Page } from '../../../runtime/public.ts'
import type { PlatformActionListItem, PlatformActionListParams } from '../../../types/platform/action.ts'

export type { PlatformActionListItem } from '../../../types/platform/action.ts'
export type { ChatBotKitClient, ResponsePromise } from '../../client.ts'

/** @deprecated Use `PlatformActionListParams`. */
export type PlatformActionListRequest = PlatformActionListParams

/** @deprecated Use `Page<PlatformActionListItem>`. It differs: `items[].name` and 2 more may be null. */
export type PlatformActionListResponse = Page<PlatformActionListItem>

/**
 * @deprecated Use `ItemEvent<PlatformActionListItem>`. It differs: `data.name` and `data.meta` may be null.
 */
export type PlatformActionListStreamType = ItemEvent<PlatformActionListItem>
