import { ArgumentError } from '../errors/errors.ts'
import { type ByteStream, emptyStream, openSource, type Source } from './binary.ts'

/** A stream on its way out: its bytes are counted, and it is released when its attempt is over, which `fetch` leaves undone. */
export class Outgoing {
  readonly #source: Source
  readonly #size: number | null
  #sent = 0
  #over = false
  #fail: (error: unknown) => void = () => {}
  /** Rejects when the stream fails or does not give what was said, which `fetch` may notice late or never. */
  readonly failed: Promise<never>

  /** `size` is the number of bytes that were said. */
  constructor(stream: ByteStream, size: number | null) {
    this.#source = openSource(stream)
    this.#size = size
    this.failed = new Promise((_, reject) => (this.#fail = reject))
    // The attempt may be over before.
    this.failed.catch(() => {})
  }

  /** The next bytes, undefined at the end. */
  async next(): Promise<Uint8Array | undefined> {
    try {
      const bytes = this.#over ? undefined : await this.#source.next()
      if (!this.#over) this.#count(bytes)
      return bytes
    } catch (cause) {
      const error =
        cause instanceof ArgumentError ? cause : new ArgumentError('The stream of the file failed', { cause })
      this.cancel(error)
      this.#fail(error)
      throw error
    }
  }

  /** Releases the source if it has not ended. */
  cancel(reason?: unknown): void {
    if (this.#over) return
    this.#over = true
    this.#source.cancel(reason)
  }

  /** What `fetch` reads. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array, void, undefined> {
    for (let bytes; (bytes = await this.next());) yield bytes
  }

  /** The same as a stream of the web. */
  stream(): ReadableStream<Uint8Array> {
    return new ReadableStream<Uint8Array>(
      {
        pull: async (controller) => {
          const bytes = await this.next()
          if (bytes) controller.enqueue(bytes)
          else controller.close()
        },
        cancel: (reason) => this.cancel(reason)
      },
      { highWaterMark: 0 }
    )
  }

  #count(bytes: Uint8Array | undefined): void {
    this.#sent += bytes?.byteLength ?? 0
    if (!bytes) this.#over = true
    if (!bytes && !this.#sent && this.#size !== 0) throw new ArgumentError(emptyStream)
    if (this.#size !== null && (bytes ? this.#sent > this.#size : this.#sent < this.#size)) {
      throw new ArgumentError(
        `The stream must give the ${this.#size} bytes that were said; it gave ${bytes ? 'more' : this.#sent}`
      )
    }
  }
}
