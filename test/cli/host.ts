/** A host of the document on loopback that answers as it is told and remembers what it was asked. */
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished, TestRunner } from 'vitest'

export interface Answer {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

export interface Host {
  readonly url: string
  /** The headers of every request so far. */
  readonly asked: readonly IncomingHttpHeaders[]
  /** What it answers from now on. */
  answer: Answer
  close(): Promise<void>
}

/** Starts a host for the rest of the test; one that a hook starts is closed by its file. It answers 304 to a request that has the etag of the answer. */
export async function host(answer: Answer): Promise<Host> {
  const asked: IncomingHttpHeaders[] = []
  const server = createServer((request, response) => {
    asked.push(request.headers)
    const { status = 200, headers = {}, body = '' } = made.answer
    const isKnown = headers['etag'] !== undefined && request.headers['if-none-match'] === headers['etag']
    response
      .writeHead(isKnown ? 304 : status, { 'content-type': 'application/json', ...headers })
      .end(isKnown ? '' : body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()))
  const made: Host = { url: `http://127.0.0.1:${port}/spec.json`, asked, answer, close }
  if (TestRunner.getCurrentTest() !== undefined) onTestFinished(close)
  return made
}
