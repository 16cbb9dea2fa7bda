/** Reads what the functions of helpers declare, from their syntax alone: nothing is checked or resolved. */
import { posix } from 'node:path'
import type { FunctionDeclaration, Node, SourceFile, TypeNode } from 'typescript'
import type {
  HelperDocs,
  HelperFunction,
  HelperModules,
  HelperTypeParameter,
  TypePart,
  TypeParts
} from '../target/typescript/package/helperFunctions.ts'
import { helperPaths, readCopies } from './copy.ts'
import { loadLibrary, type Library } from './declarations.ts'

/** The exported functions of every helper of a folder, by the name of the helper. */
export function readHelpers(folder: string): HelperModules {
  const library = loadLibrary()
  const texts = readCopies(folder)
  const sources = new Map(
    [...texts].map(([path, text]) => [
      path,
      library.createSourceFile(path, text, library.ScriptTarget.ES2023, true)
    ])
  )
  return new Map(
    [...helperPaths(folder)].map(([name, path]) => [
      name,
      { path, functions: functionsOf(library, sources, path).map((found) => readFunction(library, found)) }
    ])
  )
}

/** The functions that a module exports, its own and those of the modules beside it. An overload that is first speaks for all. */
function functionsOf(
  library: Library,
  sources: ReadonlyMap<string, SourceFile>,
  path: string
): readonly FunctionDeclaration[] {
  const source = sources.get(path)
  if (source === undefined) return []
  const own = source.statements.filter(library.isFunctionDeclaration)
  const exported = own.filter((each) =>
    each.modifiers?.some(({ kind }) => kind === library.SyntaxKind.ExportKeyword)
  )
  const others = source.statements.filter(library.isExportDeclaration).flatMap((statement) => {
    const { exportClause, moduleSpecifier } = statement
    if (exportClause === undefined || !library.isNamedExports(exportClause)) return []
    if (moduleSpecifier === undefined || !library.isStringLiteral(moduleSpecifier)) return []
    const names = new Set(exportClause.elements.map((element) => (element.propertyName ?? element.name).text))
    const from = posix.join(posix.dirname(path), moduleSpecifier.text)
    return functionsOf(library, sources, from).filter((each) => names.has(each.name?.text ?? ''))
  })
  const all = [...exported, ...others]
  return all.filter((each, index) => all.findIndex((other) => other.name?.text === each.name?.text) === index)
}

function readFunction(library: Library, declaration: FunctionDeclaration): HelperFunction {
  const own = new Set((declaration.typeParameters ?? []).map((parameter) => parameter.name.text))
  const read = (type: TypeNode | undefined): TypeParts =>
    type === undefined ? [] : partsOf(library, type, own)
  const { type } = declaration
  return {
    name: declaration.name?.text ?? '',
    docs: docsOf(library, declaration),
    typeParameters: (declaration.typeParameters ?? []).map((parameter): HelperTypeParameter => ({
      name: parameter.name.text,
      constraint: parameter.constraint === undefined ? null : read(parameter.constraint),
      events: eventsIn(library, parameter.default)
    })),
    parameters: declaration.parameters.map((parameter) => ({
      name: parameter.name.getText(),
      type: read(parameter.type),
      optional: parameter.questionToken !== undefined || parameter.initializer !== undefined
    })),
    returns: read(type),
    contents:
      type !== undefined && library.isTypeReferenceNode(type) ? (type.typeArguments ?? []).map(read) : []
  }
}

/** The operation in a default `Events['…']`: its events replace the type parameter. */
function eventsIn(library: Library, type: TypeNode | undefined): string | null {
  if (type === undefined || !library.isIndexedAccessTypeNode(type)) return null
  if (type.objectType.getText() !== 'Events' || !library.isLiteralTypeNode(type.indexType)) return null
  const { literal } = type.indexType
  return library.isStringLiteral(literal) ? literal.text : null
}

/** A type as text and the names of other types in it, on one line. */
function partsOf(library: Library, type: TypeNode, own: ReadonlySet<string>): TypeParts {
  const source = type.getSourceFile()
  const names = namesIn(library, type)
  const parts: TypePart[] = []
  let at = type.getStart()
  const add = (text: string): void => {
    if (text !== '') parts.push({ kind: 'text', text: text.replace(/\s+/g, ' ') })
  }
  for (const node of names) {
    add(source.text.slice(at, node.getStart()))
    const name = node.getText()
    parts.push({
      kind: 'name',
      name,
      from: own.has(name) ? 'typeParameter' : originOf(library, source, name)
    })
    at = node.getEnd()
  }
  add(source.text.slice(at, type.getEnd()))
  return parts
}

function namesIn(library: Library, node: Node): readonly Node[] {
  if (library.isTypeReferenceNode(node) && library.isIdentifier(node.typeName))
    return [node.typeName, ...(node.typeArguments ?? []).flatMap((each) => namesIn(library, each))]
  const found: Node[] = []
  node.forEachChild((child) => void found.push(...namesIn(library, child)))
  return found
}

/** Where a module has the name of a type from: a helper exports what its files declare or have from each other. */
function originOf(library: Library, source: SourceFile, name: string): 'helper' | 'runtime' | 'global' {
  for (const statement of source.statements) {
    if (library.isImportDeclaration(statement)) {
      const bindings = statement.importClause?.namedBindings
      if (bindings === undefined || !library.isNamedImports(bindings)) continue
      if (bindings.elements.some((element) => element.name.text === name))
        return statement.moduleSpecifier.getText().includes('/runtime/') ? 'runtime' : 'helper'
    }
    const isDeclaration =
      library.isInterfaceDeclaration(statement) ||
      library.isTypeAliasDeclaration(statement) ||
      library.isClassDeclaration(statement)
    if (isDeclaration && statement.name?.text === name) return 'helper'
  }
  return 'global'
}

function docsOf(library: Library, declaration: FunctionDeclaration): HelperDocs {
  const comment = library.getJSDocCommentsAndTags(declaration).find(library.isJSDoc)
  const textOf = (text: Parameters<typeof library.getTextOfJSDocComment>[0]): string =>
    library.getTextOfJSDocComment(text) ?? ''
  const [summary = null, ...paragraphs] = textOf(comment?.comment)
    .split(/\n\s*\n/)
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
  const tags = (comment?.tags ?? []).map((tag) => ({
    name: tag.tagName.text,
    text: tag
      .getText()
      .replace(/^@\w+/, '')
      .replace(/\s*\*?\s+/g, ' ')
      .trim()
  }))
  return {
    summary,
    description: paragraphs.length === 0 ? null : paragraphs.join('\n\n'),
    tags: tags.filter(({ name }) => name !== 'inheritDoc'),
    inherits: tags.some(({ name }) => name === 'inheritDoc')
  }
}
