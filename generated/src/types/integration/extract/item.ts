// Generated; do not edit. Your own code belongs in src/custom.

/** An extracted item, as exported. */
export type ExtractIntegrationItemExportItem = ExtractIntegrationItemListItem

/** Parameters of `integration.extract.item.export`. */
export type ExtractIntegrationItemExportParams = ExtractIntegrationItemListParams

/** An extracted item, as the list shows it. */
export interface ExtractIntegrationItemListItem {
  /** The item's id. */
  id: string
  /** Extract integration that found it. */
  extractIntegrationId: string
  /** Conversation in which it was found. */
  conversationId?: string | null | undefined
  /** What was found, in the shape of the integration's schema. */
  data: Record<string, unknown>
  /** When the item was found. */
  createdAt?: string | null | undefined
  /** When the item last changed. */
  updatedAt?: string | null | undefined
}

/** Parameters of `integration.extract.item.list`. */
export interface ExtractIntegrationItemListParams {
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
