import { hide } from '../errors/errors.ts'

/** So many bytes of an answer are held for a reader that may come later. */
const mostHeld = 2 ** 20

/** The same response, whose body is taken from its connection at once, so that a call that nobody awaits leaves it free. */
export function drained(response: Response): Response {
  const body = response.body && drainedBody(response.body)
  if (!body) return response
  return withBody(response, body)
}

/** A response with another body; what no constructor takes over is copied. */
export function withBody(response: Response, body: ReadableStream<Uint8Array>): Response {
  const other = new Response(body, response)
  for (const name of ['url', 'redirected', 'type'] as const) hide(other, name, response[name])
  return other
}

function drainedBody(body: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> | null {
  if (typeof body.pipeThrough !== 'function' || typeof TransformStream !== 'function') return null
  const strategy = new ByteLengthQueuingStrategy({ highWaterMark: mostHeld })
  try {
    return body.pipeThrough(new TransformStream<Uint8Array, Uint8Array>({}, undefined, strategy))
  } catch {
    // The stream of a polyfill does not go through one of the platform; it stays as it is.
    return null
  }
}
