import * as usual from '../defaults.ts'
import { ArgumentError, ConnectionError } from '../errors/errors.ts'
import { optionOf } from '../request/prepare.ts'
import type { Exchange } from '../send/exchange.ts'
import { BodyReader } from './bodyReader.ts'
import { fileName } from './fileName.ts'
import { streamOf } from './response.ts'

/** A file as it arrives; read it once, in one of the forms. */
export class Download {
  readonly type: string
  /** The name that the API gives the file, without folders, or null. */
  readonly name: string | null
  /** Bytes, if the API says how many. */
  readonly size: number | null
  readonly #reader: BodyReader
  /** Bytes that must come; null if that is unknown, or if they are counted before they are unpacked. */
  readonly #promised: number | null
  #came = 0
  #taken = false
  #body: ReadableStream<Uint8Array> | undefined

  constructor(response: Response, exchange: Exchange, isWhole = false) {
    const { headers, type } = response
    this.#reader = new BodyReader(
      response,
      exchange,
      optionOf(exchange.call, 'idleTimeout') ?? usual.downloadIdleTimeout
    )
    this.type = headers.get('content-type') ?? 'application/octet-stream'
    this.name = fileName(headers.get('content-disposition') ?? '')
    const size = headers.get('content-length')
    this.size = !/^\d+$/.test(size ?? '') || headers.get('content-encoding') !== null ? null : Number(size)
    // A page of another origin does not see the encoding, and a browser checks the length itself.
    this.#promised = isWhole || type === 'cors' ? null : this.size
  }

  /** The bytes as a stream. */
  get body(): ReadableStream<Uint8Array> {
    this.#body ??= streamOf(this.#take(), (reason) => this.#reader.cancel(reason))
    return this.#body
  }

  /** All bytes. */
  async bytes(): Promise<Uint8Array> {
    return this.#all()
  }

  /** All bytes as a buffer. */
  async arrayBuffer(): Promise<ArrayBuffer> {
    return (await this.#all()).buffer
  }

  /** All bytes as a blob of the file's type. */
  async blob(): Promise<Blob> {
    return new Blob([await this.#all()], { type: this.type })
  }

  /** The bytes as UTF-8 text. */
  async text(): Promise<string> {
    return new TextDecoder().decode(await this.#all())
  }

  async #all(): Promise<Uint8Array<ArrayBuffer>> {
    const reader = this.#body?.getReader()
    const next = reader ? async () => (await reader.read()).value : this.#take()
    const pieces: Uint8Array[] = []
    let length = 0
    for (let piece; (piece = await next());) {
      pieces.push(piece)
      length += piece.length
    }
    const all = new Uint8Array(length)
    for (const piece of pieces.reverse()) all.set(piece, (length -= piece.length))
    return all
  }

  #take(): () => Promise<Uint8Array | undefined> {
    if (this.#taken) throw new ArgumentError('The download was read before: read it once, in one form')
    this.#taken = true
    return async () => {
      const piece = await this.#reader.read()
      this.#came += piece?.length ?? 0
      const promised = this.#promised ?? this.#came
      if (piece ? this.#came <= promised : this.#came === promised) return piece
      await this.#reader.cancel()
      throw new ConnectionError(
        `The file must have ${promised} bytes; ${piece ? 'more' : this.#came} came`,
        this.#reader.details
      )
    }
  }
}
