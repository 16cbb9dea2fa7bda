/** Prints JSDoc comments: of types and their fields, and of the methods and classes that templates print. */

import { printedAs, type Printed } from './doors.ts'
import { hidden } from '../../../ground/invisible.ts'

/** What a comment says. */
export interface CommentDocs {
  readonly summary: string | null
  readonly description: string | null
  readonly deprecated: boolean
  readonly tags?: readonly DocTag[]
}

/** One block tag, `@name text`; a text of several lines keeps them. */
export interface DocTag {
  readonly name: string
  readonly text: string
}

/** The width that comments keep to, with their indentation. */
export const columns = 110

/**
 * A whole comment, every line indented, without a line break at its end; an empty string where there is nothing to
 * say. What fits takes one line. The text is markdown and stays so; it cannot end the comment nor start a tag.
 */
export function jsdoc(docs: CommentDocs, indent = ''): Printed<'comment'> {
  const lines = commentLines(docs, columns - indent.length)
  return printedAs('comment', lines.map((line) => indent + line).join('\n'))
}

/** The lines of a comment without indentation, as {@link jsdoc} prints them; for printers that indent by themselves. */
export function commentLines(docs: CommentDocs, width: number): readonly string[] {
  const lines = contentLines(docs, width - ' * '.length)
  const [only, ...others] = lines
  if (only === undefined) return []
  if (others.length === 0 && only.length + '/**  */'.length <= width) return [`/** ${only} */`]
  return ['/**', ...lines.map((line) => (line === '' ? ' *' : ` * ${line}`)), ' */']
}

function contentLines(docs: CommentDocs, width: number): readonly string[] {
  const prose = paragraphs(docs).flatMap((text, index) => [
    ...(index > 0 ? [''] : []),
    ...wrap(text.split('\n'), width)
  ])
  const tags = [...(docs.deprecated ? [{ name: 'deprecated', text: '' }] : []), ...(docs.tags ?? [])]
  const tagLines = tags.flatMap(({ name, text }) => `@${name} ${harmless(text)}`.trimEnd().split('\n'))
  return [...prose, ...(prose.length > 0 && tagLines.length > 0 ? [''] : []), ...tagLines].map((line) =>
    line.trimEnd()
  )
}

function paragraphs({ summary, description }: CommentDocs): readonly string[] {
  const [first, second] = [harmless(summary ?? ''), harmless(description ?? '')]
  // A description that opens with the summary would say it twice on hover.
  const texts = second.startsWith(first) ? [second] : [first, second]
  return texts.filter((text) => text !== '').map(ended)
}

/** Prose with a full stop at its end; a heading, a list, a table, code or an address stays as it is. */
function ended(text: string): string {
  const line = text.slice(text.lastIndexOf('\n') + 1)
  const isProse =
    /[\p{L}\p{N})\]}'"”’`*_]$/u.test(line) &&
    !/^(?:\t| {4}|\s*(?:[-+*|#>]|```|~~~|\d+[.)]\s|\[[^\]]*\]:))|(?:^|\s)\S+:\/\/\S*$/.test(line)
  return isProse ? `${text}.` : text
}

/**
 * Text that is safe in a comment: one kind of line break, no end of comment, and no `@` at which a tag could begin.
 * TypeScript takes an `@` after any white space for a tag, in code spans too.
 */
function harmless(text: string): string {
  return text
    .replace(/\r\n|[\r\u2028\u2029]/g, '\n')
    .replace(hidden, (found) => (found === '\t' || found === '\n' ? found : ' '))
    .replace(/\*\//g, '*\\/')
    .replace(/(?<=^|\s)@/g, '\\@')
    .replace(/^(?:[^\S\n]*\n)+/, '')
    .trimEnd()
}

/** Breaks long lines of plain paragraphs and list items; tables, code and headings keep their lines. */
function wrap(lines: readonly string[], width: number): readonly string[] {
  let fence: string | null = null
  return lines.flatMap((line) => {
    const mark = /^\s*(```|~~~)/.exec(line)?.[1] ?? null
    if (mark !== null) fence = fence === null ? mark : fence === mark ? null : fence
    const fixed = fence !== null || mark !== null || /^(?:\t| {4}|\s*[|#>])/.test(line)
    return fixed || line.length <= width ? [line] : wrapLine(line, width)
  })
}

function wrapLine(line: string, width: number): readonly string[] {
  const marker = /^\s*(?:[-*+]\s+|\d+[.)]\s+)?/.exec(line)?.[0] ?? ''
  const hanging = ' '.repeat(marker.length)
  const lines: string[] = []
  let current = marker
  for (const word of line.slice(marker.length).split(' ')) {
    const full = current.trim() !== '' && current !== marker && current.length + 1 + word.length > width
    if (full && !opensBlock(word)) {
      lines.push(current)
      current = hanging + word
    } else {
      current = current === marker ? current + word : `${current} ${word}`
    }
  }
  return [...lines, current]
}

/** Whether markdown would read a line that begins with this word as something else than more of a paragraph. */
function opensBlock(word: string): boolean {
  return /^(?:$|[-+*]$|#+$|=+$|-+$|[>|]|~~~|```|\d+[.)]$)/.test(word)
}
