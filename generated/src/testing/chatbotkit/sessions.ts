import { act } from '../acts.ts'
import type { Act, Answered, Call } from '../call.ts'
import { isObject } from '../json.ts'
import { findRow, placeOf } from '../places.ts'
import type { Accounts } from './accounts.ts'
import { keepMessages } from './conversations.ts'
import { refused } from './refusals.ts'
import { conversationRoutes } from './scopes.ts'
import { shaped } from './shape.ts'

/** The operations that make tokens: sessions with a scope, and keys of child accounts. */
export function sessionActs(
  accounts: Accounts
): Readonly<Record<'session' | 'botSession' | 'userSession' | 'createKey' | 'deleteKey', Act>> {
  return {
    session(call): Answered {
      const id = findRow(call)?.row.id ?? ''
      return shaped(call, accounts.mint(call.caller.account, conversationRoutes(id), durationOf(call, 3600)))
    },
    /** Begins a conversation with the bot. */
    botSession(call): Answered {
      const botId = findRow(call)?.row.id
      const messages = Array.isArray(call.body['messages']) ? call.body['messages'].filter(isObject) : []
      if (messages.some((message) => message['type'] !== 'user'))
        throw refused('BAD_REQUEST', '"messages[0].type" must be [user]')
      const { account } = call.caller
      const seconds = durationOf(call, 3600)
      const { id: conversationId } = call.world.rows.add('conversation', { botId }, account)
      keepMessages(call, conversationId, messages)
      const minted = accounts.mint(account, conversationRoutes(conversationId), seconds)
      return shaped(call, { ...minted, conversationId, messages })
    },
    /** A session of a child account; the service does not bound how long it lasts. */
    userSession(call): Answered {
      const { durationInSeconds: asked, config } = call.body
      const routes = isObject(config) && Array.isArray(config['allowedRoutes']) ? config['allowedRoutes'] : []
      const account = findRow(call)?.row.id ?? ''
      return shaped(call, accounts.mint(account, routes.map(String), typeof asked === 'number' ? asked : 900))
    },
    createKey(call): Answered {
      const token = accounts.makeKey(findRow(call)?.row.id ?? '')
      const { collection } = placeOf(call)
      const row = call.world.rows.add(collection, { ...call.body, '#key': token }, call.caller.account)
      return shaped(call, { ...row, token })
    },
    deleteKey(call): Answered {
      accounts.removeKey(findRow(call)?.row['#key'])
      return act(call)
    }
  }
}

/** Seconds that a session of visitors lasts: from half an hour to a day. */
function durationOf({ body }: Call, usual: number): number {
  const asked = body['durationInSeconds']
  if (typeof asked !== 'number') return usual
  if (asked < 1800) throw refused('BAD_REQUEST', '"durationInSeconds" must be greater than or equal to 1800')
  if (asked > 86_400) throw refused('BAD_REQUEST', '"durationInSeconds" must be less than or equal to 86400')
  return asked
}
