import { type ErrorDetails, TimeoutError } from '../errors/errors.ts'
import type { Lifetime } from '../send/lifetime.ts'
import { type ByteReader, plainReader } from './responseBody.ts'

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
  readonly owner: BodyOwner
  readonly #idle: number
  readonly #reader: ByteReader
  readonly #stop: () => void
  /** What keeps a reader while bytes are waited for. */
  readonly #held: Held = {}
  #timer: ReturnType<typeof setTimeout> | undefined
  #waitingSince: number | null = null
  /** Why the call was ended before its body. */
  cut: { readonly reason: unknown } | null = null

  /** `idle` is the longest silence in milliseconds; 0 for none. */
  constructor(response: Response, owner: BodyOwner, idle: number) {
    this.response = response
    this.owner = owner
    this.#idle = idle || Infinity
    try {
      this.#reader = response.body?.getReader?.() ?? plainReader(response)
    } catch (error) {
      throw owner.broken(error)
    }
    this.#stop = watchWeakly(this, this.#held, owner, (reader, reason) => reader.#end(reason))
  }

  /** What errors in the body tell about its call. */
  get details(): ErrorDetails {
    return { ...this.owner.details, headers: this.response.headers }
  }

  /** The next chunk, or undefined at the end; rejects at once when the call is over. */
  read(): Promise<Uint8Array | undefined> {
    if (this.cut) return Promise.resolve().then(() => this.#finish())
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
    throw this.owner.broken(error)
  }

  /** Ends the request; nothing more is read. */
  async cancel(reason?: unknown): Promise<void> {
    this.#finish(true)
    await this.#reader.cancel(reason).catch(ignore)
    this.owner.controller.abort(reason)
  }

  #end(reason: unknown): void {
    this.cut ??= { reason }
    // The body may never be read again, and the timer would go on for ever.
    clearTimeout(this.#timer)
    // Cancelling answers a pending read at once, whatever the transport does with its signal.
    void this.#reader.cancel(reason).catch(ignore)
    this.owner.controller.abort(reason)
  }

  #checkIdle(): void {
    this.#timer = undefined
    const silence = this.#waitingSince === null ? 0 : performance.now() - this.#waitingSince
    if (silence >= this.#idle) this.#end(new TimeoutError('idle', this.#idle, this.owner.details))
    else this.#timer = setTimeout(() => this.#checkIdle(), this.#idle - silence)
  }

  /** Releases what the reader holds; throws why the call was ended, unless its body is given up. */
  #finish(isGivenUp = false): undefined {
    this.#held.reader = undefined
    clearTimeout(this.#timer)
    this.#stop()
    if (this.cut && !isGivenUp) throw this.cut.reason
  }
}

interface Held {
  reader?: BodyReader | undefined
}

type End = (reader: BodyReader, reason: unknown) => void

/** Ends the calls of readers that were collected; absent on platforms that cannot tell. */
let forgotten: FinalizationRegistry<() => void> | undefined

// A signal may live as long as a server, and must not keep every body that is never read. Nothing that the signal keeps may
// be made in a function that also names the reader, which it would keep too.
function watchWeakly(reader: BodyReader, held: Held, owner: BodyOwner, end: End): () => void {
  const { bounded, outlived } = owner.lifetime
  if (!bounded) return ignore
  if (!outlived || typeof WeakRef !== 'function' || typeof FinalizationRegistry !== 'function')
    return owner.lifetime.watch((reason) => end(reader, reason))
  forgotten ??= new FinalizationRegistry(call)
  const weak = new WeakRef(reader)
  const { stop, forget } = watchFor(weak, held, owner, end)
  forgotten.register(reader, forget, weak)
  return stop
}

function watchFor(
  weak: WeakRef<BodyReader>,
  held: Held,
  { lifetime, controller }: BodyOwner,
  end: End
): { readonly stop: () => void; readonly forget: () => void } {
  const unwatch = lifetime.watch((reason) => {
    const left = held.reader ?? weak.deref()
    if (left) end(left, reason)
    else controller.abort(reason)
  })
  return {
    stop: () => {
      unwatch()
      forgotten?.unregister(weak)
    },
    forget: () => {
      unwatch()
      controller.abort()
    }
  }
}

const call = (forget: () => void): void => forget()

// Errors from cancelling are irrelevant once the call is over.
const ignore = (): void => {}
