import type { Exchange } from './exchange.ts'
import { guardedBody } from './bodyReader.ts'

const longestSilence = 60_000

/** A file as it arrives; read it once, in one of the forms. */
export class Download {
  /** The bytes as a stream. */
  readonly body: ReadableStream<Uint8Array>
  readonly type: string
  /** The name that the API gives the file, or null. */
  readonly name: string | null
  /** Bytes, where the API says how many. */
  readonly size: number | null

  constructor(response: Response, exchange: Exchange) {
    this.body = guardedBody(response, exchange, exchange.option('idleTimeout') ?? longestSilence)
    this.type = response.headers.get('content-type') ?? 'application/octet-stream'
    this.name = fileName(response.headers.get('content-disposition') ?? '')
    const size = response.headers.get('content-length')
    this.size = size === null || response.headers.has('content-encoding') ? null : Number(size)
  }

  /** All bytes. */
  async bytes(): Promise<Uint8Array> {
    return new Uint8Array(await this.arrayBuffer())
  }

  /** All bytes as a buffer. */
  arrayBuffer(): Promise<ArrayBuffer> {
    return new Response(this.body).arrayBuffer()
  }

  /** All bytes as a blob of the file's type. */
  async blob(): Promise<Blob> {
    return new Blob([await this.arrayBuffer()], { type: this.type })
  }

  /** The bytes as UTF-8 text. */
  text(): Promise<string> {
    return new Response(this.body).text()
  }
}

// RFC 6266 §4.3: the extended form wins, its value is percent-encoded.
function fileName(disposition: string): string | null {
  const extended = /filename\*\s*=\s*UTF-8''([^;\s]+)/i.exec(disposition)?.[1]
  if (extended) {
    try {
      return decodeURIComponent(extended)
    } catch {
      // A name that is wrongly encoded is still a name.
      return extended
    }
  }
  const plain = /filename\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]+))/i.exec(disposition)
  return plain?.[1]?.replace(/\\(.)/g, '$1') ?? plain?.[2] ?? null
}
