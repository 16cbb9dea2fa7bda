/** What ChatBotKit does beyond its document. */
import { fill } from '../fill.ts'
import { json, type Act, type BehaviourWith, type Call, type World } from '../call.ts'
import { isObject } from '../json.ts'
import { admission } from './admission.ts'
import { createChannels } from './channels.ts'
import { completionActs } from './completions.ts'
import { createFiles } from './files.ts'
import { nextMeta, shows } from './rows.ts'

/** What single operations do; sdk.yaml mounts them. */
type ActName =
  | 'complete'
  | 'send'
  | 'receive'
  | 'dispatch'
  | 'publish'
  | 'subscribe'
  | 'upload'
  | 'download'
  | 'session'
  | 'createConversation'

/** The behaviour with all its acts. */
export function behaviour({
  rows,
  limits
}: Pick<World, 'rows' | 'limits'>): ReturnType<BehaviourWith<ActName>> {
  const channels = createChannels()
  const files = createFiles(rows)
  const counted = admission(limits)
  return {
    nulls: true,
    admit: counted.admit,
    isNullable: (label) => /(^|\.)(meta|\$update|durationInSeconds|[a-zA-Z]+(Id|At))$/.test(label),
    store: nextMeta,
    shows,
    outside: files.outside,
    reset() {
      channels.clear()
      files.clear()
      counted.clear()
    },
    acts: { ...completionActs(channels), ...channels.acts, ...files.acts, session, createConversation }
  }
}

/** A token that ends in an hour, unless the request says when. */
function session(call: Call): ReturnType<Act> {
  const { operation, body, world } = call
  const seconds = typeof body['durationInSeconds'] === 'number' ? body['durationInSeconds'] : 3600
  const id = world.rows.makeId('session')
  const expiresAt = world.rows.now() + seconds * 1000
  const known = {
    id,
    token: `mock.${id}.token`,
    expiresAt,
    conversationId: conversationOf(call),
    messages: body['messages']
  }
  return json(operation.a === undefined ? known : fill(operation.a, known, world.schemas, false))
}

/** A session of a bot begins a conversation with it. */
function conversationOf({ world, parameters, body }: Call): string {
  const { botId } = parameters
  if (botId === undefined) return parameters['conversationId'] ?? ''
  const { id } = world.rows.add('conversation', { botId })
  keepMessages(world, id, body['messages'])
  return id
}

/** The messages of the request become rows below the new conversation. */
function createConversation({ world, operation, body }: Call): ReturnType<Act> {
  const { messages, ...values } = body
  const row = world.rows.add('conversation', nextMeta(values, null))
  keepMessages(world, row.id, messages)
  const known = { id: row.id, messages }
  return json(operation.a === undefined ? known : fill(operation.a, known, world.schemas, false))
}

function keepMessages(world: World, conversation: string, messages: unknown): void {
  if (!Array.isArray(messages)) return
  for (const message of messages)
    if (isObject(message)) world.rows.add(`conversation/${conversation}/message`, message)
}
