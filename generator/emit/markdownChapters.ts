/** Splits Markdown where its parts can be formatted one by one, with the same result as together. */

/** What reaches over a heading: definitions of links and notes, and HTML that a blank line does not end. */
const overHeadings =
  /^ {0,3}\[[^\]]+\]:|<(?:pre|script|style|textarea|\?|!\[CDATA|![a-z])|<!--(?![^\n]*-->)/im

const fence = /^ {0,3}(`{3,}|~{3,})(.*)$/

/** The text before the first heading of the second level, then each with what is below it. They end with a line end. */
export function chaptersIn(text: string): readonly string[] {
  if (overHeadings.test(text)) return [text]
  const chapters: string[][] = [[]]
  let open: string | null = null
  let before = ''
  for (const line of text.split('\n')) {
    if (open === null && before.trim() === '' && line.startsWith('## ')) chapters.push([])
    chapters.at(-1)?.push(line)
    open = fenceAfter(open, line)
    before = line
  }
  const parts = chapters.map((lines) => `${lines.join('\n').trimEnd()}\n`)
  return parts[0]?.trim() === '' && parts.length > 1 ? parts.slice(1) : parts
}

/** The fence of the block of code that is open after a line, or null. */
function fenceAfter(open: string | null, line: string): string | null {
  const [, marks = '', rest = ''] = fence.exec(line) ?? []
  if (marks === '') return open
  if (open === null) return marks.startsWith('`') && rest.includes('`') ? null : marks
  const closes = marks.startsWith(open) && rest.trim() === ''
  return closes ? null : open
}
