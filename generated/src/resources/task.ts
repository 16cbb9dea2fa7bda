// Generated from the OpenAPI document; changes are lost. What is yours belongs in src/custom.

import {
  type Call,
  type EventStream,
  type ExportCall,
  type ListCall,
  eventStream,
  exportCall,
  jsonCall,
  listCall
} from '../runtime/index.ts'
import { type CallOptions, Resource, cursorPages, jsonLines } from '../service.ts'
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

/** Tasks, work that runs by itself or on a schedule. */
export class TaskClient extends Resource {
  /** Runs of a task. */
  get execution(): TaskExecutionClient {
    return this._child(TaskExecutionClient)
  }

  /**
   * Stop a task that is running.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  cancel(taskId: string, request?: TaskCancelRequest, options?: CallOptions): Call<TaskCancelResponse> {
    return jsonCall(
      this,
      { id: 'cancelTask', method: 'POST', path: '/task/{taskId}/cancel' },
      [taskId],
      request,
      options
    )
  }

  /**
   * Create a task that a bot runs on a schedule or on demand.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  create(request?: TaskCreateRequest, options?: CallOptions): Call<TaskCreateResponse> {
    return jsonCall(this, { id: 'createTask', method: 'POST', path: '/task/create' }, [], request, options)
  }

  /**
   * Delete a task for good.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  delete(taskId: string, request?: TaskDeleteRequest, options?: CallOptions): Call<TaskDeleteResponse> {
    return jsonCall(
      this,
      { id: 'deleteTask', method: 'POST', path: '/task/{taskId}/delete', retry: 'idempotent' },
      [taskId],
      request,
      options
    )
  }

  /**
   * Export tasks.
   *
   * Await it for one page, iterate over it for every item, `.stream()` it for all of them in one answer, or
   * take them as a table with `.csv()`.
   */
  export(params?: TaskExportParams, options?: CallOptions): ExportCall<TaskExportItem> {
    return exportCall(
      this,
      { id: 'exportTasks', method: 'GET', path: '/task/export', page: cursorPages, stream: jsonLines },
      [],
      params,
      options
    )
  }

  /**
   * Get a task with its schedule and state.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  fetch(taskId: string, params?: TaskFetchParams, options?: CallOptions): Call<Task> {
    return jsonCall(
      this,
      { id: 'fetchTask', method: 'GET', path: '/task/{taskId}/fetch' },
      [taskId],
      params,
      options
    )
  }

  /**
   * List tasks.
   *
   * Each request takes one unit of the poll rate, which is counted over a sliding window of 60 seconds.
   *
   * Await it for one page, iterate over it for every item, or `.stream()` it for all of them in one answer.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  list(params?: TaskListParams, options?: CallOptions): ListCall<TaskListItem> {
    return listCall(
      this,
      {
        id: 'listTasks',
        method: 'GET',
        path: '/task/list',
        limit: 'rate/poll',
        page: cursorPages,
        stream: jsonLines
      },
      [],
      params,
      options
    )
  }

  /**
   * Follow a running task through a live stream of its operations.
   *
   * The stream tells of operations as they begin and end, and of errors. Between events it may stay silent
   * for long.
   *
   * Iterate over it for its events.
   *
   * @throws {BadRequestError} The request does not have the form the action asks for.
   * @throws {NotFoundError} There is no such resource.
   */
  subscribe(
    taskId: string,
    request?: TaskSubscribeRequest,
    options?: CallOptions
  ): EventStream<TaskSubscribeEvent> {
    return eventStream(
      this,
      {
        id: 'subscribeTaskWorkflowEvents',
        method: 'POST',
        path: '/task/{taskId}/subscribe',
        stream: jsonLines,
        events: ['error', 'operationBegin', 'operationEnd']
      },
      [taskId],
      request,
      options
    )
  }

  /**
   * Run a task now, outside its schedule.
   *
   * Follow the run through the task's `subscribe` call or its executions.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  trigger(taskId: string, request?: TaskTriggerRequest, options?: CallOptions): Call<TaskTriggerResponse> {
    return jsonCall(
      this,
      { id: 'triggerTask', method: 'POST', path: '/task/{taskId}/trigger' },
      [taskId],
      request,
      options
    )
  }

  /**
   * Change fields of a task.
   *
   * Only the fields you send change; a field left out keeps its value. A plain `meta` replaces all stored
   * metadata, `meta: { "$update": { … } }` merges into it one level deep.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  update(taskId: string, request?: TaskUpdateRequest, options?: CallOptions): Call<TaskUpdateResponse> {
    return jsonCall(
      this,
      { id: 'updateTask', method: 'POST', path: '/task/{taskId}/update', retry: 'idempotent' },
      [taskId],
      request,
      options
    )
  }
}
