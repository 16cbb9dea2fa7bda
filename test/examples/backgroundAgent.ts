/** A background agent with tools: the platform works, this process answers its questions, and anybody may look on. */
import { type ChatBotKit, tool } from '../../generated/src/index.ts'

/** Starts the work and follows it to its result; `report` hears of every call of a tool. */
export async function research(cbk: ChatBotKit, question: string, stock: ReadonlyMap<string, number>, report: (line: string) => void): Promise<string> {
  const work = cbk.conversation.dispatch(null, {
    model: 'glm',
    messages: [{ type: 'user', text: question }],
    tools: {
      lookUpStock: tool<{ article: string }>({
        description: 'How many pieces of an article are in stock',
        parameters: { type: 'object', properties: { article: { type: 'string' } }, required: ['article'] },
        handler: ({ article }) => {
          report(`looked up ${article}`)
          return { pieces: stock.get(article) ?? 0 }
        },
      }),
    },
  })
  const result = await work.follow({ deadline: 60_000 }).result()
  return result.text
}
