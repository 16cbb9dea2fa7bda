import type { IncomingHttpHeaders } from 'node:http'
import type { Session } from './auth.ts'
import type { Action } from './call.ts'
import { conversations } from './conversations.ts'
import { dispatches } from './dispatch.ts'
import { fileActions } from './fileActions.ts'
import { oddities } from './oddities.ts'
import { sessions } from './sessions.ts'
import { spaces } from './spaces.ts'
import { subscriptions } from './subscriptions.ts'
import type { World } from './world.ts'

/** What one operation does otherwise than its verb says. */
export interface Special {
  readonly action?: Action
  /** Lets a request in without an API token; null sends it the usual way. */
  readonly anonymous?: (
    world: World,
    parameters: Readonly<Record<string, string>>,
    headers: IncomingHttpHeaders
  ) => Session | null
  /** Fields that the document requires and the service does not. */
  readonly optional?: readonly string[]
  /** Fields that the service takes and the document does not have. */
  readonly undocumented?: readonly string[]
  /** Refusals of limits have another form here, so that the action counts by itself. */
  readonly chargesItself?: boolean
}

const actions: Readonly<Record<string, Action>> = { ...conversations, ...dispatches, ...subscriptions }

/** The operations that do something of their own, by their key. */
export const specials: ReadonlyMap<string, Special> = new Map([
  ...Object.entries(actions).map(([key, action]): readonly [string, Special] => [key, { action }]),
  ...Object.entries({ ...sessions, ...fileActions, ...spaces, ...oddities })
])
