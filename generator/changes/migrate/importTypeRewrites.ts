/** Types that are written with their module: `import('…').Bot`, in comments of JavaScript too. */
import { ts } from './library.ts'
import { nameHere, swap } from './bindings.ts'
import type { OldModule } from './oldPackage.ts'
import { entryOf, type Rewriting } from './rewriting.ts'

/** Rewrites every one of the file. */
export function rewriteImportTypes(rewriting: Rewriting): void {
  const { old, done } = rewriting
  for (const node of rewriting.nodes) {
    if (!ts.isImportTypeNode(node) || !ts.isLiteralTypeNode(node.argument)) continue
    const { literal } = node.argument
    if (!ts.isStringLiteral(literal)) continue
    const module = old.moduleOf(literal.text)
    if (module === null || module === 'unknown') continue
    done.add(literal)
    rewriteOne(rewriting, node, literal, module)
  }
}

function rewriteOne(
  rewriting: Rewriting,
  node: ts.ImportTypeNode,
  literal: ts.StringLiteral,
  module: OldModule
): void {
  const { checker, old, leave, edit, file } = rewriting
  const { qualifier } = node
  if (qualifier === undefined && module.resource !== null) return swap(rewriting, literal)
  const first = qualifier !== undefined && ts.isIdentifier(qualifier) ? qualifier : null
  const entry = first === null ? null : entryOf(rewriting, checker.getSymbolAtLocation(first))
  const to = entry === null ? null : nameHere(entry)
  if (first === null || entry === null || to === null)
    return leave(node, `This type of ${literal.text} is not understood.`, 'Write it by hand.')
  const quote = file.text[literal.getStart(file)] ?? "'"
  const load = (path: string): string => `import(${quote}${path}${quote})`
  if (entry.kind === 'class' && entry.own.to !== null) {
    if (first.text !== to) edit({ start: first.getStart(file), end: first.end, text: to })
    if (module.resource !== null) return swap(rewriting, literal)
    return edit({ start: literal.getStart(file), end: literal.end, text: `${quote}${old.now}${quote}` })
  }
  const type = entry.kind === 'class' ? entry.own.type : entry.kind === 'type' ? entry.own : null
  if (node.isTypeOf || type === null)
    return leave(node, `${first.text} is not a value here.`, 'Write it by hand.')
  const isOldName = type.parameters !== ''
  const text = isOldName
    ? `${load(`${old.now}/compat`)}.${type.name}`
    : to.replace(/[\w$]+/g, (word) => (type.names.includes(word) ? `${load(old.now)}.${word}` : word))
  edit({ start: node.getStart(file), end: (isOldName ? first : node).end, text })
}
