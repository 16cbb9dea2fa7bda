/** A nightly export of conversations with their messages that continues where it stopped, wherever that was. */
import {
  type ChatBotKit,
  type ConversationListItem,
  type ConversationMessageListItem,
  isNotFound
} from '@chatbotkit/client'

/** Where the export goes, and what it remembers from one night to the next. */
export interface Archive {
  /** Ids of the conversations that are stored, newest first. */
  stored(): Iterable<string>
  /** Stores a conversation with its messages, or nothing of it. */
  store(conversation: ConversationListItem, messages: readonly ConversationMessageListItem[]): void
}

/**
 * Stores every conversation that is newer than the newest stored one, oldest first, and says how many. A conversation
 * counts as stored when its messages are: if the export stops, the next run begins after the last one that was. What is
 * added to a conversation after its night is not seen.
 */
export async function exportConversations(client: ChatBotKit, archive: Archive): Promise<number> {
  const cursor = await lastThatExists(client, archive.stored())
  let count = 0
  for await (const conversation of client.conversation.list({ order: 'asc', cursor })) {
    const messages = await messagesOf(client, conversation.id)
    // Deleted since it was listed.
    if (messages === null) continue
    archive.store(conversation, messages)
    count++
  }
  return count
}

/** The newest stored conversation that still exists: after one that was deleted the list would be empty. */
async function lastThatExists(client: ChatBotKit, stored: Iterable<string>): Promise<string | undefined> {
  for (const id of stored) {
    if ((await unlessGone(client.conversation.fetch(id))) !== null) return id
  }
  return undefined
}

function messagesOf(client: ChatBotKit, id: string): Promise<readonly ConversationMessageListItem[] | null> {
  return unlessGone(client.conversation.message.list(id, { order: 'asc' }).toArray())
}

async function unlessGone<T>(call: Promise<T>): Promise<T | null> {
  try {
    return await call
  } catch (error) {
    if (isNotFound(error)) return null
    throw error
  }
}
