/** Texts of a program that name the package and that nothing was done with. */
import type { Node } from 'typescript'
import type { Rewriting } from './rewriting.ts'

/** Tells of each: mocks of a test runner, `require.resolve`, declarations that add to its types, modules that do not exist. */
export function tellMentions(rewriting: Rewriting): void {
  const { library, old, done, leave } = rewriting
  for (const node of rewriting.nodes) {
    if (!library.isStringLiteralLike(node) || done.has(node)) continue
    const module = old.moduleOf(node.text)
    if (module === null) continue
    leave(
      node,
      module === 'unknown' ? `${node.text} is not a path that is known.` : saidOf(rewriting, node),
      `Write the place in ${old.now} by hand.`
    )
  }
}

function saidOf({ library, old }: Rewriting, { parent }: Node): string {
  return library.isModuleDeclaration(parent)
    ? `A declaration adds to the types of ${old.package}.`
    : `A text names ${old.package}.`
}
