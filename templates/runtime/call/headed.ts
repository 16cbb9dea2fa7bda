import type { Answer } from '../answer/response.ts'
import { hide } from '../errors/errors.ts'
import { type Call, invocationOf } from './call.ts'
import type { Operation } from './service.ts'

/** A stream of events, as far as its headers depend on it. */
interface Streamed {
  readonly response: Promise<Response>
}

/** A stream whose answer has headers that the document describes: `withResponse()` gives them, and the events are still to come. */
export type StreamWithHeaders<S, H> = {
  withResponse(): Promise<{ readonly response: Response; readonly headers: H }>
} & S

/** What a call that can stream has in the place of its `stream()`. */
type Streaming<C, H> = C extends { stream(given?: infer O): infer S }
  ? { stream(given?: O): StreamWithHeaders<S, H> }
  : unknown

/**
 * A call whose answer has headers that the document describes: `withResponse()` gives them as `headers`, and so does that of what it
 * streams. A header that comes in another form than the document says is given as the text that came.
 */
export type WithHeaders<C extends Call<unknown>, H> = {
  withResponse(): Promise<Answer<Awaited<C>> & { readonly headers: H }>
} & Streaming<C, H> &
  C

/** Lets a call, and what it streams, give the headers that its operation reads. */
export function headed<C extends Call<unknown>, H>(call: C): WithHeaders<C, H>
export function headed(call: Call<unknown> & { stream?: (given?: object) => Streamed }): Call<unknown> {
  const { operation } = invocationOf(call)
  const { answerHeaders } = operation
  if (!answerHeaders) return call
  let headed: Promise<Answer<unknown>> | undefined
  const { withResponse, stream } = call
  hide(call, 'withResponse', () => {
    headed ??= withResponse
      .call(call)
      .then((answer) => ({ ...answer, headers: answerHeaders(answer.response.headers) }))
    return headed
  })
  if (stream) hide(call, 'stream', (given?: object) => withHeaders(stream.call(call, given), operation))
  return call
}

/** Lets a stream give the headers that its operation reads. */
export function withHeaders<S extends Streamed, H>(stream: S, operation: Operation): StreamWithHeaders<S, H>
export function withHeaders(stream: Streamed, { answerHeaders }: Operation): Streamed {
  if (answerHeaders)
    hide(stream, 'withResponse', () =>
      stream.response.then((response) => ({ response, headers: answerHeaders(response.headers) }))
    )
  return stream
}
