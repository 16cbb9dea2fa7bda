/** Changes of a text that leave everything else as it is. */

/** Replaces what is between two places. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The text with the edits; null if two of them change one place. */
export function applied(text: string, edits: readonly Edit[]): string | null {
  // What is inserted at one place keeps the order in which it was asked for.
  const sorted = edits
    .map((edit, order) => ({ ...edit, order }))
    .sort((left, right) => left.start - right.start || left.end - right.end || left.order - right.order)
  const parts: string[] = []
  let at = 0
  for (const { start, end, text: own } of sorted) {
    if (start < at) return null
    parts.push(text.slice(at, start), own)
    at = end
  }
  return [...parts, text.slice(at)].join('')
}

/** The line of a place with all that ends it, if nothing else is on it. */
export function wholeLine(text: string, start: number, end: number): readonly [number, number] {
  const before = text.slice(0, start).replace(/[ \t]*$/, '').length
  const [after = ''] = /^[ \t]*(?:\r\n|\n|$)/.exec(text.slice(end)) ?? []
  const isAlone = (before === 0 || text[before - 1] === '\n') && (after !== '' || end === text.length)
  return isAlone ? [before, end + after.length] : [start, end]
}

/** How the lines of a text end. */
export function lineEndOf(text: string): string {
  return /\r\n/.test(text) ? '\r\n' : '\n'
}
