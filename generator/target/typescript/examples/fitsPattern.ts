/** Whether a text fits a pattern of the document, which another wrote: a run neither fails nor hangs for it. */
import { compiledPattern, isNested } from '../../../ground/pattern.ts'

/** A repetition inside a repetition tries up to twice as much for each character, so that longer texts are not tried. */
const mostOfNested = 20

/** Says whether a text fits; false if it cannot be judged, as the pattern is in the syntax of another language or would take too long. */
export function fitsPattern(pattern: string, text: string): boolean {
  if (text.length > mostOfNested && isNested(pattern)) return false
  return compiledPattern(pattern)?.test(text) === true
}
