/** Reads what the functions of helpers declare, from their syntax alone: nothing is checked or resolved. */
import { createRequire } from 'node:module'
import { posix } from 'node:path'
import type { FunctionDeclaration, Node, SourceFile, TypeNode } from 'ts-morph'
import type {
  HelperDocs,
  HelperFunction,
  HelperModules,
  HelperTypeParameter,
  TypePart,
  TypeParts
} from '../target/typescript/package/helperFunctions.ts'
import { compareText } from '../ground/text.ts'
import { helperPaths, readCopies } from './copy.ts'

/** The library takes a third of a second to load, so it is loaded only if helpers are read. */
type Library = typeof import('ts-morph')

/** The exported functions of every helper of a folder, by the name of the helper. */
export function readHelpers(folder: string): HelperModules {
  const library: Library = createRequire(import.meta.url)('ts-morph')
  const project = new library.Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true })
  const sources = new Map(
    [...readCopies(folder)].map(([path, text]) => [path, project.createSourceFile(`/${path}`, text)])
  )
  return new Map(
    [...helperPaths(folder)].map(([name, path]) => [
      name,
      {
        path,
        functions: functionsOf(sources, path).map((found) => readFunction(library, found)),
        operations: operationsOf([...sources.values()], name)
      }
    ])
  )
}

/** The operations that the files of helpers import from the module of this helper. */
function operationsOf(sources: readonly SourceFile[], helper: string): readonly string[] {
  const imports = sources
    .flatMap((source) => source.getImportDeclarations())
    .filter(
      (each) => !each.isTypeOnly() && each.getModuleSpecifierValue().endsWith(`/operations/${helper}.ts`)
    )
  const names = imports.flatMap((each) => each.getNamedImports().map((one) => one.getName()))
  return [...new Set(names)].sort(compareText)
}

/** The functions that a module exports, its own and those of the modules beside it; the first overload speaks for all. */
function functionsOf(sources: ReadonlyMap<string, SourceFile>, path: string): readonly FunctionDeclaration[] {
  const source = sources.get(path)
  if (source === undefined) return []
  const own = source.getFunctions().filter((each) => each.isExported())
  const others = source.getExportDeclarations().flatMap((statement) => {
    const specifier = statement.getModuleSpecifierValue()
    if (specifier === undefined) return []
    const names = new Set(statement.getNamedExports().map((each) => each.getName()))
    const found = functionsOf(sources, posix.join(posix.dirname(path), specifier))
    return found.filter((each) => names.has(each.getName() ?? ''))
  })
  return [...own.map((each) => each.getOverloads()[0] ?? each), ...others]
}

function readFunction(library: Library, declaration: FunctionDeclaration): HelperFunction {
  const typeParameters = declaration.getTypeParameters()
  const own = new Set(typeParameters.map((parameter) => parameter.getName()))
  const read = (type: TypeNode | undefined): TypeParts =>
    type === undefined ? [] : partsOf(library, type, own)
  const type = declaration.getReturnTypeNode()
  return {
    name: declaration.getName() ?? '',
    docs: docsOf(declaration),
    typeParameters: typeParameters.map((parameter): HelperTypeParameter => {
      const constraint = parameter.getConstraint()
      return {
        name: parameter.getName(),
        constraint: constraint === undefined ? null : read(constraint),
        events: eventsIn(library, parameter.getDefault())
      }
    }),
    parameters: declaration.getParameters().map((parameter) => ({
      name: parameter.getName(),
      type: read(parameter.getTypeNode()),
      optional: parameter.hasQuestionToken() || parameter.hasInitializer()
    })),
    returns: read(type),
    contents: library.Node.isTypeReference(type) ? type.getTypeArguments().map(read) : []
  }
}

/** The operation in a default `Events['…']`: its events replace the type parameter. */
function eventsIn({ Node: nodes }: Library, type: TypeNode | undefined): string | null {
  if (!nodes.isIndexedAccessTypeNode(type) || type.getObjectTypeNode().getText() !== 'Events') return null
  const index = type.getIndexTypeNode()
  const literal = nodes.isLiteralTypeNode(index) ? index.getLiteral() : undefined
  return nodes.isStringLiteral(literal) ? literal.getLiteralText() : null
}

/** A type as text and the names of other types in it, on one line. */
function partsOf(library: Library, type: TypeNode, own: ReadonlySet<string>): TypeParts {
  const source = type.getSourceFile()
  const all = source.getFullText()
  const parts: TypePart[] = []
  let at = type.getStart()
  const add = (text: string): void => {
    if (text !== '') parts.push({ kind: 'text', text: text.replace(/\s+/g, ' ') })
  }
  for (const node of namesIn(library, type)) {
    add(all.slice(at, node.getStart()))
    const name = node.getText()
    parts.push({ kind: 'name', name, from: own.has(name) ? 'typeParameter' : originOf(source, name) })
    at = node.getEnd()
  }
  add(all.slice(at, type.getEnd()))
  return parts
}

function namesIn(library: Library, node: Node): readonly Node[] {
  if (library.Node.isTypeReference(node) && library.Node.isIdentifier(node.getTypeName()))
    return [node.getTypeName(), ...node.getTypeArguments().flatMap((each) => namesIn(library, each))]
  return node.forEachChildAsArray().flatMap((child) => namesIn(library, child))
}

/** Where a module has the name of a type from: a helper exports what its files declare or have from each other. */
function originOf(source: SourceFile, name: string): 'helper' | 'runtime' | 'global' {
  const imported = source
    .getImportDeclarations()
    .find((each) =>
      each.getNamedImports().some((one) => (one.getAliasNode()?.getText() ?? one.getName()) === name)
    )
  if (imported !== undefined)
    return imported.getModuleSpecifierValue().includes('/runtime/') ? 'runtime' : 'helper'
  const declared = source.getInterface(name) ?? source.getTypeAlias(name) ?? source.getClass(name)
  return declared === undefined ? 'global' : 'helper'
}

function docsOf(declaration: FunctionDeclaration): HelperDocs {
  // The first function of a file also has the comment of the file.
  const comment = declaration.getJsDocs().at(-1)
  const [summary = null, ...paragraphs] = (comment?.getCommentText() ?? '')
    .split(/\n\s*\n/)
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
  const tags = (comment?.getTags() ?? []).map((tag) => ({
    name: tag.getTagName(),
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
