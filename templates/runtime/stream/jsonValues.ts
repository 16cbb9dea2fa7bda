/** Streams of JSON values that need not be objects, in lines or in sequences: only services whose documents describe such streams name these. */
import { ConnectionError, InvalidLineError } from '../errors/errors.ts'
import { anyEvent } from './anyEvent.ts'
import type { Decoder, EventRecord } from './events.ts'

/** One JSON value of any kind a line. */
export function decodeJsonValues(): Decoder {
  return new JsonValues(false)
}

/** JSON values, each between a record separator and a line feed (RFC 7464 §2.2); a value may span lines. */
export function decodeJsonSequence(): Decoder {
  return new JsonValues(true)
}

const separator = '\x1e'

class JsonValues implements Decoder {
  readonly #decoder = new TextDecoder()
  readonly #isSequence: boolean
  /** The pieces of a line whose end has not come. */
  #pieces: string[] = []
  /** Whole lines, and parts of lines between separators. */
  #parts: Part[] = []
  #next = 0
  #line = 1
  #offset = 0
  #ended = false
  /** The lines of a value that is not complete, and the place of the first. */
  #value: Part | null = null

  constructor(isSequence: boolean) {
    this.#isSequence = isSequence
  }

  push(chunk?: Uint8Array): void {
    const text = this.#decoder.decode(chunk, { stream: chunk !== undefined })
    this.#ended = chunk === undefined
    if (this.#next > 0) this.#parts = this.#parts.slice(this.#next)
    this.#next = 0
    const lines = text.split('\n')
    for (const [index, piece] of lines.entries()) {
      this.#pieces.push(piece)
      if (index < lines.length - 1) this.#takeLine('\n')
    }
    if (this.#ended) this.#takeLine('')
  }

  next(): EventRecord | undefined {
    while (this.#next < this.#parts.length) {
      const part = this.#parts[this.#next++]
      if (part === undefined) break
      const value = this.#take(part)
      if (value !== undefined) return anyEvent(value)
    }
    if (this.#ended && this.#value) this.#fail(this.#value, true)
    return undefined
  }

  #takeLine(end: string): void {
    const line = this.#pieces.join('') + end
    this.#pieces = []
    let offset = this.#offset
    for (const [index, text] of (this.#isSequence ? line.split(separator) : [line]).entries()) {
      this.#parts.push({ text, line: this.#line, offset, isFirst: index > 0 || !this.#isSequence })
      offset += text.length + 1
    }
    this.#line++
    this.#offset += line.length
  }

  /** The value that ends with this part, undefined if none does. */
  #take(part: Part): unknown {
    // What a separator follows is complete.
    if (part.isFirst && this.#value) this.#fail(this.#value, false)
    const { text, line, offset } = this.#value ?? part
    const whole: Part = this.#value ? { ...this.#value, text: text + part.text } : part
    this.#value = null
    if (!whole.text.trim()) return undefined
    if (this.#isSequence && isOpen(whole.text)) return this.#keep(whole)
    try {
      return JSON.parse(whole.text)
    } catch (cause) {
      if (!this.#isSequence) throw this.#error({ line, offset }, this.#isLast(), cause)
      return this.#keep(whole)
    }
  }

  #keep(part: Part): undefined {
    this.#value = part
  }

  #isLast(): boolean {
    return this.#ended && this.#next === this.#parts.length
  }

  #fail(part: Part, isCut: boolean): never {
    this.#value = null
    throw this.#error(part, isCut, undefined)
  }

  #error({ line, offset }: Pick<Part, 'line' | 'offset'>, isCut: boolean, cause: unknown): Error {
    const invalid = new InvalidLineError(line, offset, cause)
    return isCut ? new ConnectionError('The stream ended within a line', { cause: invalid }) : invalid
  }
}

/** A number or a word may have lost its end unless white space follows it (RFC 7464 §2.4). */
function isOpen(text: string): boolean {
  return /^\s*[^\s{["]/.test(text) && !/\s$/.test(text)
}

/** A line, or a part of one. */
interface Part {
  readonly text: string
  /** The number of the line, from 1. */
  readonly line: number
  /** Characters of the body before it. */
  readonly offset: number
  /** True if a new value begins with it. */
  readonly isFirst: boolean
}
