// Generated; do not edit. Your own code belongs in src/custom.

import type { ItemEvent, Page } from '../../../runtime/public.ts'
import type { PlatformModelListItem, PlatformModelListParams } from '../../../types/platform/model.ts'

export type { PlatformModelListItem } from '../../../types/platform/model.ts'
export type { ChatBotKitClient, ResponsePromise } from '../../client.ts'

/** @deprecated Use `PlatformModelListParams`. */
export type PlatformModelListRequest = PlatformModelListParams

/** @deprecated Use `Page<PlatformModelListItem>`. It differs: `items[].name` and 3 more may be null. */
export type PlatformModelListResponse = Page<PlatformModelListItem>

/** @deprecated Use `ItemEvent<PlatformModelListItem>`. It differs: `data.name` and 2 more may be null. */
export type PlatformModelListStreamType = ItemEvent<PlatformModelListItem>
