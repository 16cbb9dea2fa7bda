/** A server on loopback that answers what it is told to and keeps what reached it. */
import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server } from 'node:http'

/** A request as it arrived. */
export interface Received {
  readonly method: string
  /** The path as it stood in the request line, without the query. */
  readonly path: string
  /** The query as it stood there, without the question mark. */
  readonly query: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** What is sent back. */
export interface Reply {
  readonly status: number
  /** Media type of the body, null where there is none. */
  readonly mediaType: string | null
  readonly body: string | Buffer
}

/** The running server. */
export interface Recorder {
  readonly url: string
  /** Everything that arrived since the last `take`. */
  take(): readonly Received[]
  /** Says how requests are answered from now on. */
  answer(reply: (request: Received) => Reply): void
  close(): Promise<void>
}

/** Starts a recorder. */
export async function startRecorder(): Promise<Recorder> {
  let received: Received[] = []
  let reply: (request: Received) => Reply = () => ({ status: 500, mediaType: null, body: '' })
  const server = createServer({ keepAliveTimeout: 0 }, async (message, response) => {
    const request = await read(message)
    received.push(request)
    const { status, mediaType, body } = reply(request)
    response.writeHead(status, mediaType === null ? {} : { 'content-type': mediaType }).end(body)
  })
  return {
    url: await listen(server),
    take() {
      const taken = received
      received = []
      return taken
    },
    answer: (next) => void (reply = next),
    async close() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    }
  }
}

async function listen(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  return `http://127.0.0.1:${address.port}`
}

async function read(message: IncomingMessage): Promise<Received> {
  const chunks: Buffer[] = []
  for await (const chunk of message) chunks.push(Buffer.from(chunk))
  const [path = '', ...query] = (message.url ?? '').split('?')
  const headers = Object.fromEntries(
    Object.entries(message.headers).map(([name, value]) => [name, String(value)])
  )
  return { method: message.method ?? '', path, query: query.join('?'), headers, body: Buffer.concat(chunks) }
}
