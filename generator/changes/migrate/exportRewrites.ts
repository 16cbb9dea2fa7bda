/** `export … from` declarations: a program hands names of the package on. */
import { SyntaxKind, ts, type ExportDeclaration, type ExportSpecifier } from './library.ts'
import { nameHere, swap } from './bindings.ts'
import type { OldModule } from './oldPackage.ts'
import { entryOf, hasComment, textOf, type Rewriting } from './rewriting.ts'

/** Rewrites every one of the file; the names that the program exports stay as they are. */
export function rewriteExports(rewriting: Rewriting): void {
  const { old, done, source } = rewriting
  for (const node of source.getDescendantsOfKind(SyntaxKind.ExportDeclaration)) {
    const { moduleSpecifier: specifier } = node.compilerNode
    if (specifier === undefined || !ts.isStringLiteral(specifier)) continue
    const module = old.moduleOf(specifier.text)
    if (module === null || module === 'unknown') continue
    done.add(specifier)
    rewriteExport(rewriting, node, specifier, module)
  }
}

function rewriteExport(
  rewriting: Rewriting,
  node: ExportDeclaration,
  specifier: ts.Expression,
  module: OldModule
): void {
  const { old, leave, edit, file } = rewriting
  const { exportClause: clause } = node.compilerNode
  if (clause === undefined || ts.isNamespaceExport(clause)) {
    if (module.resource !== null || (node.isTypeOnly() && module.types.length > 0))
      return swap(rewriting, specifier)
    return leave(
      node.compilerNode,
      `${textOf(rewriting, specifier)} has functions, which are methods here.`,
      'Export what your program needs, one by one.'
    )
  }
  const found = node.getNamedExports().map((element) => exported(rewriting, element, module))
  const modules = [...new Set(found.map((each) => each?.module))]
  const [to] = modules
  if (to === undefined || modules.length > 1 || hasComment(rewriting, clause.getStart(file), clause.end))
    return leave(
      node.compilerNode,
      `Not every name of ${textOf(rewriting, specifier)} has the same place here.`,
      'Export them one by one; functions are methods of the client.'
    )
  node.getNamedExports().forEach((element, index) => {
    const text = found[index]?.text ?? null
    if (text !== null) edit({ start: element.getStart(), end: element.getEnd(), text })
  })
  if (to === null) return swap(rewriting, specifier)
  edit({
    start: specifier.getStart(file) + 1,
    end: specifier.end - 1,
    text: to === '' ? old.now : `${old.now}/${to}`
  })
}

/** What is exported instead, and from where: `''` is the package itself and null the same path; null if that is not known. */
function exported(
  rewriting: Rewriting,
  element: ExportSpecifier,
  module: OldModule
): { readonly module: string | null; readonly text: string | null } | null {
  const { checker, old } = rewriting
  const entry = entryOf(rewriting, checker.getSymbolAtLocation(element.compilerNode.name))
  const name = element.getName()
  const to = entry === null ? null : nameHere(entry)
  if (entry === null || entry.kind === 'function' || to === null) return null
  const outer = element.compilerNode.name.text
  const given = `${element.isTypeOnly() ? 'type ' : ''}${to === outer ? to : `${to} as ${outer}`}`
  const isOwn = entry.kind === 'class' && (entry.own.to !== null || to === old.client)
  if (isOwn && module.resource !== null) return { module: null, text: to === name ? null : given }
  if (isOwn) return { module: '', text: given }
  const parameters = entry.kind === 'type' ? entry.own.parameters : (entry.own.type?.parameters ?? '')
  // The old path has the types under their old names.
  return { module: parameters === '' ? null : 'compat', text: null }
}
