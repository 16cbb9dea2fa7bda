// Generated from the OpenAPI document; changes are lost. What is yours belongs in src/custom.

import { childOf } from '../runtime/index.ts'
import { Resource } from '../service.ts'
import { EventLogClient } from './event/log.ts'

/** What happens in an account. */
export class EventClient extends Resource {
  /** The log of events. */
  get log(): EventLogClient {
    return childOf(this, EventLogClient)
  }
}
