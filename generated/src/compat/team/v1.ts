// Generated; do not edit. Your own code belongs in src/custom.

import type { ItemEvent, Page } from '../../runtime/public.ts'
import type { TeamListItem, TeamListParams } from '../../types/team.ts'

export type { ChatBotKitClient, ResponsePromise } from '../client.ts'

/** @deprecated Use `TeamListParams`. */
export type TeamListRequest = TeamListParams

/** @deprecated Use `Page<TeamListItem>`. It differs: `items[].name` and 3 more may be null. */
export type TeamListResponse = Page<TeamListItem>

/** @deprecated Use `ItemEvent<TeamListItem>`. It differs: `data.name` and 2 more may be null. */
export type TeamListStreamType = ItemEvent<TeamListItem>
