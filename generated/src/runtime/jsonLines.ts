import { isRecord, type Decoder, type EventRecord } from './decoder.ts'
import { ConnectionError, InvalidLineError } from './errors.ts'

/** Decodes one JSON object a line, however the lines are cut into chunks. */
export function decodeJsonLines(): Decoder {
  return new JsonLines()
}

class JsonLines implements Decoder {
  readonly #decoder = new TextDecoder()
  /** Text that came and was not given yet; `#start` is where the next line begins. */
  #text = ''
  #start = 0
  /** Pieces of a line whose end has not come: joined once, so that a long line costs linear time. */
  #pieces: string[] = []
  #ended = false
  #line = 0
  #offset = 0

  push(chunk?: Uint8Array): void {
    const text = this.#decoder.decode(chunk, { stream: chunk !== undefined })
    if (!chunk) this.#ended = true
    this.#text = this.#start < this.#text.length ? this.#text.slice(this.#start) + text : text
    this.#start = 0
  }

  next(): EventRecord | undefined {
    for (;;) {
      const end = this.#text.indexOf('\n', this.#start)
      if (end < 0) return this.#rest()
      let line = this.#text.slice(this.#start, end)
      this.#start = end + 1
      if (this.#pieces.length) line = this.#joined(line)
      const event = this.#parse(line)
      if (event) return event
    }
  }

  #rest(): EventRecord | undefined {
    if (this.#start < this.#text.length) this.#pieces.push(this.#text.slice(this.#start))
    this.#start = this.#text.length
    if (!this.#ended || !this.#pieces.length) return undefined
    const line = this.#joined('')
    try {
      return this.#parse(line)
    } catch (cause) {
      if (cause instanceof InvalidLineError && cause.cause) throw new ConnectionError('The stream ended within a line', { cause })
      throw cause
    }
  }

  #joined(end: string): string {
    this.#pieces.push(end)
    const line = this.#pieces.join('')
    this.#pieces = []
    return line
  }

  #parse(line: string): EventRecord | undefined {
    this.#line++
    const offset = this.#offset
    this.#offset += line.length + 1
    let value: unknown
    try {
      value = JSON.parse(line)
    } catch (cause) {
      if (!line.trim()) return undefined
      throw new InvalidLineError(this.#line, offset, cause)
    }
    if (isRecord(value)) return value
    throw new InvalidLineError(this.#line, offset)
  }
}
