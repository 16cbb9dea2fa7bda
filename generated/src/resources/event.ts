// Generated from the OpenAPI document; changes are lost. What is yours belongs in src/custom.

import { Resource } from '../service.ts'
import { EventLogClient } from './event/log.ts'

/** `event`: log. */
export class EventClient extends Resource {
  /** `event.log`: export, list, subscribe. */
  get log(): EventLogClient {
    return this._child(EventLogClient)
  }
}
