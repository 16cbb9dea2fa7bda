export { withOwnLineEnds } from './codeDigest.js'

/** Orders two texts by code unit, which no locale changes. */
export function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}

/** `1 file`, `2 files`; the noun is in the singular, and takes an s. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
