/** What an import declaration imports. */
import type { ImportDeclaration } from './library.ts'
import type { Imported } from './importPlans.ts'
import type { OldModule } from './oldPackage.ts'
import { entryOf, hasComment, type Rewriting } from './rewriting.ts'

/** The names that a declaration imports, its default too. */
export function namesIn(node: ImportDeclaration, module: OldModule): readonly Imported[] {
  const specifier = node.getModuleSpecifierValue()
  const isType = node.isTypeOnly()
  const main = node.getDefaultImport()
  return [
    ...(main === undefined ? [] : [{ module, specifier, name: 'default', local: main.compilerNode, isType }]),
    ...node.getNamedImports().map((each) => ({
      module,
      specifier,
      name: each.getName(),
      local: each.compilerNode.name,
      isType: isType || each.isTypeOnly()
    }))
  ]
}

/** Whether a declaration has a form that stays as it is; a person is told. */
export function isStuck(rewriting: Rewriting, node: ImportDeclaration, module: OldModule): boolean {
  const { checker, old, done, stuck } = rewriting
  const clause = node.getImportClause()
  if (clause === undefined) return false
  const specifier = node.getModuleSpecifier()
  const imported = namesIn(node, module)
  const isBoth = node.getDefaultImport() !== undefined && node.getNamespaceImport() !== undefined
  const staysHere = ({ name, local }: Imported): boolean => {
    const entry = entryOf(rewriting, checker.getSymbolAtLocation(local)) ?? old.entryOf(module.path, name)
    return entry?.kind === 'class' && entry.own.to === name && module.resource !== null
  }
  const isCommented = hasComment(rewriting, clause.getStart(), specifier.getStart())
  if (!isBoth && (!isCommented || imported.every(staysHere))) return false
  done.add(specifier.compilerNode)
  for (const { local } of imported) stuck.add(local.text)
  rewriting.leave(
    node.compilerNode,
    isBoth
      ? 'A default is imported beside all names of its module.'
      : 'A comment among the names would be lost.',
    isBoth ? 'Import the class by its name, and run it again.' : 'Move the comment, and run it again.'
  )
  return true
}
