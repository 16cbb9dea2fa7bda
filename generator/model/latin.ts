/** Writes texts of any script in Latin letters, which the names of a program have. */
import { createRequire } from 'node:module'

/** Half a megabyte of tables, which few documents need. */
const load = (): typeof import('any-ascii') => createRequire(import.meta.url)('any-ascii')

/** `größe` → `grosse`, `Жук` → `Zhuk`, `日本` → `RiBen`. What is neither a letter nor a digit stays as it is. */
export function latin(text: string): string {
  if (/^[\0-\x7f]*$/.test(text)) return text
  const { default: anyAscii } = load()
  return text.normalize('NFC').replaceAll(/[\p{L}\p{N}\p{M}]+/gu, (letters) => anyAscii(letters))
}
