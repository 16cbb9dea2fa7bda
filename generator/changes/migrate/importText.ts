/** How an import declaration is written. */
import type { ImportDeclaration } from './library.ts'
import { lineEndOf, wholeLine } from './edits.ts'
import type { Rewriting } from './rewriting.ts'

const longest = 100

/** An import declaration in the style of one that is there. */
export function declaration(
  rewriting: Rewriting,
  node: ImportDeclaration,
  names: readonly string[],
  module: string,
  isType: boolean
): string {
  const { file } = rewriting
  const own = node.getText()
  const quote = node.getModuleSpecifier().getQuoteKind()
  const head = isType ? 'import type' : 'import'
  const tail = `from ${quote}${module}${quote}${own.endsWith(';') ? ';' : ''}`
  const line = `${head} { ${names.join(', ')} } ${tail}`
  if (line.length <= longest) return line
  const end = lineEndOf(file.text)
  const comma = /,\s*\}/.test(own) ? ',' : ''
  return `${head} {${end}${names.map((name) => `  ${name}`).join(`,${end}`)}${comma}${end}} ${tail}`
}

/** Puts declarations in the place of one; with none, its line goes. */
export function place(
  { file, text, edit }: Rewriting,
  node: ImportDeclaration,
  texts: readonly string[]
): void {
  const [start, last] = [node.getStart(), node.getEnd()]
  const [from, to] = texts.length === 0 ? wholeLine(text, start, last) : [start, last]
  edit({ start: from, end: to, text: texts.join(lineEndOf(file.text)) })
}
