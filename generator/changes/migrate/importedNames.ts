/** What an import declaration imports. */
import type { ImportDeclaration } from 'typescript'
import type { Imported } from './importPlans.ts'
import type { OldModule } from './oldPackage.ts'
import { entryOf, hasComment, type Rewriting } from './rewriting.ts'

/** The names that a declaration imports, its default too. */
export function namesIn(
  { library }: Rewriting,
  { importClause: clause, moduleSpecifier }: ImportDeclaration,
  module: OldModule
): readonly Imported[] {
  const specifier = specifierText(moduleSpecifier)
  const isType = clause?.isTypeOnly === true
  const bindings = clause?.namedBindings
  const named = bindings !== undefined && library.isNamedImports(bindings) ? bindings.elements : []
  return [
    ...(clause?.name === undefined
      ? []
      : [{ module, specifier, name: 'default', local: clause.name, isType }]),
    ...named.map((each) => ({
      module,
      specifier,
      name: (each.propertyName ?? each.name).text,
      local: each.name,
      isType: isType || each.isTypeOnly
    }))
  ]
}

/** The module as the program spells it. */
export function specifierText(specifier: ImportDeclaration['moduleSpecifier']): string {
  return 'text' in specifier ? String(specifier.text) : ''
}

/** Whether a declaration has a form that stays as it is; a person is told. */
export function isStuck(rewriting: Rewriting, node: ImportDeclaration, module: OldModule): boolean {
  const { library, checker, old, file, done, stuck } = rewriting
  const { importClause: clause, moduleSpecifier: specifier } = node
  if (clause === undefined) return false
  const imported = namesIn(rewriting, node, module)
  const isBoth =
    clause.name !== undefined &&
    clause.namedBindings !== undefined &&
    library.isNamespaceImport(clause.namedBindings)
  const staysHere = ({ name, local }: Imported): boolean => {
    const entry = entryOf(rewriting, checker.getSymbolAtLocation(local)) ?? old.entryOf(module.path, name)
    return entry?.kind === 'class' && entry.own.to === name && module.resource !== null
  }
  const isCommented = hasComment(rewriting, clause.getStart(file), specifier.getStart(file))
  if (!isBoth && (!isCommented || imported.every(staysHere))) return false
  done.add(specifier)
  for (const { local } of imported) stuck.add(local.text)
  rewriting.leave(
    node,
    isBoth
      ? 'A default is imported beside all names of its module.'
      : 'A comment among the names would be lost.',
    isBoth ? 'Import the class by its name, and run it again.' : 'Move the comment, and run it again.'
  )
  return true
}
