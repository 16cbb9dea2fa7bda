/** Greets every channel that is open, and says which it found. */
import { TeamChat } from '@example/team-chat'
import { mockService } from '@example/team-chat/testing'

/** A program gives a client its token; a test gives it the `fetch` of the mock as well. */
export async function greet(client: TeamChat): Promise<readonly string[]> {
  const { channels } = await client.conversations.list({ limit: 200 })
  const open = channels.filter((channel) => channel.is_archived !== true)
  return Promise.all(
    open.map(async ({ id, name }) => {
      const { ts } = await client.chat.postMessage({ channel: id, text: `Good morning, ${name}` })
      return `${name} ${ts}`
    })
  )
}

const mock = mockService()
mock.on('conversations.list', {
  ok: true,
  channels: [
    { id: 'C1', name: 'general' },
    { id: 'C2', name: 'old', is_archived: true }
  ]
})
mock.on('chat.postMessage', { ok: true, ts: '1.1' })
const client = new TeamChat({ token: 'test', fetch: mock.fetch })
for (const line of await greet(client)) console.log(line)
await client.conversations.archive({ channel: 'C2' })
for (const { method, path, body } of mock.requests) console.log(method, path, JSON.stringify(body))
