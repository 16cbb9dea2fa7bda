/** Documents and the packages that are made of them, in folders of their own. */
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { main } from '../../generator/cli/cli.ts'
import { isRecord } from './schemas.ts'

/** What a run of the command line gave. */
export interface Run {
  readonly status: number
  /** The summary that `--json` prints. */
  readonly summary: Readonly<Record<string, unknown>>
}

/** Runs the generator without network. */
export async function generate(...argv: readonly string[]): Promise<Run> {
  let printed = ''
  const status = await main([...argv, '--offline', '--json'], {
    out: (text) => void (printed += text),
    error: (text) => void (printed += text)
  })
  const summary: unknown = JSON.parse(printed)
  return { status, summary: isRecord(summary) ? summary : {} }
}

/** A folder that is gone after the tests of the file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sdk-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A digest of every file below a folder by its path. */
export function digestsOf(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    filesIn(folder).map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex')
    ])
  )
}

/** When each file of a package was written last; what the generator notes for itself is no file of the package. */
export function timesOf(folder: string): Readonly<Record<string, number>> {
  return Object.fromEntries(
    filesIn(folder)
      .filter((path) => path !== '.manifest.json')
      .map((path) => [path, statSync(join(folder, path)).mtimeMs])
  )
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort()
}

/** Method and path of every operation in the text of a document. */
export function routesOf(text: string): readonly string[] {
  const { paths }: { readonly paths: Readonly<Record<string, object>> } = JSON.parse(text)
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.keys(item)
      .filter((key) => /^(get|post|put|patch|delete)$/.test(key))
      .map((method) => `${method.toUpperCase()} ${path}`)
  )
}

/** The same document with its paths and its components in another order, the same each time. */
export function shuffled(text: string): string {
  const document: { readonly paths: object; readonly components?: { readonly schemas?: object } } =
    JSON.parse(text)
  const components = { ...document.components, schemas: reordered(document.components?.schemas ?? {}) }
  return JSON.stringify({ ...document, paths: reordered(document.paths), components })
}

function reordered(entries: object): object {
  const keyed = Object.entries(entries).map(
    (entry) => [createHash('sha256').update(entry[0]).digest('hex'), entry] as const
  )
  return Object.fromEntries(
    keyed.sort(([left], [right]) => (left < right ? -1 : 1)).map(([, entry]) => entry)
  )
}
