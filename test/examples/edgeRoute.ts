/** An edge route that streams a completion to a browser: no buffer, and upstream ends when the visitor goes. */
import { type ChatBotKit, readEvents, type ConversationCompleteEvent } from '../../generated/src/index.ts'

/** The route handler: `{ text }` in, JSON lines out. */
export async function completionRoute(cbk: ChatBotKit, conversationId: string, request: Request): Promise<Response> {
  const { text } = (await request.json()) as { text: string }
  return cbk.conversation.complete(conversationId, { text }, { signal: request.signal }).stream().toResponse()
}

/** What the page does with the answer: shows the text as it comes. */
export async function showAnswer(response: Response, show: (text: string) => void): Promise<void> {
  for await (const event of readEvents<ConversationCompleteEvent>(response)) {
    if (event.type === 'token') show(event.data.token)
  }
}
