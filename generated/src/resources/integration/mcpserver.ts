// Generated; do not edit. Your own code belongs in src/custom.

import { type Call, type ListCall, jsonCall, listCall } from '../../runtime/index.ts'
import { type CallOptions, Resource, route } from '../../service.ts'
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
  /** Create an MCP server integration, which offers a skillset over MCP. */
  create(
    request?: McpServerIntegrationCreateRequest,
    options?: CallOptions
  ): Call<McpServerIntegrationCreateResponse> {
    const operation = route('createMcpServerIntegration', 'POST /integration/mcpserver/create')
    return jsonCall(this, operation, [], request, options)
  }

  /** Delete an MCP server integration for good. */
  delete(
    mcpserverIntegrationId: string,
    request?: McpServerIntegrationDeleteRequest,
    options?: CallOptions
  ): Call<McpServerIntegrationDeleteResponse> {
    const address = 'POST /integration/mcpserver/{mcpserverIntegrationId}/delete'
    const operation = route('deleteMcpServerIntegration', address)
    return jsonCall(this, operation, [mcpserverIntegrationId], request, options)
  }

  /** Get an MCP server integration with its settings. */
  fetch(
    mcpserverIntegrationId: string,
    params?: McpServerIntegrationFetchParams,
    options?: CallOptions
  ): Call<McpServerIntegration> {
    const address = 'GET /integration/mcpserver/{mcpserverIntegrationId}/fetch'
    const operation = route('fetchMcpServerIntegration', address)
    return jsonCall(this, operation, [mcpserverIntegrationId], params, options)
  }

  /** List the MCP server integrations of the account. */
  list(
    params?: McpServerIntegrationListParams,
    options?: CallOptions
  ): ListCall<McpServerIntegrationListItem> {
    const operation = route('listMcpServerIntegrations', 'GET /integration/mcpserver/list')
    return listCall(this, operation, [], params, options)
  }

  /** Change fields of an MCP server integration. */
  update(
    mcpserverIntegrationId: string,
    request?: McpServerIntegrationUpdateRequest,
    options?: CallOptions
  ): Call<McpServerIntegrationUpdateResponse> {
    const address = 'POST /integration/mcpserver/{mcpserverIntegrationId}/update'
    const operation = route('updateMcpServerIntegration', address)
    return jsonCall(this, operation, [mcpserverIntegrationId], request, options)
  }
}
