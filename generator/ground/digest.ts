import { createHash } from 'node:crypto'
import { withOwnLineEnds } from './text.ts'

/** The SHA-256 of a text or of bytes, in lower-case hexadecimal. */
export function digest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

/** The digest that a text file would have with LF line ends. */
export function digestOfLines(content: Uint8Array): string {
  return digest(
    Buffer.from(content).includes(13) ? withOwnLineEnds(new TextDecoder().decode(content)) : content
  )
}
