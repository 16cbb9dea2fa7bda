/** A service that acts for many sub-accounts: one client a customer, made in microseconds, each in its own name. */
import { type ChatBotKit, isNotAuthenticated, isRateLimit } from '../../generated/src/index.ts'

/** What became of one account. */
export type Outcome = { readonly userId: string; readonly bots: number } | { readonly userId: string; readonly problem: 'unknown' | 'busy' }

/** Counts the bots of every account, a few accounts at a time; one that fails does not stop the others. */
export async function countBots(cbk: ChatBotKit, userIds: readonly string[], atOnce = 4): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = []
  const waiting = [...userIds]
  const work = async (): Promise<void> => {
    for (let userId = waiting.shift(); userId !== undefined; userId = waiting.shift()) outcomes.push(await countFor(cbk, userId))
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return outcomes.sort((left, right) => userIds.indexOf(left.userId) - userIds.indexOf(right.userId))
}

async function countFor(cbk: ChatBotKit, userId: string): Promise<Outcome> {
  try {
    const bots = await cbk.extend({ runAsUserId: userId }).bot.list({ take: 100 }).toArray()
    return { userId, bots: bots.length }
  } catch (error) {
    if (isNotAuthenticated(error)) return { userId, problem: 'unknown' }
    if (isRateLimit(error)) return { userId, problem: 'busy' }
    throw error
  }
}
