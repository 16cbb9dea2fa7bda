import { vi } from 'vitest'
import { ChatBotKit } from '../../generated/src/index.ts'
import { startServer, type ServerOptions, type TestServer } from '../server/server.ts'

/** A running server and a client of it. The environment leads other clients there; `vi.unstubAllEnvs` takes that back. */
export interface Started {
  readonly server: TestServer
  readonly client: ChatBotKit
}

/** Starts a server, and leads clients of this process there. */
export async function start(options?: ServerOptions): Promise<Started> {
  const server = await startServer(options)
  vi.stubEnv('CHATBOTKIT_API_SECRET', server.secret)
  vi.stubEnv('CHATBOTKIT_API_URL', server.baseUrl)
  const { secret, baseUrl } = server
  return { server, client: new ChatBotKit({ secret, baseUrl, retryDelay: 1 }) }
}
