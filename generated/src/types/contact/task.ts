// Generated; do not edit. Your own code belongs in src/custom.

import type { Meta, TaskOutcome, TaskStatus } from '../shared.ts'

/** A task, as the list shows it. */
export interface ContactTaskListItem {
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

/** Parameters of `contact.task.list`. */
export interface ContactTaskListParams {
  /** Where to go on: the `cursor` of the page before. Leave out for the first page. */
  cursor?: string | undefined
  /**
   * Oldest first (`asc`) or newest first (`desc`), by time of creation.
   *
   * @default "desc"
   */
  order?: 'asc' | 'desc' | undefined
  /** Items per page, 100 at most and by default. */
  take?: number | undefined
}
