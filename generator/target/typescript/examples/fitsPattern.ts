/** Whether a text fits a pattern of the document, which another wrote: a run neither fails nor hangs for it. */

/** A repetition inside a repetition tries up to twice as much for each character, so that longer texts are not tried. */
const mostOfNested = 20

/** Says whether a text fits; false if it cannot be judged, as the pattern is in the syntax of another language or would take too long. */
export function fitsPattern(pattern: string, text: string): boolean {
  if (text.length > mostOfNested && isNested(pattern)) return false
  return compiled(pattern)?.test(text) === true
}

/** As JSON Schema has patterns (core §6.4), else without Unicode, in which more may be escaped. */
function compiled(pattern: string): RegExp | null {
  for (const flags of ['u', '']) {
    try {
      return new RegExp(pattern, flags)
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error
    }
  }
  return null
}

/** Whether a group that is repeated without end has a repetition without end in it. */
function isNested(pattern: string): boolean {
  const plain = pattern.replace(/\\./gs, 'a').replace(/\[[^\]]*\]/g, 'a')
  const open: boolean[] = []
  for (const [token] of plain.matchAll(/\(|\)(?:[*+]|\{\d+,\})?|[*+]|\{\d+,\}/g)) {
    if (token === '(') open.push(false)
    else if (!token.startsWith(')')) {
      if (open.length > 0) open[open.length - 1] = true
    } else {
      const isInside = open.pop() === true
      if (isInside && token.length > 1) return true
      if ((isInside || token.length > 1) && open.length > 0) open[open.length - 1] = true
    }
  }
  return false
}
