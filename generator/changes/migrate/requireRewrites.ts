/** Modules that a program loads while it runs: `require(…)` and `import(…)`. */
import { ts } from './library.ts'
import { isRewritten, mentionsOf, nameHere, swap } from './bindings.ts'
import { wholeLine } from './edits.ts'
import { renameDefault, rewriteNamespace } from './namespaceRewrites.ts'
import type { Entry, OldModule } from './oldPackage.ts'
import { entryOf, textOf, type Rewriting } from './rewriting.ts'

/** Rewrites every such call, and `import x = require(…)`. */
export function rewriteRequires(rewriting: Rewriting): void {
  const { old } = rewriting
  for (const node of rewriting.nodes) {
    if (ts.isImportEqualsDeclaration(node) && ts.isExternalModuleReference(node.moduleReference)) {
      const { expression: specifier } = node.moduleReference
      const module = ts.isStringLiteral(specifier) ? old.moduleOf(specifier.text) : null
      if (module !== null && module !== 'unknown')
        rewriteNamespace(rewriting, { module, specifier, local: node.name, statement: node })
    }
    const specifier = ts.isCallExpression(node) ? specifierOf(node) : null
    const module = specifier === null ? null : old.moduleOf(specifier.text)
    if (specifier !== null && module !== null && module !== 'unknown')
      rewriteLoad(rewriting, node, specifier, module)
  }
}

function specifierOf({ expression, arguments: args }: ts.CallExpression): ts.StringLiteral | null {
  const [first] = args
  const isLoad =
    expression.kind === ts.SyntaxKind.ImportKeyword ||
    (ts.isIdentifier(expression) && expression.text === 'require')
  return isLoad && first !== undefined && ts.isStringLiteral(first) ? first : null
}

function rewriteLoad(
  rewriting: Rewriting,
  call: ts.Node,
  specifier: ts.StringLiteral,
  module: OldModule
): void {
  const { done, leave } = rewriting
  const value = outside(call)
  const { parent } = value
  done.add(specifier)
  if (ts.isPropertyAccessExpression(parent)) {
    // The call of a function took the module with it.
    if (done.has(parent.name)) return
    renameDefault(rewriting, parent.name)
  }
  const isDeclared = ts.isVariableDeclaration(parent) && parent.initializer === value
  if (isDeclared && ts.isIdentifier(parent.name))
    return rewriteNamespace(rewriting, {
      module,
      specifier,
      local: parent.name,
      statement: statementOf(parent)
    })
  if (isDeclared && ts.isObjectBindingPattern(parent.name))
    return rewriteNames(rewriting, parent.name, specifier, statementOf(parent))
  if (module.resource !== null) return swap(rewriting, specifier)
  leave(call, `${specifier.text} has functions, which are methods here.`, 'Call the methods of the client.')
}

/** The node with `await` and the parentheses around it. */
function outside(node: ts.Node): ts.Node {
  const { parent } = node
  const isAround = ts.isAwaitExpression(parent) || ts.isParenthesizedExpression(parent)
  return isAround ? outside(parent) : node
}

/** The statement of a declaration that declares nothing else, or null. */
function statementOf(declaration: ts.Node): ts.Node | null {
  const list = declaration.parent
  const isAlone = ts.isVariableDeclarationList(list) && list.declarations.length === 1
  return isAlone && ts.isVariableStatement(list.parent) ? list.parent : null
}

type Named = {
  readonly element: ts.ObjectBindingPattern['elements'][number]
  readonly entry: Entry | null
  readonly to: string | null
}

function rewriteNames(
  rewriting: Rewriting,
  pattern: ts.ObjectBindingPattern,
  specifier: ts.StringLiteral,
  statement: ts.Node | null
): void {
  const { checker, old, edit, file, leave } = rewriting
  const type = checker.getTypeAtLocation(pattern.parent.initializer ?? pattern)
  const names = pattern.elements.map((element): Named => {
    const name = textOf(rewriting, element.propertyName ?? element.name)
    const entry = entryOf(rewriting, checker.getPropertyOfType(type, name))
    return { element, entry, to: entry === null ? null : nameHere(entry) }
  })
  const isGone = ({ entry, element }: Named): boolean =>
    entry?.kind === 'function' &&
    ts.isIdentifier(element.name) &&
    isRewritten(rewriting, entry, mentionsOf(rewriting, element.name))
  const gone = names.filter(isGone)
  if (gone.length === names.length && statement !== null) {
    const [start, end] = wholeLine(rewriting.text, statement.getStart(file), statement.end)
    return edit({ start, end, text: '' })
  }
  const isClass = names.every(
    ({ entry, to }) => entry?.kind === 'class' && to !== null && /^[\w$]+$/.test(to)
  )
  // What is a function and not a call is told where it is.
  if (names.some(({ entry }) => entry?.kind === 'function')) return
  if (!isClass)
    return leave(
      pattern,
      `Not every name of ${specifier.text} has the same place here.`,
      'Rewrite what is left of them by hand.'
    )
  if (
    old.moduleOf(specifier.text) !== 'unknown' &&
    names.every(({ element, to }) => textOf(rewriting, element.propertyName ?? element.name) === to)
  )
    return swap(rewriting, specifier)
  for (const { element, to } of names) {
    const local = textOf(rewriting, element.name)
    edit({
      start: element.getStart(file),
      end: element.name.end,
      text: local === to ? local : `${String(to)}: ${local}`
    })
  }
  edit({ start: specifier.getStart(file) + 1, end: specifier.end - 1, text: old.now })
}
