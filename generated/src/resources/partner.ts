// Generated; do not edit. Your own code belongs in src/custom.

import { childOf } from '../runtime/index.ts'
import { Resource } from '../service.ts'
import { PartnerUserClient } from './partner/user.ts'

/** Actions of a parent account on its child accounts. */
export class PartnerClient extends Resource {
  /** Child accounts. */
  get user(): PartnerUserClient {
    return childOf(this, PartnerUserClient)
  }
}
