/** A service that acts for many sub-accounts: one client an account, made in microseconds, each in its own name. */
import { type ChatBotKit, isNotAuthenticated, isQuota, isRateLimit } from '../../generated/src/index.ts'

/** What became of one account. */
export type Outcome =
  | { readonly userId: string; readonly bots: number }
  | { readonly userId: string; readonly problem: Problem; readonly error: unknown }

/** Why there is no answer: there is no such account, it asks too much now or for this month, or something else. */
export type Problem = 'unknown' | 'busy' | 'exhausted' | 'failed'

/**
 * Counts the bots of every account, a few accounts at a time, in the order in which they were given. Limits are counted
 * for each account by itself: one that has reached its own waits, for up to a minute, while the others go on.
 */
export async function countBots(
  cbk: ChatBotKit,
  userIds: readonly string[],
  atOnce = 4
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = []
  // The workers share one iterator, so that each account is taken once.
  const waiting = userIds.entries()
  const work = async (): Promise<void> => {
    for (const [index, userId] of waiting) outcomes[index] = await countFor(cbk, userId)
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return outcomes
}

async function countFor(cbk: ChatBotKit, userId: string): Promise<Outcome> {
  const account = cbk.extend({ runAsUserId: userId })
  try {
    const bots = await account.bot.list().toArray()
    return { userId, bots: bots.length }
  } catch (error) {
    // What goes wrong for one account is its own affair.
    return { userId, problem: problemOf(error), error }
  }
}

function problemOf(error: unknown): Problem {
  if (isNotAuthenticated(error)) return 'unknown'
  // The client has waited already: what is still refused is to be tried again later.
  if (isRateLimit(error)) return 'busy'
  // Waiting does not help here, a larger plan does.
  if (isQuota(error)) return 'exhausted'
  return 'failed'
}
