import { isRecord, type Decoder, type EventRecord } from './decoder.ts'
import { ConnectionError, InvalidLineError } from './errors.ts'

const newline = 10
const byteOrderMark = '\ufeff'

/** Decodes one JSON object a line, however the lines are cut into chunks. */
export function decodeJsonLines(): Decoder {
  return new JsonLines()
}

class JsonLines implements Decoder {
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  /** Bytes of a line whose end has not come: joined once, so that a long line costs linear time. */
  #pieces: Uint8Array[] = []
  /** Whole lines, decoded together: no character is ever cut, and that is several times faster than decoding a stream. */
  #text = ''
  #start = 0
  /** True where the body ended within the last line. */
  #cut = false
  #line = 0
  /** Characters in front of `#text`. */
  #offset = 0

  push(chunk?: Uint8Array): void {
    const end = chunk?.lastIndexOf(newline) ?? -1
    if (chunk && end < 0) this.#pieces.push(chunk)
    else this.#take(chunk?.subarray(0, end + 1), chunk?.subarray(end + 1))
  }

  next(): EventRecord | undefined {
    for (;;) {
      const end = this.#text.indexOf('\n', this.#start)
      if (end < 0) return undefined
      const start = this.#start
      this.#start = end + 1
      this.#line++
      const event = this.#parse(this.#text.slice(start, end), start)
      if (event) return event
    }
  }

  #take(lines: Uint8Array | undefined, rest: Uint8Array | undefined): void {
    let bytes = lines
    if (this.#pieces.length) bytes = join(lines ? [...this.#pieces, lines] : this.#pieces)
    this.#pieces = rest?.length ? [rest] : []
    // What was not taken from the last text is taken first.
    const left = this.#text.slice(this.#start)
    this.#offset += this.#start
    this.#start = 0
    this.#text = left + this.#decoder.decode(bytes)
    this.#cut = !lines && bytes !== undefined
    if (this.#cut) this.#text += '\n'
    if (!this.#offset && !this.#line && this.#text.startsWith(byteOrderMark)) this.#start = 1
  }

  #parse(line: string, start: number): EventRecord | undefined {
    let value: unknown
    try {
      value = JSON.parse(line)
    } catch (cause) {
      if (!line.trim()) return undefined
      const invalid = new InvalidLineError(this.#line, this.#offset + start, cause)
      const isLast = this.#start === this.#text.length
      throw this.#cut && isLast
        ? new ConnectionError('The stream ended within a line', { cause: invalid })
        : invalid
    }
    if (isRecord(value)) return value
    throw new InvalidLineError(this.#line, this.#offset + start)
  }
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
