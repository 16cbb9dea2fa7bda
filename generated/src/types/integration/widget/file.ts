// Generated; do not edit. Your own code belongs in src/custom.

/** Request of `integration.widget.file.attach`. */
export interface WidgetIntegrationFileAttachRequest {
  /** Slot of the widget that shows the file. */
  type: 'bar' | 'user' | 'bot' | 'button'
}

/** Answer of `integration.widget.file.attach`. */
export interface WidgetIntegrationFileAttachResponse {
  /** The file's id. */
  id: string
  /** Slot that shows the file now. */
  type: string
  /** Widget that has the slot. */
  widgetIntegrationId: string
}

/** Request of `integration.widget.file.detach`; no fields so far. */
export interface WidgetIntegrationFileDetachRequest {
  [key: string]: never
}

/** Answer of `integration.widget.file.detach`. */
export interface WidgetIntegrationFileDetachResponse extends WidgetIntegrationFileAttachResponse {
  /** Slot that is free now. */
  type: string
}
