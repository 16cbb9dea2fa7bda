/** Patterns of the document, which another wrote: neither a run nor a mock may fail or hang for one. */

/** As JSON Schema has patterns (core §6.4), else without Unicode, in which more may be escaped; null in the syntax of another language. */
export function compiledPattern(pattern: string): RegExp | null {
  for (const flags of ['u', '']) {
    try {
      return new RegExp(pattern, flags)
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error
    }
  }
  return null
}

/** Whether any text can be tried: the engine takes the pattern, and no text keeps it busy. */
export function isCheckable(pattern: string): boolean {
  return !isNested(pattern) && compiledPattern(pattern) !== null
}

/** Whether a group that is repeated without end has a repetition without end in it: each character may double the work. */
export function isNested(pattern: string): boolean {
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
