/** The address that Slack sends its events to. */
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { ChatBotKit } from '@chatbotkit/client'
import { createBot, type Written } from './bot.ts'
import { readEvent } from './events.ts'
import { isSigned } from './signature.ts'

/** What the bot needs beside the client. */
export interface Settings {
  readonly signingSecret: string
  /** Writes an answer into its thread. */
  readonly post: (to: Written, text: string) => Promise<void>
}

/** How many events are remembered, so that one that Slack repeats is answered once. */
const remembered = 1_000

/** The server; `listen` is left to the caller. */
export function botFor(client: ChatBotKit, settings: Settings): Server {
  const seen = new Set<string>()
  const bot = createBot(client)
  return createServer((request, response) => {
    receive(request, settings.signingSecret)
      .then(({ status, body, message }) => {
        // Slack waits three seconds, an answer may take longer.
        response.writeHead(status).end(body)
        if (message === null || seen.has(message.id)) return undefined
        seen.add(message.id)
        for (const id of seen) if (seen.size > remembered) seen.delete(id)
        return reply(bot, settings, message.written)
      })
      .catch((error: unknown) => console.error(error))
  })
}

async function reply(bot: ReturnType<typeof createBot>, { post }: Settings, written: Written): Promise<void> {
  try {
    await post(written, await bot.answerTo(written))
  } catch (error) {
    await post(written, 'Something went wrong here. It was reported.')
    throw error
  }
}

interface Received {
  readonly status: number
  readonly body: string
  readonly message: { readonly id: string; readonly written: Written } | null
}

async function receive(request: IncomingMessage, secret: string): Promise<Received> {
  const pieces: Buffer[] = []
  for await (const piece of request) pieces.push(piece)
  const body = Buffer.concat(pieces).toString()
  const header = (name: string): string => String(request.headers[name] ?? '')
  const [timestamp, signature] = [header('x-slack-request-timestamp'), header('x-slack-signature')]
  if (!isSigned(secret, { body, timestamp, signature })) return { status: 401, body: '', message: null }
  const arrived = readEvent(body)
  switch (arrived?.kind) {
    case 'challenge':
      return { status: 200, body: arrived.challenge, message: null }
    case 'message':
      return { status: 200, body: '', message: arrived }
    case 'other':
      return { status: 200, body: '', message: null }
    case undefined:
      return { status: 400, body: '', message: null }
  }
}
