export { withOwnLineEnds } from './codeDigest.js'

/** Orders two texts by code unit, which no locale changes. */
export function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}

/** A key as a line of sdk.yaml in braces has it: in quotes if YAML would not read it as this text. */
export function keyInLine(key: string): string {
  const isPlain = /^[A-Za-z_][\w ./-]*$/.test(key) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(key)
  return isPlain ? key : `'${key.replaceAll("'", "''")}'`
}

/** `1 file`, `2 files`; the noun is in the singular, and takes an s. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
