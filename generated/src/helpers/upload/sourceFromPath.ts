import { ArgumentError } from '../../runtime/index.ts'
import { checked } from '../../runtime/forHelpers.ts'
import type { UploadSource } from './source.ts'

/** The part of Node's file system that is used here; declared, so that it compiles without Node's types. */
interface FileSystem {
  readonly promises: {
    stat(path: string | URL): Promise<{ readonly size: number; isFile(): boolean }>
    open(path: string | URL): Promise<FileHandle>
  }
}

interface FileHandle {
  read(
    buffer: Uint8Array,
    offset: number,
    length: number,
    position: number
  ): Promise<{ readonly bytesRead: number }>
  close(): Promise<void>
}

/** What a path alone does not say of a file. */
export interface PathOptions {
  /** Name under which the file is kept; the last part of the path unless given. */
  readonly name?: string | undefined
  /** Media type; `application/octet-stream` unless given. */
  readonly type?: string | undefined
}

/**
 * A file on disk that is uploaded piece by piece: `file.upload(id, await fileFromPath('report.pdf'))`. It is opened when it
 * is read. For Node (20.16, 22.3 and newer) and compatible runtimes.
 *
 * @throws {ArgumentError} The path does not lead to a file, or there is no file system.
 */
export async function fileFromPath(
  path: string | URL,
  given: PathOptions = {}
): Promise<UploadSource & { readonly name: string; readonly size: number }> {
  const { name, type } = checked(given, { what: 'fileFromPath', kinds: { name: null, type: null } })
  const { promises } = fileSystem()
  const found = await promises.stat(path).catch((cause: unknown) => {
    throw new ArgumentError(`${path} cannot be read`, { cause })
  })
  if (!found.isFile()) throw new ArgumentError(`${path} is not a file: give the path of a file`)
  return { name: name ?? lastPart(path), type, size: found.size, data: streamOf(promises, path, found.size) }
}

// Asking the process, where an import would make bundlers for browsers fail.
function fileSystem(): FileSystem {
  const { process } = globalThis as { process?: { getBuiltinModule?: (name: string) => FileSystem } }
  const found = process?.getBuiltinModule?.('node:fs')
  if (!found)
    throw new ArgumentError('Only Node (20.16, 22.3 and newer) can read a file by its path: give a blob')
  return found
}

function lastPart(path: string | URL): string {
  const text = typeof path === 'string' ? path : decodeURIComponent(path.pathname)
  return text.split(/[\\/]/).at(-1) ?? ''
}

const pieceSize = 262_144

function streamOf(
  { open }: FileSystem['promises'],
  path: string | URL,
  size: number
): ReadableStream<Uint8Array> {
  let opened: Promise<FileHandle> | undefined
  let position = 0
  const close = async (): Promise<void> => (await opened)?.close()
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        opened ??= open(path)
        const file = await opened
        // A file may grow meanwhile; its announced size holds.
        const piece = new Uint8Array(Math.min(pieceSize, size - position))
        const { bytesRead } = await file
          .read(piece, 0, piece.length, position)
          .catch(async (error: unknown) => {
            await close()
            throw error
          })
        position += bytesRead
        if (bytesRead) controller.enqueue(piece.subarray(0, bytesRead))
        if (bytesRead && position < size) return
        await close()
        controller.close()
      },
      cancel: close
    },
    { highWaterMark: 0 }
  )
}
