// Generated; do not edit. Your own code belongs in src/custom.

import type { Meta, PolicyType } from './shared.ts'

/** A policy, as stored. */
export interface Policy {
  /** Readable name, unique in the account, that finds the resource beside its id. */
  alias?: string | null | undefined
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
  /** Blueprint that the resource belongs to. */
  blueprintId?: string | null | undefined
  /** Bot that the policy holds for; without it, all bots. */
  botId?: string | null | undefined
  /** What a policy governs: how long data is kept (`retention`) or how much may be used (`usage`). */
  type: PolicyType | (string & {})
  /** Rules of the policy. */
  config?: Record<string, unknown> | null | undefined
}

/** Request of `policy.create`. */
export interface PolicyCreateRequest {
  /** Readable name, unique in the account, that finds the resource beside its id. */
  alias?: string | undefined
  /** A name for people to read. */
  name?: string | undefined
  /** What it is, for people to read. */
  description?: string | undefined
  /** Free-form JSON that is kept with the resource. Top-level keys must not start with `_`. */
  meta?: Meta | undefined
  /** Blueprint that the resource belongs to. */
  blueprintId?: string | undefined
  /** Bot that the policy holds for; without it, all bots. */
  botId?: string | undefined
  /** What a policy governs: how long data is kept (`retention`) or how much may be used (`usage`). */
  type: PolicyType
  /** Rules of the policy. */
  config?: Record<string, unknown> | undefined
}

/** Answer of `policy.create`. */
export interface PolicyCreateResponse {
  /** The policy's id. */
  id: string
}

/** Request of `policy.delete`; no fields so far. */
export interface PolicyDeleteRequest {
  [key: string]: never
}

/** Answer of `policy.delete`. */
export type PolicyDeleteResponse = PolicyCreateResponse

/** Parameters of `policy.fetch`; no fields so far. */
export interface PolicyFetchParams {
  [key: string]: never
}

/** A policy, as the list shows it. */
export type PolicyListItem = Policy

/** Parameters of `policy.list`. */
export interface PolicyListParams {
  /** Gives only policies that hold for this bot. */
  botId?: string | undefined
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

/** Request of `policy.update`. */
export interface PolicyUpdateRequest {
  /** Readable name, unique in the account, that finds the resource beside its id. */
  alias?: string | undefined
  /** A name for people to read. */
  name?: string | undefined
  /** What it is, for people to read. */
  description?: string | undefined
  /** Free-form JSON that is kept with the resource. Top-level keys must not start with `_`. */
  meta?: Meta | undefined
  /** Blueprint that the resource belongs to. */
  blueprintId?: string | undefined
  /** Bot that the policy holds for; without it, all bots. */
  botId?: string | undefined
  /** What a policy governs: how long data is kept (`retention`) or how much may be used (`usage`). */
  type?: PolicyType | undefined
  /** Rules of the policy. */
  config?: Record<string, unknown> | undefined
}

/** Answer of `policy.update`. */
export type PolicyUpdateResponse = PolicyCreateResponse
