import { failedBody, invalidResponse } from '../answer/failure.ts'
import type { StreamStyle } from '../call/service.ts'
import { ConnectionError, InvalidLineError } from '../errors/errors.ts'
import { isRecord, tryJson } from '../values.ts'
import type { Decoder, EventRecord } from './events.ts'

/**
 * Decodes server-sent events whose data is JSON (HTML Living Standard §9.2.6), with leave for what servers do: the last event
 * may lack its blank line, and an error may come in the place of the stream.
 */
export function decodeServerSentEvents(style: StreamStyle): Decoder {
  return new ServerSentEvents(style, objectOf)
}

/** The fields of one event, as they came. */
export interface EventFields {
  /** Its name; empty if it has none. */
  readonly type: string
  readonly data: string
  readonly id?: string
  /** Milliseconds. */
  readonly retry?: number
  /** The data as JSON; throws an error that names its place if it is not what `fits` accepts. */
  parse<T>(fits: (value: unknown) => value is T): T
}

/** Makes an event of fields, undefined for none; `endOfEvents` ends the stream. */
export type EventMaker = (
  fields: EventFields,
  style: StreamStyle
) => EventRecord | undefined | typeof endOfEvents

/** What ends a stream whatever comes after it. */
export const endOfEvents: unique symbol = /* @__PURE__ */ Symbol('end')

/** Splits a body into events; what becomes of the fields of one is for its maker. */
export class ServerSentEvents implements Decoder {
  readonly #decoder = new TextDecoder()
  readonly #style: StreamStyle
  readonly #make: EventMaker
  #text = ''
  #start = 0
  #pieces: string[] = []
  #skipLineFeed = false
  #data: string[] = []
  #fields: Pick<EventFields, 'type' | 'id' | 'retry'> = { type: '' }
  #line = 0
  #offset = 0
  /** The place at which the data of the event begins. */
  #place = { line: 0, offset: 0 }
  #done = false
  #ended = false
  /** The lines of a body that begins like JSON or a page, until a line of it is a field. */
  #foreign: string[] | null = []

  constructor(style: StreamStyle, make: EventMaker) {
    this.#style = style
    this.#make = make
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
      if (event !== undefined) return event
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
    if (name === 'event') this.#fields = { ...this.#fields, type: value }
    if (name === 'id' && !value.includes('\0')) this.#fields = { ...this.#fields, id: value }
    if (name === 'retry' && /^\d+$/.test(value)) this.#fields = { ...this.#fields, retry: Number(value) }
  }

  #dispatch(): EventRecord | undefined {
    const [lines, fields] = [this.#data, this.#fields]
    this.#data = []
    this.#fields = { type: '' }
    if (!lines.length) return undefined
    const data = lines.join('\n')
    const event =
      data.trim() === this.#style.done
        ? endOfEvents
        : this.#make({ ...fields, data, parse: (fits) => this.#parse(data, fits) }, this.#style)
    if (event !== endOfEvents) return event
    this.#done = true
    return undefined
  }

  #parse<T>(data: string, fits: (value: unknown) => value is T): T {
    const { line, offset } = this.#place
    let invalid: InvalidLineError
    try {
      const value: unknown = JSON.parse(data.trim())
      if (fits(value)) return value
      invalid = new InvalidLineError(line, offset)
    } catch (cause) {
      invalid = new InvalidLineError(line, offset, cause)
    }
    throw this.#ended ? new ConnectionError('The stream ended within an event', { cause: invalid }) : invalid
  }
}

/** An event whose data is a JSON object; without data there is none. */
function objectOf({ type, data, parse }: EventFields, style: StreamStyle): EventRecord | undefined {
  if (!data.trim()) return undefined
  const { discriminator, payload, error = 'error' } = style
  const value = type === error ? reportedBy(data) : parse(isRecord)
  if (discriminator && payload && type) return { [discriminator]: type, [payload]: value }
  return !discriminator && type === error ? errorOf(value) : value
}

/** What the data of an error says: an object, or plain words. */
export function reportedBy(data: string): EventRecord {
  const value = tryJson(data)
  return isRecord(value) ? value : { message: typeof value === 'string' ? value : data.trim() }
}

/** If events have no type, a failure is an event with an error in it. */
export function errorOf(value: EventRecord): EventRecord {
  return failedBody({ error: value['error'] }) ? value : { error: value }
}
