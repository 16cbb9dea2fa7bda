import { createHash } from 'node:crypto'

export { digestOfLines } from './codeDigest.js'

/** The SHA-256 of a text or of bytes, in lower-case hexadecimal. */
export function digest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
