// Generated from the OpenAPI document; changes are lost. What is yours belongs in src/custom.

import { type Call, type ListCall, jsonCall, listCall } from '../../runtime/index.ts'
import { type CallOptions, Resource, cursorPages, jsonLines } from '../../service.ts'
import type {
  McpServerIntegration,
  McpServerIntegrationCreateRequest,
  McpServerIntegrationCreateResponse,
  McpServerIntegrationDeleteRequest,
  McpServerIntegrationDeleteResponse,
  McpServerIntegrationFetchParams,
  McpServerIntegrationListItem,
  McpServerIntegrationListParams,
  McpServerIntegrationUpdateRequest,
  McpServerIntegrationUpdateResponse
} from '../../types/integration/mcpserver.ts'

export type * from '../../types/integration/mcpserver.ts'

/** Servers that offer a skillset over the Model Context Protocol. */
export class McpServerIntegrationClient extends Resource {
  /**
   * Create an MCP server integration, which offers a skillset over MCP.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  create(
    request?: McpServerIntegrationCreateRequest,
    options?: CallOptions
  ): Call<McpServerIntegrationCreateResponse> {
    return jsonCall(
      this,
      { id: 'createMcpServerIntegration', method: 'POST', path: '/integration/mcpserver/create' },
      [],
      request,
      options
    )
  }

  /**
   * Delete an MCP server integration for good.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  delete(
    mcpserverIntegrationId: string,
    request?: McpServerIntegrationDeleteRequest,
    options?: CallOptions
  ): Call<McpServerIntegrationDeleteResponse> {
    return jsonCall(
      this,
      {
        id: 'deleteMcpServerIntegration',
        method: 'POST',
        path: '/integration/mcpserver/{mcpserverIntegrationId}/delete',
        retry: 'idempotent'
      },
      [mcpserverIntegrationId],
      request,
      options
    )
  }

  /**
   * Get an MCP server integration with its settings.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  fetch(
    mcpserverIntegrationId: string,
    params?: McpServerIntegrationFetchParams,
    options?: CallOptions
  ): Call<McpServerIntegration> {
    return jsonCall(
      this,
      {
        id: 'fetchMcpServerIntegration',
        method: 'GET',
        path: '/integration/mcpserver/{mcpserverIntegrationId}/fetch'
      },
      [mcpserverIntegrationId],
      params,
      options
    )
  }

  /**
   * List the MCP server integrations of the account.
   *
   * Each request takes one unit of the poll rate, which is counted over a sliding window of 60 seconds.
   *
   * Await it for one page, iterate over it for every item, or `.stream()` it for all of them in one answer.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  list(
    params?: McpServerIntegrationListParams,
    options?: CallOptions
  ): ListCall<McpServerIntegrationListItem> {
    return listCall(
      this,
      {
        id: 'listMcpServerIntegrations',
        method: 'GET',
        path: '/integration/mcpserver/list',
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
   * Change fields of an MCP server integration.
   *
   * Only the fields you send change; a field left out keeps its value. A plain `meta` replaces all stored
   * metadata, `meta: { "$update": { … } }` merges into it one level deep.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  update(
    mcpserverIntegrationId: string,
    request?: McpServerIntegrationUpdateRequest,
    options?: CallOptions
  ): Call<McpServerIntegrationUpdateResponse> {
    return jsonCall(
      this,
      {
        id: 'updateMcpServerIntegration',
        method: 'POST',
        path: '/integration/mcpserver/{mcpserverIntegrationId}/update',
        retry: 'idempotent'
      },
      [mcpserverIntegrationId],
      request,
      options
    )
  }
}
