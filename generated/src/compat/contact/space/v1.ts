// Generated; do not edit. Your own code belongs in src/custom.

import type { ItemEvent, Page } from '../../../runtime/public.ts'
import type { ContactSpaceListItem, ContactSpaceListParams } from '../../../types/contact/space.ts'

export type { ChatBotKitClient, ResponsePromise } from '../../client.ts'

/** @deprecated Use `ContactSpaceListParams`. */
export type SpaceListRequest = ContactSpaceListParams

/** @deprecated Use `Page<ContactSpaceListItem>`. It differs: `items[].name` and 4 more may be null. */
export type SpaceListResponse = Page<ContactSpaceListItem>

/** @deprecated Use `ItemEvent<ContactSpaceListItem>`. It differs: `data.name` and 3 more may be null. */
export type SpaceListStreamType = ItemEvent<ContactSpaceListItem>
