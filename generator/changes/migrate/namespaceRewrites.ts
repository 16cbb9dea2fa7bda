/** A name for a whole module: `import * as bots`, `const bots = require(…)`. */
import { ts } from './library.ts'
import { isRewritten, mentionsOf, swap } from './bindings.ts'
import { wholeLine } from './edits.ts'
import type { OldModule } from './oldPackage.ts'
import { entryOf, isJavaScript, type Rewriting } from './rewriting.ts'

interface Namespace {
  readonly module: OldModule
  readonly specifier: ts.Expression
  readonly local: ts.Identifier
  /** What goes if nothing of the module is used any more; null if it holds something else, too. */
  readonly statement: ts.Node | null
}

/** Rewrites the declaration of the name. */
export function rewriteNamespace(rewriting: Rewriting, namespace: Namespace): void {
  const { done, edit, file } = rewriting
  const { module, specifier, local, statement } = namespace
  const mentions = mentionsOf(rewriting, local)
  if (module.resource !== null) {
    swap(rewriting, specifier)
    for (const { parent } of mentions)
      if (ts.isPropertyAccessExpression(parent)) renameDefault(rewriting, parent.name)
    return
  }
  done.add(specifier)
  const members = mentions.map(({ parent }) => memberIn(parent))
  const isDone = members.every((member, index) => {
    const entry = member === null ? null : entryOf(rewriting, rewriting.checker.getSymbolAtLocation(member))
    if (entry?.kind === 'function' && member !== null) return isRewritten(rewriting, entry, [member])
    if (entry?.kind === 'type' && entry.own.to !== null) return true
    rewriting.leave(
      mentions[index] ?? local,
      `${local.text} is used in a way that is not understood.`,
      'Import the names that are used, one by one.'
    )
    return false
  })
  if (!isDone || statement === null) return
  const hasTypes = members.some((member) => member !== null && ts.isQualifiedName(member.parent))
  if (!hasTypes) {
    const [start, end] = wholeLine(rewriting.text, statement.getStart(file), statement.end)
    return edit({ start, end, text: '' })
  }
  swap(rewriting, specifier)
  if (
    ts.isImportDeclaration(statement) &&
    statement.importClause?.isTypeOnly === false &&
    !isJavaScript(file)
  ) {
    const start = statement.importClause.getStart(file)
    edit({ start, end: start, text: 'type ' })
  }
}

/** The default of a module is its class, which has a name here. */
export function renameDefault(rewriting: Rewriting, name: ts.Node): void {
  const { checker, edit, file } = rewriting
  if (!ts.isIdentifier(name) || name.text !== 'default') return
  const entry = entryOf(rewriting, checker.getSymbolAtLocation(name))
  if (entry?.kind === 'class' && entry.own.to !== null)
    edit({ start: name.getStart(file), end: name.end, text: entry.own.to })
}

function memberIn(parent: ts.Node): ts.Identifier | null {
  if (ts.isPropertyAccessExpression(parent) && ts.isIdentifier(parent.name)) return parent.name
  return ts.isQualifiedName(parent) ? parent.right : null
}
