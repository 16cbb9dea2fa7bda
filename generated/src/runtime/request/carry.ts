import type { Fetch } from '../call/options.ts'
import { ArgumentError } from '../errors/errors.ts'
import type { Sending } from '../send/transmit.ts'
import { has } from '../values.ts'
import type { Send } from './body.ts'
import { encodeMultipart, type Field } from './multipart.ts'
import { Outgoing } from './outgoing.ts'
import { isGlobalBlob } from './realms.ts'

/** Bytes that are read into memory at most if `fetch` may not know the blobs of this program. */
const small = 1_048_576
const slice = 262_144

type Piece = Blob | Uint8Array<ArrayBuffer>

/** Sends a form whose fields `fetch` does not know. */
export function carryFields(
  fields: readonly Field[],
  fetch: Fetch,
  sending: Sending,
  send: Send
): Promise<Response> {
  const { pieces, mediaType } = encodeMultipart(fields)
  const headers = { ...sending.headers, 'content-type': mediaType }
  return carryPieces(pieces, fetch, { ...sending, headers }, send)
}

/** Sends pieces as one body: in memory if they are small, else as a blob or a stream. */
export async function carryPieces(
  pieces: readonly Piece[],
  fetch: Fetch,
  sending: Sending,
  send: Send
): Promise<Response> {
  const size = pieces.reduce((sum, piece) => sum + ('size' in piece ? piece.size : piece.length), 0)
  if (size <= small) return send({ ...sending, body: await joined(pieces, size) })
  if (pieces.every((piece) => !('size' in piece) || isGlobalBlob(piece)))
    return send({ ...sending, body: new Blob([...pieces]) })
  return carryStream(new Outgoing(bytesOf(pieces), size), size, fetch, sending, send)
}

/** Sends a stream in one attempt, and releases it at the end of it. */
export async function carryStream(
  outgoing: Outgoing,
  size: number | null,
  fetch: Fetch,
  sending: Sending,
  send: Send
): Promise<Response> {
  const { signal, headers } = sending
  signal.addEventListener('abort', () => outgoing.cancel(signal.reason), { once: true })
  try {
    const isForeign = fetch !== globalThis.fetch || typeof ReadableStream !== 'function'
    const body = (isForeign && nodeStream(outgoing)) || outgoing.stream()
    const length = size === null ? {} : { 'content-length': String(size) }
    const sent = send({ ...sending, body, duplex: 'half', headers: { ...length, ...headers } })
    const response = await Promise.race([sent, outgoing.failed])
    // What was refused is not read on.
    if (!response.ok) outgoing.cancel()
    return response
  } catch (error) {
    outgoing.cancel(error)
    throw error
  }
}

// A `fetch` from a package may know the streams of Node alone; asking the process keeps bundlers for browsers content.
function nodeStream(outgoing: Outgoing): ReadableStream<Uint8Array> | null {
  const { process } = globalThis as {
    process?: {
      getBuiltinModule?: (name: string) => {
        Readable: { from(given: unknown, options: object): ReadableStream<Uint8Array> }
      }
    }
  }
  return process?.getBuiltinModule?.('node:stream')?.Readable.from(outgoing, { objectMode: false }) ?? null
}

async function joined(pieces: readonly Piece[], size: number): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(size)
  let at = 0
  for (const piece of pieces) {
    const part = 'size' in piece ? await readBlob(piece) : piece
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

async function* bytesOf(pieces: readonly Piece[]): AsyncGenerator<Uint8Array, void, undefined> {
  for (const piece of pieces) {
    if (!('size' in piece)) yield piece
    else for (let at = 0; at < piece.size; at += slice) yield readBlob(piece.slice(at, at + slice))
  }
}

/** The bytes of a blob of any kind. */
export async function readBlob(blob: Blob): Promise<Uint8Array> {
  try {
    if (has(blob, 'arrayBuffer')) return new Uint8Array(await blob.arrayBuffer())
    // The document of a test has blobs that only its own reader reads.
    return await new Promise<Uint8Array>((resolve, reject) => {
      const reader = new (globalThis as unknown as { FileReader: new () => BlobReader }).FileReader()
      reader.onload = () => resolve(new Uint8Array(reader.result))
      reader.onerror = () => reject(reader.error)
      reader.readAsArrayBuffer(blob.slice(0, blob.size))
    })
  } catch (cause) {
    throw new ArgumentError('The file could not be read', { cause })
  }
}

/** As much of the reader of blobs in a page as is needed here. */
interface BlobReader {
  readonly result: ArrayBuffer
  readonly error: unknown
  onload: () => void
  onerror: () => void
  readAsArrayBuffer(blob: Blob): void
}
