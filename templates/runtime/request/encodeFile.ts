import type { Fetch } from '../call/options.ts'
import { ArgumentError } from '../errors/errors.ts'
import type { Sending } from '../send/transmit.ts'
import { checkJson, describe, has } from '../values.ts'
import { type ByteStream, claim, isBlob, isStream, viewOf } from './binary.ts'
import type { Body, BodyEncoder, Send } from './body.ts'
import { encodeMultipart, type Field } from './multipart.ts'
import { Outgoing } from './outgoing.ts'
import { fieldsOf, isForm, isGlobalBlob, isNativeForm } from './realms.ts'

/** What is read into memory at most where `fetch` may not know the blobs of this program. */
const small = 1_048_576
const slice = 262_144

type Piece = Blob | Uint8Array<ArrayBuffer>

/** The encoder of operations that take a form or bytes; null for a request that is neither. */
export const encodeFile: BodyEncoder = (input, { bodies = [], fields }) => {
  if (bodies.includes('multipart')) {
    if (isForm(input)) return formBody(input)
    const own = fields?.length ? fileFields(input, fields) : null
    if (own) return fieldsBody(own)
  }
  if (bodies.includes('binary')) {
    if (isBlob(input)) return blobBody(input)
    const view = viewOf(input)
    if (view) return { ...upload, mediaType: octets, content: view }
    if (isStream(input)) {
      claim(input)
      return streamBody(input, null)
    }
  }
  if (
    isForm(input) ||
    isBlob(input) ||
    viewOf(input) ||
    isStream(input) ||
    (fields && (input ?? null) === null)
  )
    throw new ArgumentError(`The request must be ${wanted(bodies)}; got ${describe(input)}`)
  return null
}

const octets = 'application/octet-stream'
const upload = { replayable: true, upload: true } as const

/** A body that is read once, `size` bytes if that is known. */
export function streamBody(stream: ByteStream, size: number | null): Body {
  let outgoing: Outgoing | undefined
  return {
    mediaType: octets,
    replayable: false,
    upload: true,
    close: (reason) => outgoing?.cancel(reason),
    carry: (fetch, sending, send) => {
      outgoing = new Outgoing(stream, size)
      return carryStream(outgoing, size, fetch, sending, send)
    }
  }
}

function formBody(form: FormData): Body {
  return {
    ...upload,
    mediaType: null,
    carry: (fetch, sending, send) => {
      if (isNativeForm(fetch, form)) return send({ ...sending, body: form })
      const fields = fieldsOf(form)
      if (!fields)
        throw new ArgumentError(
          'The form does not show its fields, so that only the global fetch could send it: use the global FormData'
        )
      return carryFields(fields, fetch, sending, send)
    }
  }
}

function fieldsBody(fields: readonly Field[]): Body {
  return {
    ...upload,
    mediaType: null,
    carry: (fetch, sending, send) => {
      if (fetch === globalThis.fetch && fields.every(([, value]) => !isBlob(value) || isGlobalBlob(value))) {
        const form = new FormData()
        for (const [name, value] of fields) form.append(name, value as string)
        if (isNativeForm(fetch, form))
          return readably(
            fields.map(([, value]) => value),
            send({ ...sending, body: form })
          )
      }
      return carryFields(fields, fetch, sending, send)
    }
  }
}

function blobBody(blob: Blob): Body {
  return {
    ...upload,
    mediaType: blob.type || octets,
    carry: (fetch, sending, send) =>
      fetch === globalThis.fetch && isGlobalBlob(blob)
        ? readably([blob], send({ ...sending, body: blob }))
        : carryPieces([blob], fetch, sending, send)
  }
}

// A blob of a file that changed or vanished cannot be read, which `fetch` tells as a failure of the connection.
async function readably(parts: readonly unknown[], sent: Promise<Response>): Promise<Response> {
  try {
    return await sent
  } catch (error) {
    for (const part of parts) if (isBlob(part)) await readBlob(part.slice(0, 1))
    throw error
  }
}

function carryFields(
  fields: readonly Field[],
  fetch: Fetch,
  sending: Sending,
  send: Send
): Promise<Response> {
  const { pieces, mediaType } = encodeMultipart(fields)
  const headers = { ...sending.headers, 'content-type': mediaType }
  return carryPieces(pieces, fetch, { ...sending, headers }, send)
}

async function carryPieces(
  pieces: readonly Piece[],
  fetch: Fetch,
  sending: Sending,
  send: Send
): Promise<Response> {
  const size = pieces.reduce((sum, piece) => sum + ('size' in piece ? piece.size : piece.length), 0)
  if (size <= small) return send({ ...sending, body: await joined(pieces, size) })
  if (pieces.every((piece) => !('size' in piece) || isGlobalBlob(piece)))
    return send({ ...sending, body: new Blob([...pieces]) })
  return carryStream(new Outgoing(streamOf(pieces), size), size, fetch, sending, send)
}

async function carryStream(
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

async function* streamOf(pieces: readonly Piece[]): AsyncGenerator<Uint8Array, void, undefined> {
  for (const piece of pieces) {
    if (!('size' in piece)) yield piece
    else for (let at = 0; at < piece.size; at += slice) yield readBlob(piece.slice(at, at + slice))
  }
}

async function readBlob(blob: Blob): Promise<Uint8Array> {
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

// An object with a file in it goes as a form; its other fields as text or JSON.
function fileFields(input: unknown, names: readonly string[]): readonly Field[] | null {
  if (typeof input !== 'object' || input === null || isStream(input)) return null
  const fileOf = (value: unknown): Blob | null => {
    const view = viewOf(value)
    return isBlob(value) ? value : view && new Blob([view])
  }
  if (!names.some((name) => fileOf(Reflect.get(input, name)))) return null
  return Object.entries(input).flatMap(([name, value]): readonly Field[] => {
    const file = fileOf(value)
    if (file) return [[name, file]]
    if (value === undefined || value === null) return []
    checkJson(value, `The field ${name}`)
    return [[name, typeof value === 'object' ? JSON.stringify(value) : String(value)]]
  })
}

function wanted(bodies: readonly string[]): string {
  return bodies.includes('binary')
    ? 'an object or a file'
    : bodies.includes('multipart')
      ? 'an object or a form'
      : 'an object'
}
