import type { StreamStyle } from './styles.ts'

/** Turns the bytes of a body into events, one at a time. */
export interface Decoder {
  /** Takes the next bytes; an absent chunk says that the body has ended. */
  push(chunk?: Uint8Array): void
  /** The next event that is complete, or undefined where more bytes are needed. */
  next(): EventRecord | undefined
}

/** Makes a decoder for one body. */
export type DecoderFactory = (style: StreamStyle) => Decoder

/** An event before anything is known of it. */
export type EventRecord = Readonly<Record<string, unknown>>

/** Says whether a decoded value can be an event. */
export function isRecord(value: unknown): value is EventRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
