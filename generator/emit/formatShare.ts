import { formatFiles } from './format.ts'

/** Which files of a list are taken already, one cell a file, shared between threads. */
export type Claims = Int32Array

/** Claims on a list of files, all free. */
export function sharedClaims(length: number): Claims {
  return new Int32Array(new SharedArrayBuffer(length * Int32Array.BYTES_PER_ELEMENT))
}

/**
 * Formats the files that the other thread has not taken yet, from the first or from the last on. Two threads that begin at the
 * two ends of one list meet somewhere, and every file is formatted once.
 */
export async function formatShare(
  files: ReadonlyMap<string, string>,
  claims: Claims,
  from: 'first' | 'last'
): Promise<ReadonlyMap<string, string>> {
  const entries = [...[...files].entries()]
  const texts = new Map<string, string>()
  for (const [index, file] of from === 'first' ? entries : entries.reverse()) {
    if (Atomics.compareExchange(claims, index, 0, 1) !== 0) continue
    for (const [path, text] of await formatFiles(new Map([file]), new Map())) texts.set(path, text)
  }
  return texts
}
