// Generated; do not edit. Your own code belongs in src/custom.

import type { ItemEvent, Page } from '../../../runtime/public.ts'
import type { ContactTaskListItem, ContactTaskListParams } from '../../../types/contact/task.ts'

export type { ChatBotKitClient, ResponsePromise } from '../../client.ts'

/** @deprecated Use `ContactTaskListParams`. */
export type TaskListRequest = ContactTaskListParams

/**
 * @deprecated Use `Page<ContactTaskListItem>`. It differs: `items[].name` and 10 more may be null; `items[].status` and `items[].outcome` may have a value that is not listed.
 */
export type TaskListResponse = Page<ContactTaskListItem>

/**
 * @deprecated Use `ItemEvent<ContactTaskListItem>`. It differs: `data.name` and 9 more may be null; `data.status` and `data.outcome` may have a value that is not listed.
 */
export type TaskListStreamType = ItemEvent<ContactTaskListItem>
