import { ArgumentError } from '../../runtime/index.ts'
import { emptyStream, onAbort, openSource, reasonOf, type ByteStream } from '../../runtime/forHelpers.ts'

/** Reads a whole stream: `size` bytes if that is known, else at most `most`. */
export async function gather(
  stream: ByteStream,
  size: number | null,
  most: number,
  signal: AbortSignal
): Promise<Blob> {
  const source = openSource(stream)
  const stop = onAbort(signal, () => source.cancel(reasonOf(signal)))
  try {
    const pieces: Uint8Array<ArrayBuffer>[] = []
    for (let read = 0; read <= (size ?? most);) {
      const bytes = await source.next()
      if (!bytes && !read && size !== 0) throw new ArgumentError(emptyStream)
      if (!bytes && (size ?? read) === read) return new Blob(pieces)
      if (!bytes) break
      pieces.push(bytes)
      read += bytes.byteLength
    }
    throw new ArgumentError(
      size === null
        ? `A stream of unknown length can give at most ${most} bytes: give its length as { size, data }`
        : `The stream does not give the ${size} bytes that were said`
    )
  } catch (error) {
    source.cancel(error)
    if (error instanceof ArgumentError) throw error
    throw new ArgumentError('The stream of the file failed', { cause: error })
  } finally {
    stop()
  }
}
