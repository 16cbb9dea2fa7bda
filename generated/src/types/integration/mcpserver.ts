// Generated; do not edit. Your own code belongs in src/custom.

import type { Meta } from '../shared.ts'

/** An MCP server integration, as stored. */
export interface McpServerIntegration {
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
  /** Skillset that is offered. */
  skillsetId?: string | null | undefined
  /** OAuth connection by which callers sign in through your identity provider. */
  oAuthConnectionId?: string | null | undefined
}

/** Request of `integration.mcpserver.create`. */
export interface McpServerIntegrationCreateRequest {
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
  /** Skillset that is offered. */
  skillsetId?: string | undefined
  /** OAuth connection by which callers sign in through your identity provider. */
  oAuthConnectionId?: string | undefined
}

/** Answer of `integration.mcpserver.create`. */
export interface McpServerIntegrationCreateResponse {
  /** The MCP server integration's id. */
  id: string
}

/** Request of `integration.mcpserver.delete`; no fields so far. */
export interface McpServerIntegrationDeleteRequest {
  [key: string]: never
}

/** Answer of `integration.mcpserver.delete`. */
export type McpServerIntegrationDeleteResponse = McpServerIntegrationCreateResponse

/** Parameters of `integration.mcpserver.fetch`; no fields so far. */
export interface McpServerIntegrationFetchParams {
  [key: string]: never
}

/** An MCP server integration, as the list shows it. */
export type McpServerIntegrationListItem = McpServerIntegration

/** Parameters of `integration.mcpserver.list`. */
export interface McpServerIntegrationListParams {
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

/** Request of `integration.mcpserver.update`. */
export type McpServerIntegrationUpdateRequest = McpServerIntegrationCreateRequest

/** Answer of `integration.mcpserver.update`. */
export type McpServerIntegrationUpdateResponse = McpServerIntegrationCreateResponse
