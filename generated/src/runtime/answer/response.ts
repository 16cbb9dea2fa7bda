import { hide } from '../errors/errors.ts'
import type { Exchange } from '../send/exchange.ts'
import { tried } from '../values.ts'
import { BodyReader } from './bodyReader.ts'

/** An answer with what was made of its body. */
export interface Answer<T> {
  readonly data: T
  readonly response: Response
  /** How many attempts the request took: 1 if the first one was answered. */
  readonly attempts: number
}

/** So many bytes of an answer are held for a reader that may come later. */
const mostHeld = 1_048_576

/** The same response with its body read at once, so that a call that is never awaited leaves its connection free. */
export function drained(response: Response): Response {
  const body = response.body && drainedBody(response.body)
  if (!body) return response
  return withBody(response, body)
}

/** A response with another body; what no constructor takes over is copied. */
function withBody(response: Response, body: ReadableStream<Uint8Array>): Response {
  const other = new Response(body, response)
  for (const name of ['url', 'redirected', 'type'] as const) hide(other, name, response[name])
  return other
}

function drainedBody(body: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> | null {
  if (typeof body.pipeThrough !== 'function' || typeof TransformStream !== 'function') return null
  const strategy = new ByteLengthQueuingStrategy({ highWaterMark: mostHeld })
  // The stream of a polyfill does not go through one of the platform; it stays as it is.
  return tried(
    () => body.pipeThrough(new TransformStream<Uint8Array, Uint8Array>({}, undefined, strategy)),
    null
  )
}

/** The response of a call with its body under the signals and deadlines of the call. */
export async function bareResponse(exchange: Exchange): Promise<Response> {
  const response = await exchange.response
  // An answer without a body is returned as it is, and on a platform that cannot make another response any answer.
  if (!response.body || [204, 205, 304].includes(response.status) || typeof Response !== 'function')
    return response
  // A call that is given up before it is read frees its connection, too.
  const reader = new BodyReader(response, exchange, Infinity)
  const body = streamOf(
    () => reader.read(),
    (reason) => reader.cancel(reason)
  )
  return withBody(response, body)
}

/** A stream of what is read when it is asked for. */
export function streamOf(
  next: () => Promise<Uint8Array | undefined>,
  cancel: (reason: unknown) => Promise<void>
): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const chunk = await next()
        if (chunk) controller.enqueue(chunk)
        else controller.close()
      },
      cancel
    },
    { highWaterMark: 0 }
  )
}
