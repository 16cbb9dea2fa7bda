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

/**
 * Formats raw texts with prettier, by relative path. What was formatted before is taken over, so that prettier, which
 * costs more than everything else together, sees only what changed.
 */
export async function formatFiles(
  raw: ReadonlyMap<string, string>,
  known: ReadonlyMap<string, Formatted>
): Promise<ReadonlyMap<string, string>> {
  const formatted = new Map<string, string>()
  for (const [path, text] of raw) {
    const before = known.get(path)
    formatted.set(
      path,
      before !== undefined && before.raw === rawDigest(text) ? before.text : await formatOne(path, text)
    )
  }
  return formatted
}

async function formatOne(path: string, text: string): Promise<string> {
  const parser = parserOf(path)
  if (parser === null) return text
  const prettier = await import('prettier')
  try {
    return await prettier.format(text, { ...style, parser })
  } catch (error) {
    fail(
      'output/invalid',
      path,
      error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error),
      'This is a fault of a template or a view: report it with the document.',
      error
    )
  }
}

function parserOf(path: string): string | null {
  // The parser that prettier brings with it: half the time of the compiler's, to the same text.
  if (path.endsWith('.ts')) return 'babel-ts'
  // The form in which npm itself writes the file, so that `npm pkg fix` changes nothing.
  if (path === 'package.json') return 'json-stringify'
  if (path.endsWith('.json')) return 'json'
  return path.endsWith('.md') ? 'markdown' : null
}
