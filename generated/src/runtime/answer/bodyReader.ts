import { TimeoutError, type ErrorDetails } from '../errors/errors.ts'
import type { Lifetime } from '../send/lifetime.ts'
import { readerOf, type ByteReader } from './responseBody.ts'

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
  readonly #reader: ByteReader
  readonly #stop: () => void
  /** What keeps a reader while bytes are waited for. */
  readonly #held: Held = {}
  #cut: { readonly reason: unknown } | null = null
  #timer: ReturnType<typeof setTimeout> | undefined
  #waitingSince: number | null = null

  /** `idle` is the longest silence in milliseconds; 0 for none. */
  constructor(response: Response, owner: BodyOwner, idle: number) {
    this.response = response
    this.#owner = owner
    this.#idle = idle || Infinity
    try {
      this.#reader = readerOf(response)
    } catch (error) {
      throw owner.broken(error)
    }
    this.#stop = watchWeakly(this, this.#held, owner, (reader, reason) => reader.#end(reason))
  }

  /** The next chunk, or undefined at the end; rejects at once when the call is over. */
  read(): Promise<Uint8Array | undefined> {
    if (this.#cut) return Promise.resolve().then(() => this.#finish())
    if (this.#idle < 2 ** 31) {
      this.#waitingSince = performance.now()
      this.#timer ??= setTimeout(() => this.#checkIdle(), this.#idle)
    }
    this.#held.reader = this
    // An async function would cost a promise more for every chunk.
    return this.#reader.read().then(this.#arrived, this.#failed)
  }

  readonly #arrived = ({ value }: { readonly value?: Uint8Array | undefined }): Uint8Array | undefined => {
    this.#waitingSince = null
    this.#held.reader = undefined
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
    await this.#reader.cancel(reason).catch(ignore)
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

  /** Milliseconds of the call's timeout that were used. */
  get spent(): number {
    return this.#owner.lifetime.spent
  }

  /** Stops the time of the call while nobody waits for a chunk, or lets it go on. */
  pause(isPaused: boolean): void {
    this.#owner.lifetime.pause(isPaused)
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
    void this.#reader.cancel(reason).catch(ignore)
    this.#owner.controller.abort(reason)
  }

  #checkIdle(): void {
    this.#timer = undefined
    const silence = this.#waitingSince === null ? 0 : performance.now() - this.#waitingSince
    if (silence >= this.#idle) this.#end(new TimeoutError('idle', this.#idle, this.#owner.details))
    else this.#timer = setTimeout(() => this.#checkIdle(), this.#idle - silence)
  }

  #finish(): undefined {
    this.#finishQuietly()
    this.check()
  }

  #finishQuietly(): void {
    this.#held.reader = undefined
    clearTimeout(this.#timer)
    this.#stop()
  }
}

interface Held {
  reader?: BodyReader | undefined
}

/** Ends what nobody holds any more; absent on platforms that cannot tell. */
let forgotten: FinalizationRegistry<() => void> | undefined

// A signal may live as long as a server, and must not keep every body that nobody read. Nothing that the signal keeps may
// be made in a function that also names the reader, which it would keep too.
function watchWeakly(reader: BodyReader, held: Held, owner: BodyOwner, end: End): () => void {
  if (!owner.lifetime.bounded) return ignore
  if (typeof WeakRef !== 'function' || typeof FinalizationRegistry !== 'function')
    return owner.lifetime.watch((reason) => end(reader, reason))
  forgotten ??= new FinalizationRegistry(call)
  const weak = new WeakRef(reader)
  const stop = watchFor(weak, held, owner, end)
  forgotten.register(reader, forgetting(stop, owner), weak)
  return stopping(stop, weak)
}

function watchFor(
  weak: WeakRef<BodyReader>,
  held: Held,
  { lifetime, controller }: BodyOwner,
  end: End
): () => void {
  return lifetime.watch((reason) => {
    const left = held.reader ?? weak.deref()
    if (left) end(left, reason)
    else controller.abort(reason)
  })
}

function forgetting(stop: () => void, { controller }: BodyOwner): () => void {
  return () => {
    stop()
    controller.abort()
  }
}

function stopping(stop: () => void, weak: WeakRef<BodyReader>): () => void {
  return () => {
    stop()
    forgotten?.unregister(weak)
  }
}

const call = (forget: () => void): void => forget()

type End = (reader: BodyReader, reason: unknown) => void

// What a body says to being cancelled concerns nobody any more.
const ignore = (): void => {}
