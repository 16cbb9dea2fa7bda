/** A nightly export of conversations with their messages that goes on where it stopped, wherever that was. */
import { appendFile, readFile, writeFile } from 'node:fs/promises'
import {
  type ChatBotKit,
  type ConversationListItem,
  type ConversationMessageListItem,
  isNotFound
} from '../../generated/src/index.ts'

/** Where the export goes, and what it remembers from one night to the next. */
export interface Archive {
  /** Ids of the conversations that are stored, oldest first. */
  readonly stored: readonly string[]
  store(conversation: ConversationListItem, messages: readonly ConversationMessageListItem[]): Promise<void>
}

/**
 * Stores every conversation that is newer than the newest stored one, oldest first, and says how many. A conversation
 * counts as stored when its messages are; whatever stops the export, the next run begins behind the last that was. What
 * is added to a conversation after its night is not seen.
 */
export async function exportConversations(cbk: ChatBotKit, archive: Archive): Promise<number> {
  const cursor = await lastThatExists(cbk, archive.stored)
  let count = 0
  for await (const conversation of cbk.conversation.list({ order: 'asc', cursor })) {
    const messages = await messagesOf(cbk, conversation.id)
    // Deleted since it was listed.
    if (!messages) continue
    await archive.store(conversation, messages)
    count++
  }
  return count
}

/** The newest stored conversation that is still there: behind one that was deleted the list would be empty. */
async function lastThatExists(cbk: ChatBotKit, stored: readonly string[]): Promise<string | undefined> {
  for (const id of stored.toReversed()) {
    if (await whereFound(cbk.conversation.fetch(id))) return id
  }
  return undefined
}

function messagesOf(cbk: ChatBotKit, id: string): Promise<readonly ConversationMessageListItem[] | null> {
  return whereFound(cbk.conversation.message.list(id, { order: 'asc' }).toArray())
}

async function whereFound<T>(call: Promise<T>): Promise<T | null> {
  try {
    return await call
  } catch (error) {
    if (isNotFound(error)) return null
    throw error
  }
}

/**
 * An archive in a file of JSON lines, one for each conversation. Line and cursor are one thing here, so that they cannot
 * disagree; of a run that was killed while it wrote, the torn line is taken away.
 */
export async function openArchive(path: string): Promise<Archive> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return ''
    throw error
  })
  const whole = text.slice(0, text.lastIndexOf('\n') + 1)
  if (whole !== text) await writeFile(path, whole)
  const lines = whole.split('\n').slice(0, -1)
  const stored = lines.map((line) => String(JSON.parse(line).conversation.id))
  return {
    stored,
    async store(conversation, messages) {
      await appendFile(path, `${JSON.stringify({ conversation, messages })}\n`)
      stored.push(conversation.id)
    }
  }
}
