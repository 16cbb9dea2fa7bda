import { createHash } from 'node:crypto'
import { withOwnLineEnds } from './text.ts'

/** The SHA-256 of a text or of bytes, in lower-case hexadecimal. */
export function digest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

/** The digest that a text file would have with LF line ends and without a byte order mark. */
export function digestOfLines(content: Uint8Array): string {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  const isOther = bytes.includes(13) || bytes[0] === 0xef
  return digest(isOther ? withOwnLineEnds(bytes.toString('utf8')) : content)
}
