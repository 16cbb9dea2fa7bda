/** What the bot does: each workspace has a sub-account of its own, and each thread a conversation in it. */
import { isConflict, isNotFound, isQuota, isRateLimit, type ChatBotKit } from '@chatbotkit/client'

/** A message that somebody wrote in a workspace. */
export interface Written {
  readonly team: string
  readonly channel: string
  /** The first message of the thread, or the message itself. */
  readonly thread: string
  readonly text: string
}

const backstory = 'You help the people of a company with questions about their tools. You answer briefly.'

/** The bot; what it finds out about workspaces is remembered as long as it lives. */
export function createBot(client: ChatBotKit): { answerTo(written: Written): Promise<string> } {
  const accounts = new Map<string, Promise<string>>()
  const turns = new Map<string, Promise<unknown>>()
  return {
    /** Answers a message in the name of the sub-account of its workspace, after the messages of its thread before it. */
    answerTo(written) {
      const key = `${written.team} ${written.channel} ${written.thread}`
      const turn = (turns.get(key) ?? Promise.resolve()).then(() => answer(client, accounts, written))
      const done = (): void => {
        if (turns.get(key) === ended) turns.delete(key)
      }
      const ended: Promise<void> = turn.then(done, done)
      turns.set(key, ended)
      return turn
    }
  }
}

/** Answers a message; a limit is told to the person who asked. */
async function answer(
  client: ChatBotKit,
  accounts: Map<string, Promise<string>>,
  { team, channel, thread, text }: Written
): Promise<string> {
  try {
    const account = client.extend({ runAsUserId: await accountOf(client, accounts, team) })
    const conversationId = await conversationOf(account, `${channel}-${thread}`)
    return (await account.conversation.complete(conversationId, { text })).text
  } catch (error) {
    // The client has waited for the limit already, for up to a minute.
    if (isRateLimit(error)) return 'I am asked too much at the moment. Please try again in a minute.'
    if (isQuota(error)) return 'Your workspace has used up its allowance.'
    throw error
  }
}

/** The sub-account of a workspace, asked for once; a failure is not remembered. */
function accountOf(
  client: ChatBotKit,
  accounts: Map<string, Promise<string>>,
  team: string
): Promise<string> {
  const known = accounts.get(team) ?? findAccount(client, team)
  accounts.set(team, known)
  known.catch(() => accounts.delete(team))
  return known
}

/** The sub-account of a workspace, made when its first message arrives. Its alias finds it, so nothing is stored here. */
async function findAccount(client: ChatBotKit, team: string): Promise<string> {
  const alias = `slack-${team.toLowerCase()}`
  try {
    return (await client.partner.user.fetch(alias)).id
  } catch (error) {
    if (!isNotFound(error)) throw error
  }
  try {
    return (await client.partner.user.create({ alias, name: `Slack workspace ${team}` })).id
  } catch (error) {
    // Another program made it a moment ago.
    if (isConflict(error)) return (await client.partner.user.fetch(alias)).id
    throw error
  }
}

/** The conversation of a thread, found by its metadata. */
async function conversationOf(account: ChatBotKit, thread: string): Promise<string> {
  const [found] = await account.conversation.list({ meta: { thread }, take: 1 }).toArray({ limit: 1 })
  return found?.id ?? (await account.conversation.create({ backstory, meta: { thread } })).id
}
