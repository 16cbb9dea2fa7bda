// Generated; do not edit. Your own code belongs in src/custom.

import type { ItemEvent, Page } from '../../../runtime/public.ts'
import type {
  TaskExecutionCancelRequest,
  TaskExecutionCancelResponse,
  TaskExecutionListItem,
  TaskExecutionListParams
} from '../../../types/task/execution.ts'

export type {
  TaskExecutionCancelRequest,
  TaskExecutionCancelResponse
} from '../../../types/task/execution.ts'
export type { ChatBotKitClient, ResponsePromise } from '../../client.ts'

/** @deprecated Use `TaskExecutionListParams`. */
export type TaskExecutionListRequest = TaskExecutionListParams

/**
 * @deprecated Use `Page<TaskExecutionListItem>`. It differs: `items[].name` and 9 more may be null; `items[].status` and `items[].outcome` may have a value that is not listed.
 */
export type TaskExecutionListResponse = Page<TaskExecutionListItem>

/**
 * @deprecated Use `ItemEvent<TaskExecutionListItem>`. It differs: `data.name` and 8 more may be null; `data.status` and `data.outcome` may have a value that is not listed.
 */
export type TaskExecutionListStreamType = ItemEvent<TaskExecutionListItem>

/** @deprecated Use `TaskExecutionCancelRequest`. */
export type TaskExecutionCancelRequestBody = TaskExecutionCancelRequest

/** @deprecated Use `TaskExecutionCancelResponse`. */
export type TaskExecutionCancelResponseBody = TaskExecutionCancelResponse
