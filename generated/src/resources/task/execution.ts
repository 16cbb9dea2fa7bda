// Generated; do not edit. Your own code belongs in src/custom.

import { type Call, type ListCall, jsonCall, listCall } from '../../runtime/index.ts'
import { type CallOptions, Resource, route } from '../../service.ts'
import type {
  TaskExecutionCancelRequest,
  TaskExecutionCancelResponse,
  TaskExecutionListItem,
  TaskExecutionListParams
} from '../../types/task/execution.ts'

export type * from '../../types/task/execution.ts'

/** Runs of a task. */
export class TaskExecutionClient extends Resource {
  /** Stop one execution of a task. */
  cancel(
    taskId: string,
    taskExecutionId: string,
    request?: TaskExecutionCancelRequest,
    options?: CallOptions
  ): Call<TaskExecutionCancelResponse> {
    const operation = route('cancelTaskExecution', 'POST /task/{taskId}/execution/{taskExecutionId}/cancel')
    return jsonCall(this, operation, [taskId, taskExecutionId], request, options)
  }

  /** List the executions of a task. */
  list(
    taskId: string,
    params?: TaskExecutionListParams,
    options?: CallOptions
  ): ListCall<TaskExecutionListItem> {
    const operation = route('listTaskExecutions', 'GET /task/{taskId}/execution/list')
    return listCall(this, operation, [taskId], params, options)
  }
}
