import { randomUUID } from 'node:crypto'
import { verbs } from './actions.ts'
import { value, type Action, type Answer, type Call } from './call.ts'
import { ApiError } from './errors.ts'
import { isObject } from './json.ts'
import { signToken } from './jwt.ts'
import { findRow } from './resources.ts'
import type { Special } from './specials.ts'
import type { World } from './world.ts'

const createUserSession: Action = (call) => {
  const config = isObject(call.body['config']) ? call.body['config'] : {}
  const routes = Array.isArray(config['allowedRoutes']) ? config['allowedRoutes'].map(String) : []
  return value(mint(call, findRow(call)?.row.id ?? '', routes, 900, null))
}

/** The routes that make tokens: sessions with a scope, and secret keys of child accounts. */
export const sessions: Readonly<Record<string, Special>> = {
  'POST conversation/*/session/create': { action: createConversationSession },
  'POST bot/*/session/create': {
    action: createBotSession,
    undocumented: ['contact'],
    anonymous: (world, parameters) => visitor(world, 'bot', parameters['botId'])
  },
  'POST partner/user/*/session/create': { action: createUserSession },
  'POST user/*/session/create': { action: createUserSession },
  'POST partner/user/*/token/create': { action: createToken },
  'POST user/*/token/create': { action: createToken },
  'POST partner/user/*/token/*/delete': { action: deleteToken },
  'POST user/*/token/*/delete': { action: deleteToken }
}

/** Whoever comes without a token to a row that is public acts in its owner's account. */
export function visitor(
  world: World,
  collection: string,
  id = ''
): { readonly id: string; readonly account: string; readonly claims: null } | null {
  const owner = world.store.ownerOf(collection, id)
  const isPublic = world.store.find(collection, id)?.['visibility'] === 'public'
  return isPublic && owner !== null ? { id: `visitor/${id}`, account: owner, claims: null } : null
}

/** What a token of a conversation may do; making and listing messages is not among it. */
function conversationRoutes(id: string): readonly string[] {
  const own = [
    'complete',
    'send',
    'receive',
    'contact/upsert',
    'attachment/upload',
    'message/*/upvote',
    'message/*/downvote',
    'message/*/synthesize'
  ]
  return [...own.map((route) => `conversation/${id}/${route}`), 'channel/*/publish', 'url/unfurl']
}

function mint(
  call: Call,
  account: string,
  routes: readonly string[],
  defaultSeconds: number,
  bounds: readonly [least: number, most: number] | null = [1800, 86_400]
): { readonly id: string; readonly token: string; readonly expiresAt: number } {
  const asked = call.body['durationInSeconds']
  if (typeof asked === 'number' && bounds !== null) {
    const [least, most] = bounds
    if (asked < least || asked > most)
      throw new ApiError(
        'BAD_REQUEST',
        `"durationInSeconds" must be ${asked < least ? `greater than or equal to ${least}` : `less than or equal to ${most}`}`
      )
  }
  const id = randomUUID()
  const expiresAt = Date.now() + (typeof asked === 'number' ? asked : defaultSeconds) * 1000
  return { id, token: signToken({ id, account, routes, expiresAt }, call.world.tokens.signingKey), expiresAt }
}

function createConversationSession(call: Call): Answer {
  return value(mint(call, call.session.account, conversationRoutes(findRow(call)?.row.id ?? ''), 3600))
}

/** Starts a conversation with the bot and gives a token for it. */
function createBotSession(call: Call): Answer {
  const bot = findRow(call)?.row
  const messages = Array.isArray(call.body['messages']) ? call.body['messages'].filter(isObject) : []
  if (messages.some((message) => message['type'] !== 'user'))
    throw new ApiError('BAD_REQUEST', '"messages[0].type" must be [user]')
  const { store } = call.world
  const conversation = store.add('conversation', { botId: bot?.id }, call.session.account)
  for (const message of messages)
    store.add(`conversation/${conversation.id}/message`, message, call.session.account)
  return value({
    ...mint(call, call.session.account, conversationRoutes(conversation.id), 3600),
    conversationId: conversation.id,
    messages
  })
}

function createToken(call: Call): Answer {
  const user = findRow(call)?.row.id ?? ''
  const token = `sk-${randomUUID().replaceAll('-', '')}`
  const row = call.world.store.add(
    `${call.world.tokens.children}/${user}/token`,
    { ...call.body, '#key': token },
    call.session.account
  )
  call.world.tokens.keys.set(token, { account: user, expiresAt: null })
  return value({ id: row.id, token, createdAt: row['createdAt'] })
}

function deleteToken(call: Call): Answer | Promise<Answer> {
  const key = findRow(call)?.row['#key']
  if (typeof key === 'string') call.world.tokens.keys.delete(key)
  const remove = verbs['delete']
  if (remove === undefined) throw new Error('Nothing deletes rows.')
  return remove(call)
}
