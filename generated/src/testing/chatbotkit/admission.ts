import type { Arriving, Caller } from '../call.ts'
import type { Accounts } from './accounts.ts'
import type { Limits } from './limits.ts'
import { turnedAway } from './refusals.ts'

/** The checks before an operation, in the order of the service: content type, credential, limits. */
export function admit(request: Arriving, accounts: Accounts, limits: Limits): Caller {
  const { operation, headers } = request
  const type = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()
  if (operation.m === 'POST' && operation.u !== 1 && type !== 'application/json')
    throw turnedAway('BAD_REQUEST', 'Unsupported content type header')
  const caller = accounts.authenticate(request)
  // Its refusals have another form, so that it counts by itself.
  if (operation.act !== 'chat') limits.charge(request)
  return caller
}
