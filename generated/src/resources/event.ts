// Generated; do not edit. Your own code belongs in src/custom.

import { childOf } from '../runtime/index.ts'
import { Resource } from '../service.ts'
import { EventLogClient } from './event/log.ts'

/** Events of an account. */
export class EventClient extends Resource {
  /** The log of events. */
  get log(): EventLogClient {
    return childOf(this, EventLogClient)
  }
}
