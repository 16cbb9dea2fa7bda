/** Modules that a program loads while it runs: `require(…)` and `import(…)`. */
import type { CallExpression, Node, ObjectBindingPattern, StringLiteral } from 'typescript'
import { isRewritten, mentionsOf, nameHere, swap } from './bindings.ts'
import { wholeLine } from './edits.ts'
import { renameDefault, rewriteNamespace } from './namespaceRewrites.ts'
import type { Library } from '../program.ts'
import type { Entry, OldModule } from './oldPackage.ts'
import { entryOf, textOf, type Rewriting } from './rewriting.ts'

/** Rewrites every such call, and `import x = require(…)`. */
export function rewriteRequires(rewriting: Rewriting): void {
  const { library, old } = rewriting
  for (const node of rewriting.nodes) {
    if (library.isImportEqualsDeclaration(node) && library.isExternalModuleReference(node.moduleReference)) {
      const { expression: specifier } = node.moduleReference
      const module = library.isStringLiteral(specifier) ? old.moduleOf(specifier.text) : null
      if (module !== null && module !== 'unknown')
        rewriteNamespace(rewriting, { module, specifier, local: node.name, statement: node })
    }
    const specifier = library.isCallExpression(node) ? specifierOf(rewriting, node) : null
    const module = specifier === null ? null : old.moduleOf(specifier.text)
    if (specifier !== null && module !== null && module !== 'unknown')
      rewriteLoad(rewriting, node, specifier, module)
  }
}

function specifierOf(
  { library }: Rewriting,
  { expression, arguments: args }: CallExpression
): StringLiteral | null {
  const [first] = args
  const isLoad =
    expression.kind === library.SyntaxKind.ImportKeyword ||
    (library.isIdentifier(expression) && expression.text === 'require')
  return isLoad && first !== undefined && library.isStringLiteral(first) ? first : null
}

function rewriteLoad(rewriting: Rewriting, call: Node, specifier: StringLiteral, module: OldModule): void {
  const { library, done, leave } = rewriting
  const value = outside(library, call)
  const { parent } = value
  done.add(specifier)
  if (library.isPropertyAccessExpression(parent)) {
    // The call of a function took the module with it.
    if (done.has(parent.name)) return
    renameDefault(rewriting, parent.name)
  }
  const isDeclared = library.isVariableDeclaration(parent) && parent.initializer === value
  if (isDeclared && library.isIdentifier(parent.name))
    return rewriteNamespace(rewriting, {
      module,
      specifier,
      local: parent.name,
      statement: statementOf(rewriting, parent)
    })
  if (isDeclared && library.isObjectBindingPattern(parent.name))
    return rewriteNames(rewriting, parent.name, specifier, statementOf(rewriting, parent))
  if (module.resource !== null) return swap(rewriting, specifier)
  leave(call, `${specifier.text} has functions, which are methods here.`, 'Call the methods of the client.')
}

/** The node with `await` and the parentheses around it. */
function outside(library: Library, node: Node): Node {
  const { parent } = node
  const isAround = library.isAwaitExpression(parent) || library.isParenthesizedExpression(parent)
  return isAround ? outside(library, parent) : node
}

/** The statement of a declaration that declares nothing else, or null. */
function statementOf({ library }: Rewriting, declaration: Node): Node | null {
  const list = declaration.parent
  const isAlone = library.isVariableDeclarationList(list) && list.declarations.length === 1
  return isAlone && library.isVariableStatement(list.parent) ? list.parent : null
}

type Named = {
  readonly element: ObjectBindingPattern['elements'][number]
  readonly entry: Entry | null
  readonly to: string | null
}

function rewriteNames(
  rewriting: Rewriting,
  pattern: ObjectBindingPattern,
  specifier: StringLiteral,
  statement: Node | null
): void {
  const { library, checker, old, edit, file, leave } = rewriting
  const type = checker.getTypeAtLocation(pattern.parent.initializer ?? pattern)
  const names = pattern.elements.map((element): Named => {
    const name = textOf(rewriting, element.propertyName ?? element.name)
    const entry = entryOf(rewriting, checker.getPropertyOfType(type, name))
    return { element, entry, to: entry === null ? null : nameHere(entry) }
  })
  const isGone = ({ entry, element }: Named): boolean =>
    entry?.kind === 'function' &&
    library.isIdentifier(element.name) &&
    isRewritten(rewriting, entry, mentionsOf(rewriting, element.name))
  const gone = names.filter(isGone)
  if (gone.length === names.length && statement !== null) {
    const [start, end] = wholeLine(file.text, statement.getStart(file), statement.end)
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
