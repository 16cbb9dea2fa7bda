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
  /** Events that were parsed together. */
  #parsed: readonly EventRecord[] = []
  #given = 0
  #together = true
  #ended = false
  #line = 0
  #offset = 0

  push(chunk?: Uint8Array): void {
    const text = this.#decoder.decode(chunk, { stream: chunk !== undefined })
    this.#ended = chunk === undefined
    this.#text = this.#start < this.#text.length ? this.#text.slice(this.#start) + text : text
    this.#start = 0
  }

  next(): EventRecord | undefined {
    const ready = this.#parsed[this.#given]
    if (ready) {
      this.#given++
      return ready
    }
    for (;;) {
      const end = this.#text.indexOf('\n', this.#start)
      if (end < 0) return this.#rest()
      if (this.#together && !this.#pieces.length && this.#parseTogether(end)) return this.next()
      let line = this.#text.slice(this.#start, end)
      this.#start = end + 1
      if (this.#pieces.length) line = this.#joined(line)
      const event = this.#parse(line)
      if (event) return event
    }
  }

  /**
   * Parses all whole lines as one array, which is faster. No line may hold `},{` then: so each holds at most one object,
   * and as many objects as lines means that each line is exactly one.
   */
  #parseTogether(firstEnd: number): boolean {
    const last = this.#text.lastIndexOf('\n')
    if (last === firstEnd) return false
    const block = this.#text.slice(this.#start, last)
    if (/\}\s*,\s*\{/.test(block)) return false
    const lines = countLines(block)
    const events = parseArray(`[${block.replaceAll('\n', ',')}]`)
    // What could not be parsed together is parsed line by line from here on, which finds the line at fault.
    this.#together = events.length === lines && events.every(isRecord)
    if (!this.#together) return false
    this.#parsed = events
    this.#given = 0
    this.#line += lines
    this.#offset += block.length + 1
    this.#start = last + 1
    return true
  }

  #rest(): EventRecord | undefined {
    if (this.#start < this.#text.length) this.#pieces.push(this.#text.slice(this.#start))
    this.#start = this.#text.length
    if (!this.#ended || !this.#pieces.length) return undefined
    const line = this.#joined('')
    try {
      return this.#parse(line)
    } catch (cause) {
      if (cause instanceof InvalidLineError && cause.cause)
        throw new ConnectionError('The stream ended within a line', { cause })
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

function countLines(block: string): number {
  let lines = 1
  for (let end = block.indexOf('\n'); end >= 0; end = block.indexOf('\n', end + 1)) lines++
  return lines
}

function parseArray(text: string): EventRecord[] {
  try {
    return JSON.parse(text)
  } catch {
    // The line at fault is found line by line.
    return []
  }
}
