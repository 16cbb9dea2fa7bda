import { isUtf8 } from 'node:buffer'
import { closeSync, existsSync, openSync, readFileSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { fail } from './diagnostics.ts'
import { nearPath } from './nearPath.ts'
import { withOwnLineEnds } from './text.ts'

/**
 * Reads a file as UTF-8 text with LF line ends. Fails with `input/missing` if it does not exist, is a folder, or cannot be read; of a
 * folder, it names the file that was meant if the folder has one of the usual names.
 */
export function readText(path: string, usual: readonly string[] = []): string {
  let bytes: Buffer
  try {
    bytes = readFileSync(path)
  } catch (error) {
    fail('input/missing', path, missing(error, path, usual), 'Correct the path, or create the file.', error)
  }
  return decode(path, bytes)
}

function decode(path: string, bytes: Buffer): string {
  if (!isUtf8(bytes)) fail('input/syntax', path, 'The file is not UTF-8 text.', 'Save it as UTF-8.')
  return withOwnLineEnds(bytes.toString('utf8'))
}

/** Reads a file of at most that many bytes as `readText` does. Fails with `input/limit` if there are more, and reads no more of them. */
export function readTextWithin(path: string, bytes: number): string {
  const chunks: Uint8Array[] = []
  let size = 0
  const file = openSync(path, 'r')
  try {
    for (;;) {
      const chunk = new Uint8Array(2 ** 20)
      const count = readSync(file, chunk)
      size += count
      if (size > bytes)
        fail(
          'input/limit',
          path,
          `The file is larger than ${bytes} bytes.`,
          'Raise document.mebibytes in sdk.yaml, or give a smaller document.'
        )
      if (count === 0) break
      chunks.push(chunk.subarray(0, count))
    }
  } finally {
    closeSync(file)
  }
  return decode(path, Buffer.concat(chunks))
}

function missing(error: unknown, path: string, usual: readonly string[]): string {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    const near = nearPath(path)
    return `The file does not exist.${near === null ? '' : ` Did you mean ${near}?`}`
  }
  if (code === 'EISDIR') {
    const found = usual.map((name) => join(path, name)).find((each) => existsSync(each))
    return `It is a folder, not a file.${found === undefined ? '' : ` Did you mean ${found}?`}`
  }
  return `The file cannot be read (${String(code ?? error)}).`
}
