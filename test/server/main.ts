/** Starts the test server for a person: `npm run server -- --port 3400`. It keeps everything in memory and ends with ctrl-C. */
import { parseArgs } from 'node:util'
import { startServer, type TestServer } from './server.ts'

const usage = 'npm run server -- [--port <number>]; without a port, or with 0, a free one is taken.'

/** The port of the command line; null for one that cannot be understood. */
function askedPort(): number | null {
  try {
    const { port = '0' } = parseArgs({ options: { port: { type: 'string' } } }).values
    return /^\d{1,5}$/.test(port) && Number(port) <= 65_535 ? Number(port) : null
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

/** Null if another program has the port, or if it is not for us. */
async function startAt(port: number): Promise<TestServer | null> {
  try {
    return await startServer({ port, timing: { slowJsonMs: 18_750 } })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error
    const reason = code === 'EADDRINUSE' ? 'is in use by another program' : 'is reserved by the system'
    console.error(`Port ${port} ${reason}. Name another one with --port, or none, which takes a free one.`)
    return null
  }
}

function greet(server: TestServer): void {
  for (const name of ['Ada', 'Grace']) server.state.add('bot', { name, model: 'glm' })
  console.log(`A ChatBotKit for trying things out listens at ${server.baseUrl}

  secret         ${server.secret}
  child account  ${server.childUserId} (${server.childUserEmail})
  storage        ${server.storage.origin}

A program to paste:

import { ChatBotKit } from '@chatbotkit/client'

const client = new ChatBotKit({ baseUrl: '${server.baseUrl}', token: '${server.secret}' })
for await (const bot of client.bot.list()) console.log(bot.id, bot.name)
const { id } = await client.conversation.create({})
for await (const event of client.conversation.complete(id, { text: 'Hello' }).stream())
  if (event.type === 'token') process.stdout.write(event.data.token)

Or without a program:

curl -H 'Authorization: Bearer ${server.secret}' ${server.baseUrl}/bot/list

Completions repeat what they are told; "call NAME {…}" calls a function of the request. Nothing is kept.
Press ctrl-C to stop.`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.close())
}

const port = askedPort()
if (port === null) {
  console.error(`The command line cannot be understood. Usage: ${usage}`)
  process.exitCode = 2
} else {
  const server = await startAt(port)
  if (server === null) process.exitCode = 1
  else greet(server)
}
