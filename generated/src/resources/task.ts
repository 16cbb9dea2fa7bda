// Generated; do not edit. Your own code belongs in src/custom.

import {
  type Call,
  type EventStream,
  type ExportCall,
  type ListCall,
  childOf,
  eventStream,
  exportCall,
  jsonCall,
  listCall
} from '../runtime/index.ts'
import { type CallOptions, Resource, route } from '../service.ts'
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
  TaskFetchParams,
  TaskListItem,
  TaskListParams,
  TaskSubscribeEvent,
  TaskSubscribeRequest,
  TaskTriggerRequest,
  TaskTriggerResponse,
  TaskUpdateRequest,
  TaskUpdateResponse
} from '../types/task.ts'
import { TaskExecutionClient } from './task/execution.ts'

export type * from '../types/task.ts'

/** Tasks, which run on demand or on a schedule. */
export class TaskClient extends Resource {
  /** Runs of a task. */
  get execution(): TaskExecutionClient {
    return childOf(this, TaskExecutionClient)
  }

  /** Stop a task that is running. */
  cancel(taskId: string, request?: TaskCancelRequest, options?: CallOptions): Call<TaskCancelResponse> {
    return jsonCall(this, route('cancelTask', 'POST /task/{taskId}/cancel'), [taskId], request, options)
  }

  /** Create a task that a bot runs on a schedule or on demand. */
  create(request?: TaskCreateRequest, options?: CallOptions): Call<TaskCreateResponse> {
    return jsonCall(this, route('createTask', 'POST /task/create'), [], request, options)
  }

  /** Delete a task for good. */
  delete(taskId: string, request?: TaskDeleteRequest, options?: CallOptions): Call<TaskDeleteResponse> {
    return jsonCall(this, route('deleteTask', 'POST /task/{taskId}/delete'), [taskId], request, options)
  }

  /** Export tasks. */
  export(params?: TaskExportParams, options?: CallOptions): ExportCall<TaskExportItem> {
    return exportCall(this, route('exportTasks', 'GET /task/export'), [], params, options)
  }

  /** Get a task with its schedule and state. */
  fetch(taskId: string, params?: TaskFetchParams, options?: CallOptions): Call<Task> {
    return jsonCall(this, route('fetchTask', 'GET /task/{taskId}/fetch'), [taskId], params, options)
  }

  /** List tasks. */
  list(params?: TaskListParams, options?: CallOptions): ListCall<TaskListItem> {
    return listCall(this, route('listTasks', 'GET /task/list'), [], params, options)
  }

  /**
   * Follow a running task through a live stream of its operations.
   *
   * The stream tells of operations as they begin and end, and of errors. Between events it may stay silent
   * for long.
   *
   * Returns the stream itself: iterate over it for its events.
   */
  subscribe(
    taskId: string,
    request?: TaskSubscribeRequest,
    options?: CallOptions
  ): EventStream<TaskSubscribeEvent> {
    const operation = route('subscribeTaskWorkflowEvents', 'POST /task/{taskId}/subscribe', {
      events: ['error', 'operationBegin', 'operationEnd']
    })
    return eventStream(this, operation, [taskId], request, options)
  }

  /**
   * Run a task now, outside its schedule.
   *
   * Follow the run through the task's `subscribe` call or its executions.
   */
  trigger(taskId: string, request?: TaskTriggerRequest, options?: CallOptions): Call<TaskTriggerResponse> {
    return jsonCall(this, route('triggerTask', 'POST /task/{taskId}/trigger'), [taskId], request, options)
  }

  /** Change fields of a task. */
  update(taskId: string, request?: TaskUpdateRequest, options?: CallOptions): Call<TaskUpdateResponse> {
    return jsonCall(this, route('updateTask', 'POST /task/{taskId}/update'), [taskId], request, options)
  }
}
