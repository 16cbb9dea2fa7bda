import { failedBody, invalidResponse } from '../answer/failure.ts'
import { tryJson } from '../call/calls.ts'
import type { StreamStyle } from '../call/service.ts'
import { ConnectionError, InvalidLineError } from '../errors/errors.ts'
import { isRecord } from '../values.ts'
import type { Decoder, EventRecord } from './events.ts'

/**
 * Decodes server-sent events whose data is JSON (HTML Living Standard §9.2.6), with leave for what servers do: the last event
 * may lack its blank line, and an error may come in the place of the stream.
 */
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
  /** The place at which the data of the event begins. */
  #place = { line: 0, offset: 0 }
  #done = false
  #ended = false
  /** The lines of a body that begins like JSON or a page, until a line of it is a field. */
  #foreign: string[] | null = []

  constructor(style: StreamStyle) {
    this.#style = style
  }

  push(chunk?: Uint8Array): void {
    this.#text = this.#decoder.decode(chunk, { stream: chunk !== undefined })
    // The end of the body ends the last line and the last event.
    if (!chunk && !this.#ended) this.#text += '\n\n'
    this.#start = 0
    this.#ended = chunk === undefined
  }

  next(): EventRecord | undefined {
    while (!this.#done) {
      const line = this.#nextLine()
      if (line === undefined) return this.#ended ? this.#last() : undefined
      this.#collect(line)
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

  #collect(line: string): void {
    if (!this.#foreign || (!line && !this.#foreign.length)) return
    if (this.#foreign.length ? /^(data|event|id|retry)?:/.test(line) : !/^\s*[{[<]/.test(line))
      this.#foreign = null
    else this.#foreign.push(line)
  }

  /** What the end of the body says. */
  #last(): EventRecord | undefined {
    const foreign = this.#foreign?.join('\n')
    this.#foreign = null
    if (foreign) return this.#failed(foreign)
    if (this.#style.done !== undefined) throw new ConnectionError('The stream ended before its mark')
    return undefined
  }

  /** The event of an error that came in the place of the stream. */
  #failed(text: string): EventRecord {
    const failed = failedBody(tryJson(text))
    if (!failed) throw invalidResponse('a stream of events', { body: text })
    return this.#style.discriminator === undefined ? errorOf(failed) : failed
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
    const text = data.join('\n').trim()
    if (!text) return undefined
    if (text === this.#style.done) {
      this.#done = true
      return undefined
    }
    const { discriminator, payload, error = 'error' } = this.#style
    const value = this.#parse(text, type === error)
    if (discriminator && payload && type) return { [discriminator]: type, [payload]: value }
    return !discriminator && type === error ? errorOf(value) : value
  }

  #parse(text: string, isError: boolean): EventRecord {
    const { line, offset } = this.#place
    let value: unknown
    let invalid: InvalidLineError
    try {
      value = JSON.parse(text)
      if (isRecord(value)) return value
      invalid = new InvalidLineError(line, offset)
    } catch (cause) {
      invalid = new InvalidLineError(line, offset, cause)
    }
    // An error may be said in plain words.
    if (isError) return { message: typeof value === 'string' ? value : text }
    throw this.#ended ? new ConnectionError('The stream ended within an event', { cause: invalid }) : invalid
  }
}

// If events have no type, a failure is an event with an error in it.
function errorOf(value: EventRecord): EventRecord {
  return failedBody({ error: value['error'] }) ? value : { error: value }
}
