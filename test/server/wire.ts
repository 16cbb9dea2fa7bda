import type { ServerResponse } from 'node:http'
import type { Fault } from './faults.ts'
import { ended, nextTurn, pause } from './pause.ts'
import { piecesOf } from './pieces.ts'
import type { Ending, Recording } from './recording.ts'
import type { Reply } from './reply.ts'

/** Where an answer goes. */
export interface Line {
  readonly response: ServerResponse
  readonly recording: Recording
  /** Ends when the caller goes or the server closes. */
  readonly signal: AbortSignal
}

/** Sends an answer with the fault that belongs to it, and says how it ended. */
export async function send(reply: Reply, fault: Fault, line: Line): Promise<Ending> {
  const { response, signal } = line
  if (fault.headersAfterMs !== undefined) await pause(fault.headersAfterMs, signal)
  if (signal.aborted) return 'cancelled'
  if (fault.before !== undefined) return stopAt(fault.before, line)
  const answer = { ...reply, headers: { ...reply.headers, ...fault.headers } }
  line.recording.setStatus(answer.status)
  if ((answer.body === null || answer.body instanceof Uint8Array) && isWhole(fault)) {
    response.writeHead(answer.status, { ...answer.headers, ...lengthOf(answer) })
    response.end(answer.body ?? undefined)
    return 'sent'
  }
  return sendPieces(answer, fault, line)
}

const isWhole = (fault: Fault): boolean =>
  fault.cut === undefined &&
  fault.chunks === undefined &&
  fault.prefix === undefined &&
  (fault.lines ?? []).length === 0

/** A body that goes out in one piece says its length; an answer that cannot have a body does not (RFC 9110 §8.6). */
function lengthOf({ status, body }: Reply): Readonly<Record<string, string>> {
  if (status === 204 || status === 304 || !(body === null || body instanceof Uint8Array)) return {}
  return { 'content-length': String(body?.length ?? 0) }
}

async function sendPieces(reply: Reply, fault: Fault, line: Line): Promise<Ending> {
  const { response, signal } = line
  // A cut that is no clean end may promise the whole length, as a real answer would have.
  const { cut, ...others } = fault
  const promises = cut !== undefined && cut.how !== 'end' && isWhole(others)
  response.writeHead(reply.status, { ...reply.headers, ...(promises ? lengthOf(reply) : {}) })
  response.flushHeaders()
  const { bytes, ending } = piecesOf(reply.body, fault)
  for await (const piece of bytes) {
    if (signal.aborted) return 'cancelled'
    if (!response.write(piece)) await drained(response, signal)
    // Pieces that are written in one turn of the event loop leave as one, and a reader in the same loop needs a turn too.
    if (fault.chunks !== undefined) await nextTurn().then(nextTurn)
  }
  if (signal.aborted) return 'cancelled'
  const how = ending()
  if (how !== 'end') return stopAt(how, line)
  response.end()
  return cut === undefined ? 'sent' : 'faulted'
}

async function stopAt(how: 'reset' | 'stall', { response, signal }: Line): Promise<Ending> {
  if (how === 'stall') {
    await ended(signal)
    return 'cancelled'
  }
  // What was written must be on its way before the reset, which would throw it away.
  do await pause(5, signal)
  while (!signal.aborted && (response.socket?.writableLength ?? 0) > 0)
  response.socket?.resetAndDestroy()
  return 'faulted'
}

function drained(response: ServerResponse, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      response.off('drain', done)
      signal.removeEventListener('abort', done)
      resolve()
    }
    response.once('drain', done)
    signal.addEventListener('abort', done, { once: true })
  })
}
