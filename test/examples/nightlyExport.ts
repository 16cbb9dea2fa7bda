/** A nightly export of conversations with their messages that goes on where it stopped. */
import type { ChatBotKit, ConversationListItem, ConversationMessageListItem } from '../../generated/src/index.ts'

/** Where the export goes, and what it remembers from one night to the next. */
export interface Archive {
  /** The last conversation that is wholly stored, or null before the first. */
  readonly cursor: string | null
  store(conversation: ConversationListItem, messages: readonly ConversationMessageListItem[]): Promise<void>
}

/**
 * Stores every conversation behind the archive's cursor, oldest first, so that new ones come last. A conversation counts as
 * stored when its messages are; whatever stops the export, the next run begins behind the last that was.
 */
export async function exportConversations(cbk: ChatBotKit, archive: Archive): Promise<number> {
  const start = archive.cursor === null ? {} : { cursor: archive.cursor }
  let stored = 0
  for await (const { data: conversation } of cbk.conversation.list({ order: 'asc', ...start }).stream()) {
    const messages = await cbk.conversation.message.list(conversation.id, { order: 'asc' }).toArray()
    await archive.store(conversation, messages)
    stored++
  }
  return stored
}
