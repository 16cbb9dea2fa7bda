/** An edge route that streams a completion to a browser: nothing is buffered, and upstream ends when the visitor goes. */
import { type ChatBotKit, type ConversationCompleteEvent, readEvents } from '../../generated/src/index.ts'

/** The route handler: `{ text }` in, JSON lines out. The secret stays here; the browser never sees it. */
export async function completionRoute(
  cbk: ChatBotKit,
  conversationId: string,
  request: Request
): Promise<Response> {
  const body: unknown = await request.json().catch(() => null)
  const text = typeof body === 'object' && body !== null && 'text' in body ? body.text : null
  if (typeof text !== 'string' || text === '') return new Response('Say something', { status: 400 })
  // Where the platform tells of a visitor who goes by the signal of the request, that ends the completion; where it cancels
  // the body of the response, that does.
  const { signal } = request
  return cbk.conversation.complete(conversationId, { text }, { signal }).stream().toResponse()
}

/**
 * What the page does with the answer: shows the text as it comes. An error of the API arrives as the last line, and is
 * thrown here, as if the page had called the API itself.
 */
export async function showAnswer(response: Response, show: (text: string) => void): Promise<void> {
  for await (const event of readEvents<ConversationCompleteEvent>(response)) {
    if (event.type === 'token') show(event.data.token)
  }
}
