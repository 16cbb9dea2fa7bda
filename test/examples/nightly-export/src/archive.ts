/** An archive in a file of SQLite. */
import { DatabaseSync } from 'node:sqlite'
import type { Archive } from './export.ts'

const tables = `
  create table if not exists conversation (
    position integer primary key,
    id text not null unique,
    name text,
    createdAt integer not null,
    json text not null
  );
  create table if not exists message (
    id text primary key,
    conversation text not null references conversation (id),
    type text not null,
    text text not null,
    json text not null
  );
`

/** Opens the archive of a path, or makes it. */
export function openArchive(path: string): Archive & Disposable {
  const database = new DatabaseSync(path)
  database.exec(tables)
  const ids = database.prepare('select id from conversation order by position desc')
  const addConversation = database.prepare(
    'insert into conversation (id, name, createdAt, json) values (?, ?, ?, ?)'
  )
  const addMessage = database.prepare(
    'insert or replace into message (id, conversation, type, text, json) values (?, ?, ?, ?, ?)'
  )
  return {
    *stored() {
      for (const row of ids.iterate()) yield String(row['id'])
    },
    // One transaction: a run that is killed here leaves nothing of this conversation.
    store(conversation, messages) {
      const { id, name = null, createdAt } = conversation
      database.exec('begin')
      try {
        addConversation.run(id, name, createdAt, JSON.stringify(conversation))
        for (const message of messages)
          addMessage.run(message.id, id, message.type, message.text, JSON.stringify(message))
        database.exec('commit')
      } catch (error) {
        database.exec('rollback')
        throw error
      }
    },
    [Symbol.dispose]: () => database.close()
  }
}
