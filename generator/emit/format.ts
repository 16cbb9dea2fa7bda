import { fail } from '../ground/diagnostics.ts'
import { digest } from '../ground/digest.ts'

/** The style of the emitted package, the same as of the runtime that is copied beside it. */
const style = { semi: false, singleQuote: true, printWidth: 110, trailingComma: 'none' } as const

/** A file as it was emitted last: the digest of its raw text and what formatting made of it. */
export interface Formatted {
  readonly raw: string
  readonly text: string
}

/** The digest by which a raw text is known again. */
export function rawDigest(text: string): string {
  return digest(text).slice(0, 16)
}

/** Formats raw texts by relative path. What was formatted before is taken over. */
export async function formatFiles(
  raw: ReadonlyMap<string, string>,
  known: ReadonlyMap<string, Formatted>
): Promise<ReadonlyMap<string, string>> {
  const formatted = [...raw].map(async ([path, text]) => {
    const before = known.get(path)
    const isKnown = before !== undefined && before.raw === rawDigest(text)
    return [path, isKnown ? before.text : await formatOne(path, text)] as const
  })
  return new Map(await Promise.all(formatted))
}

async function formatOne(path: string, text: string): Promise<string> {
  const parser = parserOf(path)
  if (parser !== null) return byPrettier(path, text, parser)
  return /\.(?:ts|md)$/.test(path) ? byOxfmt(path, text) : text
}

/** The parser of prettier for JSON; null for everything else. */
function parserOf(path: string): string | null {
  // The form in which npm itself writes the file, so that `npm pkg fix` changes nothing.
  if (path === 'package.json') return 'json-stringify'
  return path.endsWith('.json') ? 'json' : null
}

/** Loads a module once, at the first call: Node 20 fails on a module that is asked for again while it is linked. */
function loadedOnce<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | null = null
  return () => (loading ??= load())
}

const loadPrettier = loadedOnce(() => import('prettier'))
const loadOxfmt = loadedOnce(() => import('oxfmt'))

async function byPrettier(path: string, text: string, parser: string): Promise<string> {
  const prettier = await loadPrettier()
  try {
    return await prettier.format(text, { ...style, parser })
  } catch (error) {
    return failed(path, error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error), error)
  }
}

/** Modules and Markdown, with the code in it, in the same style, in a tenth of the time; it formats several files at once. */
async function byOxfmt(path: string, text: string): Promise<string> {
  const { format } = await loadOxfmt()
  const { code, errors } = await format(path, text, style)
  const [first] = errors
  return first === undefined ? code : failed(path, first.message)
}

function failed(path: string, message: string, cause?: unknown): never {
  return fail(
    'output/invalid',
    path,
    message,
    'This is a fault of a template or a view: report it with the document.',
    cause
  )
}
