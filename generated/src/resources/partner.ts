// Generated from the OpenAPI document; changes are lost. What is yours belongs in src/custom.

import { Resource } from '../service.ts'
import { PartnerUserClient } from './partner/user.ts'

/** `partner`: user. */
export class PartnerClient extends Resource {
  /** `partner.user`: create, delete, fetch, list, update, context, session, token. */
  get user(): PartnerUserClient {
    return this._child(PartnerUserClient)
  }
}
