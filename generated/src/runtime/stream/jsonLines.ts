import { ConnectionError, InvalidLineError } from '../errors/errors.ts'
import { isRecord } from '../values.ts'
import type { Decoder, EventRecord } from './events.ts'

const newline = 10
const small = 4096
const byteOrderMark = '\ufeff'

/** Decodes one JSON object a line, however the lines are cut into chunks. */
export class JsonLines implements Decoder {
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  /** Bytes of a line whose end has not come, in a buffer that doubles, so that a long line costs linear time. */
  #carry = new Uint8Array(0)
  #carried = 0
  /** Whole lines, decoded together: no character is ever cut, and that is several times faster than decoding a stream. */
  #text = ''
  #start = 0
  /** True if the body ended within the last line. */
  #cut = false
  #line = 0
  /** Characters in front of `#text`. */
  #offset = 0

  push(chunk?: Uint8Array): void {
    const end = chunk ? chunk.lastIndexOf(newline) + 1 : 0
    if (!chunk) this.#take(this.#carry.subarray(0, this.#carried))
    else if (!end) this.#keep(chunk)
    else if (chunk.length < small && (this.#carried || end < chunk.length)) {
      // Copies of small chunks cost less than views of their parts.
      this.#keep(chunk)
      const [whole, kept] = [this.#carried - chunk.length + end, this.#carried]
      this.#take(this.#carry.subarray(0, whole))
      this.#carry.copyWithin(0, whole, kept)
      this.#carried = kept - whole
    } else {
      const lines = end < chunk.length ? chunk.subarray(0, end) : chunk
      if (this.#carried) this.#keep(lines)
      this.#take(this.#carried ? this.#carry.subarray(0, this.#carried) : lines)
      if (end < chunk.length) this.#keep(chunk.subarray(end))
    }
  }

  next(): EventRecord | undefined {
    for (;;) {
      const start = this.#start
      const end = this.#text.indexOf('\n', start)
      if (end < 0) return undefined
      const line = this.#text.slice(start, end)
      this.#start = end + 1
      this.#line++
      let value: unknown
      try {
        value = JSON.parse(line)
      } catch (cause) {
        if (!line.trim()) continue
        throw this.#failure(start, cause)
      }
      if (isRecord(value)) return value
      throw new InvalidLineError(this.#line, this.#offset + start)
    }
  }

  #failure(start: number, cause: unknown): Error {
    const invalid = new InvalidLineError(this.#line, this.#offset + start, cause)
    const isLast = this.#start === this.#text.length
    return this.#cut && isLast
      ? new ConnectionError('The stream ended within a line', { cause: invalid })
      : invalid
  }

  #keep(bytes: Uint8Array): void {
    const length = this.#carried + bytes.length
    if (length > this.#carry.length) {
      const larger = new Uint8Array(Math.max(length, 2 * this.#carry.length))
      larger.set(this.#carry.subarray(0, this.#carried))
      this.#carry = larger
    }
    this.#carry.set(bytes, this.#carried)
    this.#carried = length
  }

  #take(bytes: Uint8Array): void {
    // What was not taken from the last text is taken first.
    const left = this.#text.slice(this.#start)
    this.#offset += this.#start
    this.#start = 0
    this.#text = left + this.#decoder.decode(bytes)
    this.#carried = 0
    // Only the end of the body brings a line without its end.
    this.#cut = bytes.length > 0 && bytes.at(-1) !== newline
    if (this.#cut) this.#text += '\n'
    if (!this.#offset && !this.#line && this.#text.startsWith(byteOrderMark)) this.#start = 1
  }
}
