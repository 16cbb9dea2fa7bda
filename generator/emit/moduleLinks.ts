/** What a module has from others, from its syntax alone. */
import type { SourceFile, Statement } from 'typescript'
import type { Library } from './declarations.ts'

/** What a module has from another one: the names there, and the names that it uses. */
interface Link {
  readonly from: string | null
  readonly isTypeOnly: boolean
  readonly names: readonly { readonly there: string; readonly here: string }[]
}

function linkOf(library: Library, statement: Statement): (Link & { readonly isExport: boolean }) | null {
  const isExport = library.isExportDeclaration(statement)
  if (!isExport && !library.isImportDeclaration(statement)) return null
  const bindings = isExport ? statement.exportClause : statement.importClause?.namedBindings
  const isList =
    bindings !== undefined && (library.isNamedExports(bindings) || library.isNamedImports(bindings))
  const specifier = statement.moduleSpecifier
  return {
    isExport,
    from: specifier !== undefined && library.isStringLiteral(specifier) ? specifier.text : null,
    isTypeOnly: isExport ? statement.isTypeOnly : statement.importClause?.isTypeOnly === true,
    names: isList
      ? bindings.elements.map(({ propertyName, name }) => ({
          there: (propertyName ?? name).text,
          here: name.text
        }))
      : []
  }
}

/** What a module imports, or what it exports from a list, in its order. */
export function linksOf(library: Library, source: SourceFile, isExport: boolean): readonly Link[] {
  return source.statements
    .flatMap((statement) => linkOf(library, statement) ?? [])
    .filter((link) => link.isExport === isExport)
}
