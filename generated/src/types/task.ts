// Generated; do not edit. Your own code belongs in src/custom.

import type { Meta, TaskOutcome, TaskStatus, TaskWorkflowStreamingResponseItem } from './shared.ts'

/** A task, as stored. */
export interface Task {
  /** A name for people to read. */
  name?: string | null | undefined
  /** What it is, for people to read. */
  description?: string | null | undefined
  /** Free-form JSON that is kept with the resource. Top-level keys must not start with `_`. */
  meta?: Meta | null | undefined
  /** Id given by the server. */
  id: string
  /** When it was created, in ms since the Unix epoch. */
  createdAt: number
  /** When it last changed, in ms since the Unix epoch. */
  updatedAt: number
  /** Contact that the task belongs to. */
  contactId?: string | null | undefined
  /** Bot that runs the task. */
  botId?: string | null | undefined
  /** When it runs: an interval, a cron expression or a date, read in `timezone` when that is set. */
  schedule?: string | null | undefined
  /** IANA time zone in which the schedule is read. */
  timezone?: string | null | undefined
  /** How long a session of the task lasts, in ms. */
  sessionDuration?: number | null | undefined
  /** Most iterations of one execution. */
  maxIterations?: number | null | undefined
  /** Longest time for one execution, in ms. */
  maxTime?: number | null | undefined
  /** Whether a task is at rest, at work, or was stopped. */
  status?: TaskStatus | (string & {}) | null | undefined
  /** How a task ended, or `pending` while there is no result. */
  outcome?: TaskOutcome | (string & {}) | null | undefined
  /** When it last ran, in ms since the Unix epoch. */
  lastRunAt?: number | null | undefined
  /** When the schedule runs it next, in ms since the Unix epoch. */
  nextRunAt?: number | null | undefined
}

/** Request of `task.cancel`; no fields so far. */
export interface TaskCancelRequest {
  [key: string]: never
}

/** Answer of `task.cancel`. */
export type TaskCancelResponse = TaskCreateResponse

/** Request of `task.create`. */
export interface TaskCreateRequest {
  /** A name for people to read. */
  name?: string | undefined
  /** What it is, for people to read. */
  description?: string | undefined
  /** Free-form JSON that is kept with the resource. Top-level keys must not start with `_`. */
  meta?: Meta | undefined
  /** Contact that the task belongs to. */
  contactId?: string | undefined
  /** Bot that runs the task. */
  botId?: string | undefined
  /** When it runs: an interval, a cron expression or a date, read in `timezone` when that is set. */
  schedule?: string | undefined
  /**
   * IANA time zone in which the schedule is read.
   *
   * @example "Asia/Tokyo"
   */
  timezone?: string | null | undefined
  /** How long a session of the task lasts, in ms. */
  sessionDuration?: number | undefined
  /** Most iterations of one execution. */
  maxIterations?: number | undefined
  /** Longest time for one execution, in ms. */
  maxTime?: number | undefined
}

/** Answer of `task.create`. */
export interface TaskCreateResponse {
  /** The task's id. */
  id: string
}

/** Request of `task.delete`; no fields so far. */
export interface TaskDeleteRequest {
  [key: string]: never
}

/** Answer of `task.delete`. */
export type TaskDeleteResponse = TaskCreateResponse

/** A task, as exported. */
export interface TaskExportItem {
  /** A name for people to read. */
  name?: string | null | undefined
  /** What it is, for people to read. */
  description?: string | null | undefined
  /** Free-form JSON that is kept with the resource. Top-level keys must not start with `_`. */
  meta?: Meta | null | undefined
  /** Id given by the server. */
  id: string
  /** When it was created, in ms since the Unix epoch. */
  createdAt: number
  /** When it last changed, in ms since the Unix epoch. */
  updatedAt: number
  /** Contact that the task belongs to. */
  contactId?: string | null | undefined
  /** Bot that runs the task. */
  botId?: string | null | undefined
  /** When it runs: an interval, a cron expression or a date, read in `timezone` when that is set. */
  schedule?: string | null | undefined
  /** IANA time zone in which the schedule is read. */
  timezone?: string | null | undefined
  /** How long a session of the task lasts, in ms. */
  sessionDuration?: number | null | undefined
  /** Most iterations of one execution. */
  maxIterations?: number | null | undefined
  /** Longest time for one execution, in ms. */
  maxTime?: number | null | undefined
}

/** Parameters of `task.export`. */
export interface TaskExportParams {
  /** Where to go on: the `cursor` of the page before. Leave out for the first page. */
  cursor?: string | undefined
  /**
   * Gives only what has these values in its `meta`. Values compare as text, only `true` and `false` as
   * booleans.
   */
  meta?: Record<string, string> | undefined
  /**
   * Oldest first (`asc`) or newest first (`desc`), by time of creation.
   *
   * @default "desc"
   */
  order?: 'asc' | 'desc' | undefined
  /** Items per page, 100 at most and by default. */
  take?: number | undefined
}

/** Parameters of `task.fetch`; no fields so far. */
export interface TaskFetchParams {
  [key: string]: never
}

/** A task, as the list shows it. */
export type TaskListItem = Task

/** Parameters of `task.list`. */
export interface TaskListParams {
  /** Gives only tasks of this bot. */
  botId?: string | undefined
  /** Gives only tasks of this contact. */
  contactId?: string | undefined
  /** Where to go on: the `cursor` of the page before. Leave out for the first page. */
  cursor?: string | undefined
  /**
   * Gives only what has these values in its `meta`. Values compare as text, only `true` and `false` as
   * booleans.
   */
  meta?: Record<string, string> | undefined
  /**
   * Oldest first (`asc`) or newest first (`desc`), by time of creation.
   *
   * @default "desc"
   */
  order?: 'asc' | 'desc' | undefined
  /** Gives only tasks in this state. */
  status?: 'idle' | 'running' | 'canceled' | undefined
  /** Items per page, 100 at most and by default. */
  take?: number | undefined
}

/** One event of the stream of `task.subscribe`. */
export type TaskSubscribeEvent = TaskWorkflowStreamingResponseItem

/** Request of `task.subscribe`. */
export interface TaskSubscribeRequest {
  /**
   * How many past events to send before the live ones.
   *
   * @minimum 0
   * @maximum 1000
   */
  historyLength?: number | undefined
}

/** Request of `task.trigger`; no fields so far. */
export interface TaskTriggerRequest {
  [key: string]: never
}

/** Answer of `task.trigger`. */
export type TaskTriggerResponse = TaskCreateResponse

/** Request of `task.update`. */
export type TaskUpdateRequest = TaskCreateRequest

/** Answer of `task.update`. */
export type TaskUpdateResponse = TaskCreateResponse
