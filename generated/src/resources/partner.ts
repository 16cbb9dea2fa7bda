// Generated from the OpenAPI document; changes are lost. What is yours belongs in src/custom.

import { childOf } from '../runtime/index.ts'
import { Resource } from '../service.ts'
import { PartnerUserClient } from './partner/user.ts'

/** What a parent account does for its child accounts. */
export class PartnerClient extends Resource {
  /** Child accounts. */
  get user(): PartnerUserClient {
    return childOf(this, PartnerUserClient)
  }
}
