// Generated; do not edit. Your own code belongs in src/custom.

import type { ItemEvent, Page } from '../../runtime/public.ts'
import type {
  Task,
  TaskCancelRequest,
  TaskCancelResponse,
  TaskCreateRequest,
  TaskCreateResponse,
  TaskDeleteRequest,
  TaskDeleteResponse,
  TaskExportItem,
  TaskExportParams,
  TaskListItem,
  TaskListParams,
  TaskSubscribeEvent,
  TaskSubscribeRequest,
  TaskTriggerRequest,
  TaskTriggerResponse,
  TaskUpdateRequest,
  TaskUpdateResponse
} from '../../types/task.ts'

export type {
  TaskCancelRequest,
  TaskCancelResponse,
  TaskCreateRequest,
  TaskCreateResponse,
  TaskDeleteRequest,
  TaskDeleteResponse,
  TaskSubscribeRequest,
  TaskTriggerRequest,
  TaskTriggerResponse,
  TaskUpdateRequest,
  TaskUpdateResponse
} from '../../types/task.ts'
export type { ChatBotKitClient, ResponsePromise } from '../client.ts'

/** @deprecated Use `TaskListParams`. */
export type TaskListRequest = TaskListParams

/**
 * @deprecated Use `Page<TaskListItem>`. It differs: `items[].name` and 10 more may be null; `items[].status` and `items[].outcome` may have a value that is not listed.
 */
export type TaskListResponse = Page<TaskListItem>

/**
 * @deprecated Use `ItemEvent<TaskListItem>`. It differs: `data.name` and 9 more may be null; `data.status` and `data.outcome` may have a value that is not listed.
 */
export type TaskListStreamType = ItemEvent<TaskListItem>

/**
 * @deprecated Use `Task`. It differs: `name` and 9 more may be null; `status` and `outcome` may have a value that is not listed.
 */
export type TaskFetchResponse = Task

/** @deprecated Use `TaskCreateRequest`. */
export type TaskCreateRequestBody = TaskCreateRequest

/** @deprecated Use `TaskCreateResponse`. */
export type TaskCreateResponseBody = TaskCreateResponse

/** @deprecated Use `TaskUpdateRequest`. */
export type TaskUpdateRequestBody = TaskUpdateRequest

/** @deprecated Use `TaskUpdateResponse`. */
export type TaskUpdateResponseBody = TaskUpdateResponse

/** @deprecated Use `TaskDeleteRequest`. */
export type TaskDeleteRequestBody = TaskDeleteRequest

/** @deprecated Use `TaskDeleteResponse`. */
export type TaskDeleteResponseBody = TaskDeleteResponse

/** @deprecated Use `TaskCancelRequest`. */
export type TaskCancelRequestBody = TaskCancelRequest

/** @deprecated Use `TaskCancelResponse`. */
export type TaskCancelResponseBody = TaskCancelResponse

/** @deprecated Use `TaskTriggerRequest`. */
export type TaskTriggerRequestBody = TaskTriggerRequest

/** @deprecated Use `TaskTriggerResponse`. */
export type TaskTriggerResponseBody = TaskTriggerResponse

/** @deprecated Use `TaskSubscribeRequest`. */
export type TaskSubscribeRequestBody = TaskSubscribeRequest

/** @deprecated Use `TaskSubscribeEvent`. */
export type TaskSubscribeResponseBody = TaskSubscribeEvent

/** @deprecated Use `TaskSubscribeEvent`. */
export type TaskSubscribeStreamType = TaskSubscribeEvent

/** @deprecated Use `TaskExportParams`. */
export type TaskExportRequest = TaskExportParams

/** @deprecated Use `ItemEvent<TaskExportItem>`. It differs: `data.name` and 7 more may be null. */
export type TaskExportStreamType = ItemEvent<TaskExportItem>
