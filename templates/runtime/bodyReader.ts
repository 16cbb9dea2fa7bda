import { monotonic } from './clock.ts'
import { TimeoutError, type ErrorDetails } from './errors.ts'
import type { Exchange } from './exchange.ts'
import type { Lifetime } from './lifetime.ts'

/** The call that a body belongs to. */
export interface BodyOwner {
  readonly lifetime: Lifetime
  readonly controller: AbortController
  readonly details: ErrorDetails
  readonly attempts?: number
  /** Turns what breaks a body into an error of the SDK. */
  broken(error: unknown): unknown
  /** Takes the secret out of what printing an error shows. */
  clean?<E extends Error>(error: E): E
}

/** Reads a body chunk by chunk, under the signals and deadlines of its call. */
export class BodyReader {
  readonly response: Response
  readonly #owner: BodyOwner
  readonly #idle: number
  readonly #reader: ReadableStreamDefaultReader<Uint8Array> | null
  readonly #stop: () => void
  #cut: { readonly reason: unknown } | null = null
  #timer: ReturnType<typeof setTimeout> | undefined
  #waitingSince: number | null = null

  /** `idle` is the longest silence in milliseconds; 0 for none. */
  constructor(response: Response, owner: BodyOwner, idle: number) {
    this.response = response
    this.#owner = owner
    this.#idle = idle || Infinity
    try {
      this.#reader = response.body?.getReader() ?? null
    } catch (error) {
      throw owner.broken(error)
    }
    this.#stop = owner.lifetime.watch((reason) => this.#end(reason))
  }

  /** The next chunk, or undefined at the end; rejects at once when the call is over. */
  read(): Promise<Uint8Array | undefined> {
    if (!this.#reader || this.#cut) return Promise.resolve().then(() => this.#finish())
    if (this.#idle < 2 ** 31) {
      this.#waitingSince = monotonic()
      this.#timer ??= setTimeout(() => this.#checkIdle(), this.#idle)
    }
    // An async function would cost a promise more for every chunk.
    return this.#reader.read().then(this.#arrived, this.#failed)
  }

  readonly #arrived = ({ value }: { readonly value?: Uint8Array | undefined }): Uint8Array | undefined => {
    this.#waitingSince = null
    if (value === undefined) return this.#finish()
    return ArrayBuffer.isView(value)
      ? value
      : this.#failed(new TypeError('The body does not consist of bytes'))
  }

  readonly #failed = (error: unknown): never => {
    this.#finish()
    throw this.#owner.broken(error)
  }

  /** Ends the request; nothing more is read. */
  async cancel(reason?: unknown): Promise<void> {
    this.#finishQuietly()
    await this.#reader?.cancel(reason).catch(ignore)
    this.#owner.controller.abort(reason)
  }

  /** What errors in the body tell about its call. */
  get details(): ErrorDetails {
    return { ...this.#owner.details, headers: this.response.headers }
  }

  /** How often the request was sent. */
  get attempts(): number {
    return this.#owner.attempts ?? 1
  }

  /** Takes the secret out of what printing an error shows. */
  clean<E extends Error>(error: E): E {
    return this.#owner.clean?.(error) ?? error
  }

  /** True where a signal or the total has ended the call. */
  get over(): boolean {
    return this.#owner.lifetime.over
  }

  /** Throws where the call is over. */
  check(): void {
    if (this.#cut) throw this.#cut.reason
  }

  #end(reason: unknown): void {
    this.#cut ??= { reason }
    // Nobody may read any more, and the timer would go on for ever.
    clearTimeout(this.#timer)
    // Cancelling answers a pending read at once, whatever the transport does with its signal.
    void this.#reader?.cancel(reason).catch(ignore)
    this.#owner.controller.abort(reason)
  }

  #checkIdle(): void {
    this.#timer = undefined
    const silence = this.#waitingSince === null ? 0 : monotonic() - this.#waitingSince
    if (silence >= this.#idle) this.#end(new TimeoutError('idle', this.#idle, this.#owner.details))
    else this.#timer = setTimeout(() => this.#checkIdle(), this.#idle - silence)
  }

  #finish(): undefined {
    this.#finishQuietly()
    this.check()
  }

  #finishQuietly(): void {
    clearTimeout(this.#timer)
    this.#stop()
  }
}

// What a body says to being cancelled concerns nobody any more.
const ignore = (): void => {}

/** The response of a call with its body under the signals and deadlines of the call. */
export async function bareResponse(exchange: Exchange): Promise<Response> {
  const response = await exchange.response
  if (!response.body) return response
  const guarded = new Response(guardedBody(response, exchange, Infinity), response)
  for (const name of ['url', 'redirected', 'type'] as const) {
    Object.defineProperty(guarded, name, { value: response[name] })
  }
  return guarded
}

/** The body of a response as a stream under the signals and deadlines of the call. */
export function guardedBody(
  response: Response,
  exchange: Exchange,
  idle: number
): ReadableStream<Uint8Array> {
  // A call that is given up before anybody reads lets its connection go too.
  const reader = new BodyReader(response, exchange, idle)
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const chunk = await reader.read()
        if (chunk) controller.enqueue(chunk)
        else controller.close()
      },
      async cancel(reason) {
        await reader.cancel(reason)
      }
    },
    { highWaterMark: 0 }
  )
}
