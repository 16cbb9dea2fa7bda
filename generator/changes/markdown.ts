/** Text that people wrote, or a document, inside Markdown. */

/** A sentence in which no character is markup; one that might call a person by name is code. */
export function prose(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.includes('@') ? code(line) : line.replace(/[\\`*_{}[\]<>#|~&]/g, (found) => `\\${found}`)
}

/** Text between backticks, more of them than the text has in a row. */
export function code(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map(({ length }) => length))
  const fence = '`'.repeat(longest + 1)
  return longest === 0 ? `${fence}${line}${fence}` : `${fence} ${line} ${fence}`
}

/** Names as code, in a list. */
export function codes(names: readonly string[]): string {
  return names.map(code).join(', ')
}

/** Lines of a program before and after, as an item of a list has them. */
export function diffBlock(pairs: ReadonlyArray<readonly [before: string, after: string]>): readonly string[] {
  const lines = pairs.flatMap(([before, after]) => [`- ${before}`, `+ ${after}`])
  // A fence that no line can close.
  return ['```diff', ...lines.map((line) => line.replace(/\s+/g, ' ')), '```'].map((line) => `  ${line}`)
}
