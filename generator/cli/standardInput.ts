/** A document that comes by the standard input: later runs read it again, so that it is kept in a file. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import type { Readable } from 'node:stream'
import { fail } from '../ground/diagnostics.ts'

/** What names the standard input where a document is asked for. */
export function isStandardInput(place: string): boolean {
  return place === '-' || place === '/dev/stdin'
}

/** Where the document was written. */
export interface KeptDocument {
  readonly place: string
  /** Removes it, unless it was there before. */
  remove(): void
}

/** Writes the document into `spec` of the folder. Fails if nothing comes, or if another document is there. */
export async function keepInput(folder: string, input: Readable): Promise<KeptDocument> {
  const chunks: Buffer[] = []
  for await (const chunk of input) chunks.push(Buffer.from(chunk))
  const bytes = Buffer.concat(chunks)
  if (bytes.length === 0)
    fail('input/not-a-document', '-', 'The standard input is empty.', 'Pipe an OpenAPI document into it.')
  const isJson = /^(?:\uFEFF|\s)*\{/.test(bytes.toString('utf8', 0, 1000))
  const path = join(folder, 'spec', isJson ? 'openapi.json' : 'openapi.yaml')
  const place = relative(process.cwd(), path)
  if (!existsSync(path)) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, bytes, { flag: 'wx' })
    return { place, remove: () => rmSync(path) }
  }
  if (!readFileSync(path).equals(bytes))
    fail(
      'output/folder',
      place,
      'It exists and is another document than that of the standard input.',
      `Write the document there, and run without init.`
    )
  return { place, remove: () => undefined }
}
