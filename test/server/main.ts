/** Starts the test server for a person: `npm run server`. It keeps everything in memory and ends with ctrl-C. */
import { startServer } from './server.ts'

const server = await startServer({ timing: { slowJsonMs: 18_750 } })
for (const name of ['Ada', 'Grace']) server.state.add('bot', { name, model: 'glm' })

console.log(`A ChatBotKit for trying things out listens at ${server.baseUrl}

  secret         ${server.secret}
  child account  ${server.childUserId} (${server.childUserEmail})
  storage        ${server.storage.origin}

  curl -H 'Authorization: Bearer ${server.secret}' ${server.baseUrl}/bot/list

Completions repeat what they are told; "call NAME {…}" calls a function of the request. Nothing is kept.
Press ctrl-C to stop.`)

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.close())
