import { ArgumentError } from '../runtime/index.ts'
import { onAbort } from '../runtime/parts.ts'

/** What a stream says to being cancelled concerns nobody any more. */
export const ignore = (): void => {}

/** Reads a stream whole: of the size that was said, or where none was, of at most so many bytes. */
export async function gather(
  stream: ReadableStream<Uint8Array>,
  size: number | null,
  most: number,
  signal: AbortSignal
): Promise<Blob> {
  const reader = stream.getReader()
  const cancel = (reason: unknown): void => void reader.cancel(reason).catch(ignore)
  const stop = onAbort(signal, () => cancel(signal.reason))
  try {
    const blob = await readUpTo(reader, size ?? most)
    if (blob && (size === null || blob.size === size)) return blob
    throw new ArgumentError(
      size === null
        ? `A stream of unknown length can give at most ${most} bytes: say how many as { size, data }`
        : `The stream does not give the ${size} bytes that were said`
    )
  } catch (error) {
    cancel(error)
    if (error instanceof ArgumentError) throw error
    throw new ArgumentError('The stream of the file failed', { cause: error })
  } finally {
    stop()
  }
}

async function readUpTo(reader: ReadableStreamDefaultReader<Uint8Array>, most: number): Promise<Blob | null> {
  const pieces: Uint8Array<ArrayBuffer>[] = []
  for (let read = 0; read <= most;) {
    const { done, value } = await reader.read()
    if (done) return new Blob(pieces)
    if (!ArrayBuffer.isView(value)) throw new ArgumentError('The stream of a file must give bytes')
    // A copy, for the stream may use its buffer again.
    pieces.push(new Uint8Array(value))
    read += value.byteLength
  }
  return null
}
