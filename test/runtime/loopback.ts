import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

/** A request as it reached the server. */
export interface Received {
  readonly method: string
  readonly url: string
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

/** What a test does with a request. */
export type Handler = (
  response: ServerResponse,
  received: Received,
  request: IncomingMessage
) => void | Promise<void>

/** A server on loopback that answers as the test says, and remembers what reached it. */
export interface Loopback {
  readonly url: string
  readonly received: Received[]
  readonly server: Server
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections()
  server.close()
  await once(server, 'close')
}

/** Starts a server for the rest of the test; handlers answer one request each, the last one all that follow. */
export async function listen(...handlers: Handler[]): Promise<Loopback> {
  const received: Received[] = []
  // Only the client closes a connection that rests: were it the server, a request that leaves at that moment would be reset.
  const server = createServer({ keepAliveTimeout: 0 }, (request, response) => {
    void answer(request, response)
  })
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const one = {
      method: request.method ?? '',
      url: request.url ?? '',
      headers: request.headers,
      body: Buffer.concat(chunks).toString('latin1')
    }
    received.push(one)
    const handler = handlers[Math.min(received.length, handlers.length) - 1]
    await handler?.(response, one, request)
  }
  onTestFinished(() => close(server))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, received, server }
}

/** Answers JSON. */
export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Handler {
  return (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers })
    response.end(JSON.stringify(body))
  }
}

/** Answers JSON lines, then ends. */
export function lines(...events: unknown[]): Handler {
  return (response) => {
    response.writeHead(200, { 'content-type': 'application/jsonl' })
    response.end(events.map((event) => `${JSON.stringify(event)}\n`).join(''))
  }
}

/** Sends raw text as the body, then breaks the connection. */
export function cut(text: string, type = 'application/jsonl'): Handler {
  return (response) => {
    response.writeHead(200, { 'content-type': type })
    response.write(text)
    setTimeout(() => response.destroy(), 20)
  }
}

/** Waits. */
export function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

/** What a promise rejects with. */
export async function rejection(promise: PromiseLike<unknown>): Promise<unknown> {
  try {
    await promise
  } catch (error) {
    return error
  }
  throw new Error('expected a rejection')
}
