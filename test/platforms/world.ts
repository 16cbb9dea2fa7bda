/** The server that a platform talks to, with the faults that the checks meet. */
import { createServer } from 'node:net'
import type { Fault } from '../server/faults.ts'
import {
  chunked,
  failWith,
  redirectTo,
  resetAt,
  slowHeaders,
  stallAt,
  stallBeforeHeaders,
  truncateAt
} from '../server/faultMakers.ts'
import { startServer, type TestServer } from '../server/server.ts'

/** What the service says to a page of another origin; the answer of a fault says it too, as the service's errors do. */
const headers = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET,POST,PUT',
  'access-control-allow-headers': 'Accept, Content-Type, Content-Disposition, Authorization'
}
const open = (fault: Fault): Fault => ({ ...fault, headers })

/** Starts a server with everything that the checks ask for. */
export async function startWorld(): Promise<TestServer> {
  const server = await startServer()
  for (const id of [
    'flaky',
    'cut',
    'moved',
    'there',
    'unsent',
    'acting',
    'silent',
    'slow',
    'stalled',
    'flaky-again',
    'slow-again'
  ])
    server.seed(`/bot/${id}/fetch`)
  for (const id of ['talking', 'broken', 'left', 'disposed', 'relayed', 'aborted', 'unfinished'])
    server.seed(`/conversation/${id}/complete`)
  server.script('GET /bot/flaky/fetch', open({ ...failWith(503), times: 2 }))
  server.script('GET /bot/cut/fetch', resetAt(20))
  server.script({ method: 'POST', path: '/bot/create' }, {}, open({ ...failWith(503), times: 2 }))
  server.script('GET /bot/moved/fetch', open(redirectTo('/v1/bot/there/fetch')))
  server.script('GET /bot/silent/fetch', stallBeforeHeaders())
  server.script('GET /bot/slow/fetch', slowHeaders(2_000))
  server.script('GET /bot/stalled/fetch', stallAt(20))
  server.script('GET /bot/flaky-again/fetch', open({ ...failWith(503), times: 2 }))
  server.script('GET /bot/slow-again/fetch', slowHeaders(2_000))
  server.script('POST /conversation/unfinished/complete', truncateAt(-150))
  server.script('GET /skillset/list', chunked('characters'))
  server.script('GET /secret/list', resetAt(300))
  server.script('POST /conversation/broken/complete', resetAt(-150))
  for (const id of ['left', 'disposed', 'relayed', 'aborted'])
    server.script(`POST /conversation/${id}/complete`, stallAt(-150))
  server.storage.script(
    { method: 'OPTIONS' },
    { answer: { status: 200, headers, body: null }, times: Number.POSITIVE_INFINITY }
  )
  server.storage.script({ method: 'PUT' }, { headers, times: Number.POSITIVE_INFINITY })
  return server
}

/** An address where nobody listens: a port that was free a moment ago. */
export async function nowhere(): Promise<string> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/v1`
}
