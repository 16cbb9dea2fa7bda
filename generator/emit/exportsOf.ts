import type { SourceFile, Statement } from 'typescript'
import { compareText } from '../ground/text.ts'
import type { Library } from './declarations.ts'

/** What a module exports by name, from its syntax alone, sorted; a type is written `type Name`. `export *` has no names. */
export function exportsOf(library: Library, source: SourceFile): readonly string[] {
  const names = source.statements.flatMap((statement) =>
    library.isExportDeclaration(statement)
      ? listed(library, statement)
      : isExported(library, statement)
        ? declared(library, statement)
        : []
  )
  return [...new Set(names)].sort((left, right) => compareText(bare(left), bare(right)))
}

/** An exported name without the word that says that it is a type. */
function bare(name: string): string {
  return name.replace(/^type /, '')
}

function listed(library: Library, statement: Statement): readonly string[] {
  if (!library.isExportDeclaration(statement)) return []
  const { exportClause, isTypeOnly } = statement
  if (exportClause === undefined || !library.isNamedExports(exportClause)) return []
  return exportClause.elements.map(
    (each) => `${isTypeOnly || each.isTypeOnly ? 'type ' : ''}${each.name.text}`
  )
}

function isExported(library: Library, statement: Statement): boolean {
  const modifiers = library.canHaveModifiers(statement) ? library.getModifiers(statement) : undefined
  return modifiers?.some(({ kind }) => kind === library.SyntaxKind.ExportKeyword) === true
}

function declared(library: Library, statement: Statement): readonly string[] {
  if (library.isVariableStatement(statement))
    return statement.declarationList.declarations.map((each) => each.name.getText())
  if (library.isFunctionDeclaration(statement) || library.isClassDeclaration(statement))
    return [statement.name?.text ?? '']
  return library.isInterfaceDeclaration(statement) || library.isTypeAliasDeclaration(statement)
    ? [`type ${statement.name.text}`]
    : []
}
