import { ArgumentError } from '../errors/errors.ts'
import { describe, has, tagOf } from '../values.ts'

/**
 * Bytes that can be sent: whole, or as a stream of the web, a stream of Node, or anything that gives bytes when it is
 * iterated. A stream is read once, so it is never sent again.
 */
export type BinaryBody =
  | Blob
  | ArrayBufferLike
  | ArrayBufferView
  | ReadableStream<Uint8Array>
  | AsyncIterable<Uint8Array>
  | Iterable<Uint8Array>

/** A stream of any kind. */
export type ByteStream = ReadableStream<Uint8Array> | AsyncIterable<Uint8Array> | Iterable<Uint8Array>

/** Says whether a value of any realm is a blob or file. */
export function isBlob(value: unknown): value is Blob & { readonly name?: string } {
  if (typeof value !== 'object' || value === null || !has(value, 'slice')) return false
  const { size, type } = value as Partial<Blob>
  return typeof size === 'number' && typeof type === 'string'
}

/** The bytes of a view or buffer of any realm, null if it is neither, or if its memory was given away. */
export function viewOf(value: unknown): Uint8Array<ArrayBuffer> | null {
  if (!ArrayBuffer.isView(value) && !/^(Shared)?ArrayBuffer$/.test(tagOf(value))) return null
  try {
    // Only a true buffer can be viewed, whatever calls itself one.
    const view = ArrayBuffer.isView(value) ? value : new DataView(value as ArrayBuffer)
    const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength)
    // Another thread could change shared bytes while they are sent, so that `fetch` refuses them.
    return tagOf(view.buffer) === 'SharedArrayBuffer'
      ? new Uint8Array(bytes)
      : (bytes as Uint8Array<ArrayBuffer>)
  } catch {
    return null
  }
}

/** Says whether a value is a stream or another iterable of bytes. */
export function isStream(value: unknown): value is ByteStream {
  if (typeof value !== 'object' || value === null || has(value, 'then')) return false
  if (has(value, 'getReader')) return true
  if (Array.isArray(value)) return value.length > 0 && value.every((each) => ArrayBuffer.isView(each))
  const isIterable = has(value, Symbol.asyncIterator) || has(value, Symbol.iterator)
  // A map or a form can be iterated too, and gives no bytes.
  return isIterable && /^Object$|Generator$|Iterator$|Stream$/.test(tagOf(value))
}

/** Text in UTF-8, even if the document of a test has no `TextEncoder`. */
export function textBytes(text: string): Uint8Array<ArrayBuffer> {
  if (typeof TextEncoder === 'function') return new TextEncoder().encode(text)
  const bytes = encodeURIComponent(text).replace(/%(..)/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16))
  )
  return Uint8Array.from(bytes, (byte) => byte.charCodeAt(0))
}

/** A stream that is being read. */
export interface Source {
  /** The next bytes, undefined at the end. */
  next(): Promise<Uint8Array<ArrayBuffer> | undefined>
  /** Releases what the stream holds; a failure to release it is ignored. */
  cancel(reason?: unknown): void
}

/** Begins to read a stream of any kind. */
export function openSource(stream: ByteStream): Source {
  if ('getReader' in stream) {
    if (stream.locked)
      throw new ArgumentError('The stream of a file must not be in use; it is being read elsewhere')
    const reader = stream.getReader()
    return {
      next: () => reader.read().then(({ done, value }) => (done ? undefined : bytesIn(value))),
      cancel: (reason) => void reader.cancel(reason).catch(ignore)
    }
  }
  const iterator = Symbol.asyncIterator in stream ? stream[Symbol.asyncIterator]() : stream[Symbol.iterator]()
  return {
    async next() {
      const { done, value } = await iterator.next()
      return done ? undefined : bytesIn(value)
    },
    cancel() {
      release(stream)
      // A generator that is waiting returns later, or never.
      void (async () => iterator.return?.())().catch(ignore)
    }
  }
}

const claimed: WeakSet<object> = /* @__PURE__ */ new WeakSet()

/** Takes a stream over for one request: two would share its bytes, and store a part each. */
export function claim(stream: ByteStream): void {
  // An iterable that starts anew each time may be given again.
  if (has(stream, 'getReader') || has(stream, 'on') || has(stream, 'next')) {
    if (claimed.has(stream))
      throw new ArgumentError(
        'The stream was given to a request before and can be read only once: open it again'
      )
    claimed.add(stream)
  }
  // A stream of Node that fails before it is read would end the process.
  if (has(stream, 'on')) Reflect.apply(Reflect.get(stream, 'on'), stream, ['error', ignore])
}

/** What is wrong with a stream without bytes: a caller who wants an empty file can say so. */
export const emptyStream =
  "The stream gave no bytes; it may have been read before (an empty file is `data: ''`, or a size of 0)"

/** Releases a stream that will not be read. */
export function release(stream: ByteStream, reason?: unknown): void {
  if ('getReader' in stream) void (async () => stream.cancel(reason))().catch(ignore)
  // This ends a stream of Node. Given the reason, it would emit an error that has no listener.
  else if (has(stream, 'destroy')) Reflect.apply(Reflect.get(stream, 'destroy'), stream, [])
}

function bytesIn(value: unknown): Uint8Array<ArrayBuffer> {
  if (!ArrayBuffer.isView(value))
    throw new ArgumentError(`The stream of a file must give bytes; it gave ${describe(value)}`)
  // A copy, for the stream may use its buffer again.
  return new Uint8Array(new Uint8Array(value.buffer, value.byteOffset, value.byteLength))
}

const ignore = (): void => {}
