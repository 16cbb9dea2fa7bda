/** Changes of a text that leave everything else as it is. */
import type { SourceFile } from './library.ts'

/** Replaces what is between two places. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Makes the edits in a file; false if two of them change one place, and the file is as it was. */
export function apply(file: SourceFile, edits: readonly Edit[]): boolean {
  // What is inserted at one place keeps the order in which it was asked for.
  const sorted = [...edits].sort((left, right) => left.start - right.start || left.end - right.end)
  if (sorted.some(({ start }, index) => start < (sorted[index - 1]?.end ?? 0))) return false
  file.applyTextChanges(
    sorted.map(({ start, end, text }) => ({ span: { start, length: end - start }, newText: text }))
  )
  return true
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
