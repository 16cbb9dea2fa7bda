/** What the page does with the route, without React. */
import { readEvents, type ConversationCompleteEvent } from '@chatbotkit/client'

/**
 * Asks the route, and shows the text as it comes. An error of the API arrives as the last line of the answer, and is thrown
 * here, as if the page had called the API itself.
 *
 * @returns the id of the conversation, for the next question.
 */
export async function ask(
  question: { readonly text: string; readonly conversationId?: string },
  show: (text: string) => void,
  send: typeof fetch = fetch
): Promise<string | undefined> {
  const response = await send('/api/answer', { method: 'POST', body: JSON.stringify(question) })
  if (!response.ok) throw new Error(await response.text())
  for await (const event of readEvents<ConversationCompleteEvent>(response)) {
    if (event.type === 'token') show(event.data.token)
  }
  return response.headers.get('x-conversation-id') ?? undefined
}
