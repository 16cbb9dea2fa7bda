// Generated; do not edit. Your own code belongs in src/custom.

import type { Meta, TaskOutcome, TaskStatus } from '../shared.ts'

/** Request of `task.execution.cancel`; no fields so far. */
export interface TaskExecutionCancelRequest {
  [key: string]: never
}

/** Answer of `task.execution.cancel`. */
export interface TaskExecutionCancelResponse {
  /** The execution's id. */
  id: string
  /** Task that was run. */
  taskId: string
}

/** An execution of a task, as the list shows it. */
export interface TaskExecutionListItem {
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
  /** Task that was run. */
  taskId?: string | null | undefined
  /** Conversation in which it ran. */
  conversationId?: string | null | undefined
  /** Whether a task is at rest, at work, or was stopped. */
  status?: TaskStatus | (string & {}) | null | undefined
  /** How a task ended, or `pending` while there is no result. */
  outcome?: TaskOutcome | (string & {}) | null | undefined
  /** What came of the execution. */
  summary?: string | null | undefined
  /**
   * When it ended, as an ISO 8601 date and time.
   *
   * @format date-time
   */
  completedAt?: string | null | undefined
}

/** Parameters of `task.execution.list`. */
export interface TaskExecutionListParams {
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
  /** Gives only executions in this state. */
  status?: 'idle' | 'running' | 'canceled' | undefined
  /** Items per page, 100 at most and by default. */
  take?: number | undefined
}
