import { isRecord, type Decoder, type EventRecord } from './decoder.ts'
import { ConnectionError, InvalidLineError } from './errors.ts'
import type { StreamStyle } from './styles.ts'

/** Decodes server-sent events whose data is JSON (HTML Living Standard §9.2.6). */
export function decodeServerSentEvents(style: StreamStyle): Decoder {
  return new ServerSentEvents(style)
}

class ServerSentEvents implements Decoder {
  readonly #decoder = new TextDecoder()
  readonly #style: StreamStyle
  #text = ''
  #start = 0
  #pieces: string[] = []
  #skipLineFeed = false
  #data: string[] = []
  #type = ''
  #line = 0
  #offset = 0
  /** Where the data of the event begins. */
  #place = { line: 0, offset: 0 }
  #done = false
  #ended = false

  constructor(style: StreamStyle) {
    this.#style = style
  }

  push(chunk?: Uint8Array): void {
    // An event without its blank line is no event, so the end of the body adds nothing.
    this.#text = this.#decoder.decode(chunk, { stream: chunk !== undefined })
    this.#start = 0
    this.#ended = chunk === undefined
  }

  next(): EventRecord | undefined {
    while (!this.#done) {
      const line = this.#nextLine()
      if (line === undefined) {
        if (this.#ended && this.#style.done !== undefined)
          throw new ConnectionError('The stream ended before its mark')
        return undefined
      }
      const event = line ? this.#field(line) : this.#dispatch()
      if (event) return event
    }
    return undefined
  }

  #nextLine(): string | undefined {
    if (this.#skipLineFeed && this.#start < this.#text.length) {
      this.#skipLineFeed = false
      if (this.#text[this.#start] === '\n') {
        this.#start++
        this.#offset++
      }
    }
    const ends = /[\r\n]/g
    ends.lastIndex = this.#start
    const end = ends.exec(this.#text)?.index ?? -1
    this.#pieces.push(this.#text.slice(this.#start, end < 0 ? undefined : end))
    if (end < 0) {
      this.#start = this.#text.length
      return undefined
    }
    this.#skipLineFeed = this.#text[end] === '\r'
    this.#start = end + 1
    const line = this.#pieces.join('')
    this.#pieces = []
    this.#line++
    this.#offset += line.length + 1
    return line
  }

  #field(line: string): undefined {
    const colon = line.indexOf(':')
    const name = colon < 0 ? line : line.slice(0, colon)
    const value = colon < 0 ? '' : line.slice(line[colon + 1] === ' ' ? colon + 2 : colon + 1)
    if (name === 'data') {
      if (!this.#data.length) this.#place = { line: this.#line, offset: this.#offset - line.length - 1 }
      this.#data.push(value)
    }
    if (name === 'event') this.#type = value
  }

  #dispatch(): EventRecord | undefined {
    const [data, type] = [this.#data, this.#type]
    this.#data = []
    this.#type = ''
    if (!data.length) return undefined
    const text = data.join('\n')
    if (text === this.#style.done) {
      this.#done = true
      return undefined
    }
    const value = this.#parse(text)
    const { discriminator, payload } = this.#style
    return discriminator && payload && type ? { [discriminator]: type, [payload]: value } : value
  }

  #parse(text: string): EventRecord {
    const { line, offset } = this.#place
    let value: unknown
    try {
      value = JSON.parse(text)
    } catch (cause) {
      throw new InvalidLineError(line, offset, cause)
    }
    if (isRecord(value)) return value
    throw new InvalidLineError(line, offset)
  }
}
