// Generated from the OpenAPI document; changes are lost. What is yours belongs in src/custom.

import { type Call, type ListCall, jsonCall, listCall } from '../../runtime/index.ts'
import { type CallOptions, Resource, cursorPages, jsonLines } from '../../service.ts'
import type {
  TaskExecutionCancelRequest,
  TaskExecutionCancelResponse,
  TaskExecutionListItem,
  TaskExecutionListParams
} from '../../types/task/execution.ts'

export type * from '../../types/task/execution.ts'

/** Runs of a task. */
export class TaskExecutionClient extends Resource {
  /**
   * Stop one execution of a task.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  cancel(
    taskId: string,
    taskExecutionId: string,
    request?: TaskExecutionCancelRequest,
    options?: CallOptions
  ): Call<TaskExecutionCancelResponse> {
    return jsonCall(
      this,
      {
        id: 'cancelTaskExecution',
        method: 'POST',
        path: '/task/{taskId}/execution/{taskExecutionId}/cancel'
      },
      [taskId, taskExecutionId],
      request,
      options
    )
  }

  /**
   * List the executions of a task.
   *
   * Each request takes one unit of the poll rate, which is counted over a sliding window of 60 seconds.
   *
   * Await it for one page, iterate over it for every item, or `.stream()` it for all of them in one answer.
   *
   * @throws {NotFoundError} There is no such resource.
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  list(
    taskId: string,
    params?: TaskExecutionListParams,
    options?: CallOptions
  ): ListCall<TaskExecutionListItem> {
    return listCall(
      this,
      {
        id: 'listTaskExecutions',
        method: 'GET',
        path: '/task/{taskId}/execution/list',
        limit: 'rate/poll',
        page: cursorPages,
        stream: jsonLines
      },
      [taskId],
      params,
      options
    )
  }
}
