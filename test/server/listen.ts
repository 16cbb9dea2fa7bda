import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
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

/** Opens an origin on a free port; every request is recorded before it is answered, and the newest `most` records are kept. */
export async function listen(answer: (exchange: Exchange) => Promise<void>, most = Number.POSITIVE_INFINITY): Promise<Origin> {
  const requests: RecordedRequest[] = []
  const running = new Set<AbortController>()
  let origin = ''
  const server = createServer({ keepAliveTimeout: 5_000 }, (message, response) => {
    const url = new URL(message.url ?? '/', origin)
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
    readAll(message)
      .then((bytes) => {
        if (bytes === null) return undefined
        recording.setBody(bytes)
        return answer({ message, response, url, bytes, recording, signal: gone.signal })
      })
      .catch((error: unknown) => {
        // A fault of this server itself must be seen by the test, as an answer that nobody expects.
        if (!response.headersSent) response.writeHead(599)
        response.end(error instanceof Error ? error.stack : String(error))
      })
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  origin = `http://127.0.0.1:${address.port}`
  const close = (): Promise<void> =>
    new Promise((resolve, reject) => {
      for (const controller of running) controller.abort()
      server.close((error) => (error === undefined ? resolve() : reject(error)))
      server.closeAllConnections()
    })
  return { origin, requests, close }
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
