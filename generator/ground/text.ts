/** Orders two texts by code unit, which no locale changes. */
export function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}

/** The text with LF line ends and without a byte order mark; a checkout or an editor may have given it others. */
export function withOwnLineEnds(text: string): string {
  const content = text.startsWith('\uFEFF') ? text.slice(1) : text
  return content.includes('\r') ? content.replaceAll('\r\n', '\n') : content
}

/** `1 file`, `2 files`; the noun is in the singular, and takes an s. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
