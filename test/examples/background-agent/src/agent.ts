/** A background agent with tools: the platform works, this process answers its questions, and another process may watch. */
import type { ChatBotKit } from '@chatbotkit/client'
import { z } from 'zod'

/** Where the agent finds what it asks for, and whom it tells of its work. */
export interface Surroundings {
  readonly stock: ReadonlyMap<string, number>
  /** Hears where the work can be followed, before any of it is done. */
  readonly started: (channelId: string) => void
  readonly report: (line: string) => void
}

/**
 * Starts the work and follows it to its result, for up to half an hour. The API ends every connection after some minutes;
 * `follow` continues over the next one, and each question of the model is answered once.
 */
export async function research(
  client: ChatBotKit,
  question: string,
  { stock, started, report }: Surroundings
): Promise<string> {
  const work = client.conversation.dispatch(null, {
    model: 'glm',
    messages: [{ type: 'user', text: question }],
    tools: {
      lookUpStock: {
        description: 'How many pieces of an article are in stock',
        // What does not fit is answered for you, so that the model can ask again.
        parameters: z.object({ article: z.string().min(1) }),
        handler: ({ article }) => {
          report(`looked up ${article}`)
          return { pieces: stock.get(article) ?? 0 }
        }
      }
    }
  })
  started(work.channelId)
  let answer = ''
  for await (const event of work.follow({ deadline: 30 * 60_000 })) {
    if (event.type === 'gap') report('something was missed while the connection was down')
    if (event.type === 'result') answer = event.data.text
  }
  return answer
}

/** Watches from another process, with the same secret: everything from the beginning, then as it comes. */
export async function lookOn(
  client: ChatBotKit,
  channelId: string,
  show: (text: string) => void
): Promise<void> {
  for await (const event of client.conversation.follow(channelId)) {
    if (event.type === 'token') show(event.data.token)
  }
}
