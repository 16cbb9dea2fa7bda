/** The edge route that streams an answer to the page: nothing is buffered, and the answer ends when the visitor leaves. */
import { ChatBotKit } from '@chatbotkit/client'

export const runtime = 'edge'

/** `{ text, conversationId? }` in, JSON lines out. The secret stays here; the browser never sees it. */
export async function POST(request: Request): Promise<Response> {
  const asked = questionOf(await request.json().catch(() => null))
  if (asked === null) return new Response('Say something', { status: 400 })
  const client = new ChatBotKit()
  const { text, conversationId = (await client.conversation.create({ backstory })).id } = asked
  // Some platforms tell of a visitor who leaves by the signal of the request, others cancel the body of the response. Both end it.
  const { signal } = request
  const response = client.conversation.complete(conversationId, { text }, { signal }).stream().toResponse()
  response.headers.set('x-conversation-id', conversationId)
  return response
}

const backstory = 'You answer visitors of a shop for lamps, in one or two sentences.'

interface Question {
  readonly text: string
  readonly conversationId?: string
}

/** The question in a body, or null if it is not one. */
function questionOf(body: unknown): Question | null {
  if (typeof body !== 'object' || body === null || !('text' in body)) return null
  if (typeof body.text !== 'string' || body.text === '') return null
  return 'conversationId' in body && typeof body.conversationId === 'string'
    ? { text: body.text, conversationId: body.conversationId }
    : { text: body.text }
}
