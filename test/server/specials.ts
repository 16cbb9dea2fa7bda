import type { IncomingHttpHeaders } from 'node:http'
import type { Session } from './auth.ts'
import type { Action } from './call.ts'
import { conversations } from './conversations.ts'
import type { World } from './world.ts'

/** What one operation does otherwise than its verb says. */
export interface Special {
  readonly action?: Action
  /** Lets a request in without an API token; null sends it the usual way. */
  readonly anonymous?: (world: World, parameters: Readonly<Record<string, string>>, headers: IncomingHttpHeaders) => Session | null
  /** Fields that the document requires and the service does not. */
  readonly optional?: readonly string[]
}

const actions: Readonly<Record<string, Action>> = { ...conversations }

const others: Readonly<Record<string, Special>> = {
  'POST contact/ensure': { optional: ['fingerprint'] },
}

/** The operations that do something of their own, by their key. */
export const specials: ReadonlyMap<string, Special> = new Map([
  ...Object.entries(actions).map(([key, action]): readonly [string, Special] => [key, { action }]),
  ...Object.entries(others),
])
