// Generated from the OpenAPI document; changes are lost. What is yours belongs in src/custom.

import { Resource } from '../service.ts'
import { EventLogClient } from './event/log.ts'

/** What happens in an account. */
export class EventClient extends Resource {
  /** The log of events. */
  get log(): EventLogClient {
    return this._child(EventLogClient)
  }
}
