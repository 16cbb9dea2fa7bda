import { isBlob, textBytes } from './binary.ts'

/** One field of a form; `type` is the media type of a text, or of a file that has none. */
export type Field = readonly [name: string, value: unknown, type?: string | undefined]

/** A form as it is written: pieces that follow each other, and the media type that names what separates the fields. */
export interface Multipart {
  readonly pieces: readonly (Uint8Array<ArrayBuffer> | Blob)[]
  readonly mediaType: string
}

/** Writes a form as WHATWG's standard says (html.spec.whatwg.org, multipart/form-data encoding algorithm). */
export function encodeMultipart(fields: readonly Field[]): Multipart {
  const boundary = `----form-${random()}`
  const pieces = fields.flatMap(([name, value, given]) => {
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="${escape(lines(name))}"`
    if (!isBlob(value)) {
      const about = given ? `\r\nContent-Type: ${given}` : ''
      return [textBytes(`${head}${about}\r\n\r\n${lines(String(value))}\r\n`)]
    }
    // A type that is not a header value would become part of the form.
    const type = /^[\x20-\x7e]+$/.test(value.type) ? value.type : (given ?? 'application/octet-stream')
    const about = `; filename="${escape(value.name ?? 'blob')}"\r\nContent-Type: ${type}\r\n\r\n`
    return [textBytes(head + about), value, textBytes('\r\n')]
  })
  pieces.push(textBytes(`--${boundary}--\r\n`))
  return { pieces, mediaType: `multipart/form-data; boundary=${boundary}` }
}

function lines(text: string): string {
  return text.replace(/\r?\n|\r/g, '\r\n')
}

function escape(name: string): string {
  return name.replace(/[\r\n"]/g, (each) => encodeURIComponent(each))
}

// A boundary that can be guessed would let a field's value end the field.
function random(): string {
  const bytes = new Uint8Array(16)
  globalThis.crypto.getRandomValues(bytes)
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
