/** What ChatBotKit does beyond its document, as the mock of the package has it. */
import type { BehaviourWith } from '../call.ts'
import { repeating } from './engine.ts'
import { createService, type ActName } from './service.ts'
import { serviceTiming } from './timing.ts'

/** How the service starts; everything has a default. */
export interface ServiceOptions {
  /**
   * How much is allowed, by the names that the service gives its limits: `rate/poll`, `rate/record`, `rate/message`,
   * `rate/conversation` and `rate/ability` in a window of a minute; `account/token`, `account/message` and `account/conversation`
   * in all; `database/bot` and so on in rows; `file/bytes`. No limit if it is left out.
   */
  readonly limits?: Readonly<Record<string, number>>
  /** The keys of the account; any text that is not a scoped token is one if it is left out. */
  readonly tokens?: readonly string[]
  /** True if answers have the fields that the service sends and its document does not describe; false by default. */
  readonly undocumented?: boolean
}

/** The behaviour with all its acts. */
export const behaviour: BehaviourWith<ActName, ServiceOptions> = (
  world,
  { limits = {}, tokens, undocumented = false }
) => {
  const { account } = world.rows
  const keys = (tokens ?? []).map((token) => [token, { account, expiresAt: null }] as const)
  return createService(world, {
    limits: new Map(Object.entries(limits)),
    keys: new Map(keys),
    isOpen: tokens === undefined,
    engine: repeating,
    timing: serviceTiming,
    storage: () => 'https://storage.mock',
    open,
    undocumented,
    signal: new AbortController().signal
  }).behaviour
}

/** Nothing reaches the network: an address of data is read, and any other is its own content. */
async function open(address: string): Promise<Response> {
  return address.startsWith('data:')
    ? fetch(address)
    : new Response(address, { headers: { 'content-type': 'text/plain' } })
}
