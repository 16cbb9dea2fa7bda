import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** The SHA-256 of a text or of bytes, in lower-case hexadecimal. */
export function digest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

/** The same text with the line ends that the generator writes; a checkout may have given it others. */
export function withOwnLineEnds(text: string): string {
  return text.includes('\r') ? text.replaceAll('\r\n', '\n') : text
}

/** The digest that a file of text would have with the line ends that the generator writes. */
export function digestOfLines(content: Uint8Array): string {
  return digest(
    Buffer.from(content).includes(13) ? withOwnLineEnds(new TextDecoder().decode(content)) : content
  )
}

/** The system's own name for what went wrong with a file (`EACCES`, `ENOSPC`, …), or null where it was not the system. */
export function systemCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && 'syscall' in error ? String(error.code) : null
}

/** Whether a file could not be read because it is not there. */
export function isMissing(error: unknown): boolean {
  const code = systemCode(error)
  return code === 'ENOENT' || code === 'ENOTDIR'
}

/** An object of JSON whose fields are still to be checked. */
export interface JsonObject {
  readonly [key: string]: unknown
}

/** Whether a value is an object of JSON, not a list and not null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Reads one of our own records; says so where there is none and where it is not an object of JSON. */
export function readRecord(path: string): JsonObject | 'missing' | 'malformed' {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return isObject(value) ? value : 'malformed'
  } catch (error) {
    if (isMissing(error)) return 'missing'
    if (error instanceof SyntaxError || systemCode(error) !== null) return 'malformed'
    throw error
  }
}
