import { BodyReader } from '../answer/bodyReader.ts'
import { errorText, failureOf } from '../answer/failure.ts'
import { amount, count, type Place, streamKinds, takeOptions } from '../call/givenOptions.ts'
import type { StreamOptions } from '../call/options.ts'
import type { Reporter, StreamStyle } from '../call/service.ts'
import { ConnectionError, isApiError } from '../errors/errors.ts'
import { Lifetime } from '../send/lifetime.ts'
import { checkResponse } from '../send/transmit.ts'
import { EventStream } from './eventStream.ts'
import { readEnds } from './relay.ts'

/** Options of `readEvents`. */
export interface ReadEventsOptions extends StreamOptions {
  /** Milliseconds of silence after which the stream is given up. */
  readonly idleTimeout?: number | undefined
}

const place: Place = {
  what: 'readEvents',
  kinds: /* @__PURE__ */ Object.assign({ limit: count, idleTimeout: amount }, streamKinds)
}

const usual: StreamStyle = {
  framing: 'jsonl',
  mediaType: 'application/jsonl',
  discriminator: 'type',
  payload: 'data',
  error: 'error',
  result: 'result'
}
const anyServer: Reporter = { name: 'The server' }

/**
 * Reads the events of a response that `toResponse()` made, in a browser for instance. The header `x-stream-ends` says which
 * event has to come before the end: across origins a browser shows it only if `Access-Control-Expose-Headers` names it.
 */
export function readEvents<E>(response: Response, options?: ReadEventsOptions): EventStream<E> {
  return readEventsAs<E>({ service: anyServer, style: usual }, response, options)
}

/** Reads the events of a response as one API writes them. */
export function readEventsAs<E>(
  { service, style }: { readonly service: Reporter; readonly style: StreamStyle },
  response: Response,
  given: ReadEventsOptions = {}
): EventStream<E> {
  const { options, refused } = takeOptions(given, {}, place)
  const { heartbeats, limit } = options
  const ends = style.ends ?? readEnds(response)
  return new EventStream<E>({
    style: ends ? { ...style, ends } : style,
    service,
    heartbeats,
    limit,
    async open(signal) {
      if (refused) throw refused
      checkResponse(response, 'readEvents takes a response')
      const lifetime = new Lifetime(options, [signal])
      const details = { url: response.url }
      const broken = (cause: unknown): unknown =>
        lifetime.over || isApiError(cause)
          ? cause
          : new ConnectionError('The connection broke', { ...details, cause })
      const owner = { lifetime, details, broken, controller: new AbortController() }
      if (!response.ok) {
        const text = await errorText(response).catch((error: unknown) => Promise.reject(broken(error)))
        throw failureOf(service, response, text, details)
      }
      return new BodyReader(response, owner, options.idleTimeout ?? style.idle ?? Infinity)
    }
  })
}
