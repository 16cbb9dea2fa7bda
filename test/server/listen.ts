import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { record, type Recording, type RecordedRequest } from './recording.ts'

/** One listening origin on loopback. */
export interface Origin {
  /** Scheme, host and port: `http://127.0.0.1:40001`. */
  readonly origin: string
  /** Everything that arrived, in order. */
  readonly requests: RecordedRequest[]
  close(): Promise<void>
}

/** One request with its answer still to be given. */
export interface Exchange {
  readonly message: IncomingMessage
  readonly response: ServerResponse
  readonly url: URL
  readonly bytes: Buffer
  readonly recording: Recording
  /** Ends when the caller goes or the server closes. */
  readonly signal: AbortSignal
}

type Answer = (exchange: Exchange) => Promise<void>

/** Opens an origin on a port, or on a free one; every request is recorded before it is answered, and the newest `most` records are kept. */
export async function listen(answer: Answer, most = Number.POSITIVE_INFINITY, port = 0): Promise<Origin> {
  const requests: RecordedRequest[] = []
  const running = new Set<AbortController>()
  let origin = ''
  // Only the client closes a connection that rests: were it the server, a request that leaves at that moment would be reset.
  const server = createServer({ keepAliveTimeout: 0 }, (message, response) => {
    const url = new URL(`${origin}${message.url ?? '/'}`)
    const recording = record(message, url)
    requests.push(recording.request)
    if (requests.length > most) requests.shift()
    const gone = new AbortController()
    running.add(gone)
    response.on('close', () => {
      running.delete(gone)
      if (!response.writableFinished) gone.abort()
      recording.end(response.writableFinished ? 'sent' : 'cancelled')
    })
    void exchange(answer, { message, response, url, recording, signal: gone.signal })
  })
  await new Promise<void>((resolve, reject) =>
    server.once('error', reject).listen(port, '127.0.0.1', resolve)
  )
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  origin = `http://127.0.0.1:${address.port}`
  return { origin, requests, close: () => close(server, running) }
}

async function exchange(answer: Answer, given: Omit<Exchange, 'bytes'>): Promise<void> {
  const { message, response, recording } = given
  try {
    const bytes = await readAll(message)
    if (bytes === null) return
    recording.setBody(bytes)
    await answer({ ...given, bytes })
  } catch (error) {
    // A fault of this server itself must be seen by the test, as an answer that nobody expects.
    if (!response.headersSent) response.writeHead(599)
    response.end(error instanceof Error ? error.stack : String(error))
  }
}

function close(server: Server, running: ReadonlySet<AbortController>): Promise<void> {
  return new Promise((resolve, reject) => {
    if (!server.listening) return resolve()
    for (const controller of running) controller.abort()
    server.close((error) => (error === undefined ? resolve() : reject(error)))
    server.closeAllConnections()
  })
}

/** The whole body, or null where the caller went before it was there. */
function readAll(message: IncomingMessage): Promise<Buffer | null> {
  return new Promise((resolve) => {
    const pieces: Buffer[] = []
    message.on('data', (piece: Buffer) => pieces.push(piece))
    message.on('end', () => resolve(Buffer.concat(pieces)))
    message.on('error', () => resolve(null))
    message.on('close', () => resolve(null))
  })
}
