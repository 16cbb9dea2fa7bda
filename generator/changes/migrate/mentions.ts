/** Texts of a program that name the package and that nothing was done with. */
import { ts } from './library.ts'
import { swap } from './bindings.ts'
import type { Rewriting } from './rewriting.ts'

/** Mocks follow the imports; each other text is told: configuration, declarations that add to its types, unknown paths. */
export function tellMentions(rewriting: Rewriting): void {
  const { old, done, leave } = rewriting
  for (const node of rewriting.nodes) {
    if (!ts.isStringLiteralLike(node) || done.has(node)) continue
    const module = old.moduleOf(node.text)
    if (module === null) continue
    if (module !== 'unknown' && module.resource !== null && isLoaded(node)) {
      swap(rewriting, node)
      continue
    }
    leave(
      node,
      module === 'unknown' ? `${node.text} is not a path that is known.` : saidOf(rewriting, node),
      `Write the place in ${old.now} by hand.`
    )
  }
}

/** What test runners and Node call with the name of a module, which has to be that of the imports. */
const loaders = new Set([
  ...['mock', 'unmock', 'doMock', 'doUnmock', 'dontMock', 'setMock'],
  ...['requireActual', 'requireMock', 'importActual', 'importMock', 'resolve']
])

function isLoaded(node: ts.Node): boolean {
  const { parent } = node
  if (!ts.isCallExpression(parent) || parent.arguments[0] !== node) return false
  const { expression: callee } = parent
  return ts.isPropertyAccessExpression(callee) && loaders.has(callee.name.text)
}

function saidOf({ old }: Rewriting, { parent }: ts.Node): string {
  return ts.isModuleDeclaration(parent)
    ? `A declaration adds to the types of ${old.package}.`
    : `A text names ${old.package}.`
}
