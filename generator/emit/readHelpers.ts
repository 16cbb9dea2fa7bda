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
import { compareText } from '../ground/text.ts'
import { helperPaths, readCopies } from './copy.ts'
import { loadLibrary, type Library } from './declarations.ts'
import { exportsOf } from './exportsOf.ts'
import { linksOf } from './moduleLinks.ts'
import { commentOf } from './readSource.ts'

/** The exported functions of every helper of a folder, by the name of the helper. */
export function readHelpers(folder: string): HelperModules {
  const library = loadLibrary()
  const sources = new Map(
    [...readCopies(folder)].map(([path, text]) => [
      path,
      library.createSourceFile(`/${path}`, text, library.ScriptTarget.ES2023, true)
    ])
  )
  return new Map(
    [...helperPaths(folder)].map(([name, path]) => [
      name,
      {
        path,
        functions: functionsOf(library, sources, path).map((found) => readFunction(library, found)),
        exports: exportsIn(library, sources, path),
        operations: operationsOf(library, [...sources.values()], name)
      }
    ])
  )
}

/** The operations that the files of helpers import from the module of this helper. */
function operationsOf(library: Library, sources: readonly SourceFile[], helper: string): readonly string[] {
  const imports = sources
    .flatMap((source) => linksOf(library, source, false))
    .filter((link) => !link.isTypeOnly && link.from?.endsWith(`/operations/${helper}.ts`) === true)
  return [...new Set(imports.flatMap(({ names }) => names.map(({ there }) => there)))].sort(compareText)
}

function exportsIn(
  library: Library,
  sources: ReadonlyMap<string, SourceFile>,
  path: string
): readonly string[] {
  const source = sources.get(path)
  return source === undefined ? [] : exportsOf(library, source)
}

/** The functions that a module exports, its own and those of the modules beside it; the first overload speaks for all. */
function functionsOf(
  library: Library,
  sources: ReadonlyMap<string, SourceFile>,
  path: string
): readonly FunctionDeclaration[] {
  const source = sources.get(path)
  if (source === undefined) return []
  const links = linksOf(library, source, true)
  const listed = new Set(
    links.flatMap(({ from, names }) => (from === null ? names.map(({ there }) => there) : []))
  )
  const own = source.statements
    .filter(library.isFunctionDeclaration)
    .filter((each) => isExported(library, each) || listed.has(nameOf(each)))
  const others = links.flatMap(({ from, names }) => {
    if (from === null) return []
    const wanted = new Set(names.map(({ there }) => there))
    const found = functionsOf(library, sources, posix.join(posix.dirname(path), from))
    return found.filter((each) => wanted.has(nameOf(each)))
  })
  return [
    ...own.filter((each, index) => own.findIndex((one) => nameOf(one) === nameOf(each)) === index),
    ...others
  ]
}

function isExported(library: Library, { modifiers }: FunctionDeclaration): boolean {
  return modifiers?.some(({ kind }) => kind === library.SyntaxKind.ExportKeyword) === true
}

function nameOf({ name }: FunctionDeclaration): string {
  return name?.text ?? ''
}

function readFunction(library: Library, declaration: FunctionDeclaration): HelperFunction {
  const typeParameters = declaration.typeParameters ?? []
  const own = new Set(typeParameters.map(({ name }) => name.text))
  const read = (type: TypeNode | undefined): TypeParts =>
    type === undefined ? [] : partsOf(library, type, own)
  const { type } = declaration
  return {
    name: nameOf(declaration),
    docs: docsOf(library, declaration),
    typeParameters: typeParameters.map(({ name, constraint, default: standard }): HelperTypeParameter => ({
      name: name.text,
      constraint: constraint === undefined ? null : read(constraint),
      events: eventsIn(library, standard)
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
  const { objectType, indexType } = type
  if (objectType.getText() !== 'Events' || !library.isLiteralTypeNode(indexType)) return null
  return library.isStringLiteral(indexType.literal) ? indexType.literal.text : null
}

/** A type as text and the names of other types in it, on one line. */
function partsOf(library: Library, type: TypeNode, own: ReadonlySet<string>): TypeParts {
  const source = type.getSourceFile()
  const all = source.text
  const parts: TypePart[] = []
  let at = type.getStart()
  const add = (text: string): void => {
    if (text !== '') parts.push({ kind: 'text', text: text.replace(/\s+/g, ' ') })
  }
  for (const node of namesIn(library, type)) {
    add(all.slice(at, node.getStart()))
    const name = node.getText()
    parts.push({
      kind: 'name',
      name,
      from: own.has(name) ? 'typeParameter' : originOf(library, source, name)
    })
    at = node.getEnd()
  }
  add(all.slice(at, type.getEnd()))
  return parts
}

function namesIn(library: Library, node: Node): readonly Node[] {
  if (library.isTypeReferenceNode(node) && library.isIdentifier(node.typeName))
    return [node.typeName, ...(node.typeArguments ?? []).flatMap((each) => namesIn(library, each))]
  const names: Node[] = []
  library.forEachChild(node, (child) => void names.push(...namesIn(library, child)))
  return names
}

/** Where a module has the name of a type from: a helper exports what its files declare or have from each other. */
function originOf(library: Library, source: SourceFile, wanted: string): 'helper' | 'runtime' | 'global' {
  const imported = linksOf(library, source, false).find(({ names }) =>
    names.some(({ here }) => here === wanted)
  )
  if (imported !== undefined) return imported.from?.includes('/runtime/') === true ? 'runtime' : 'helper'
  const isDeclared = source.statements.some(
    (each) =>
      (library.isInterfaceDeclaration(each) ||
        library.isTypeAliasDeclaration(each) ||
        library.isClassDeclaration(each)) &&
      each.name?.text === wanted
  )
  return isDeclared ? 'helper' : 'global'
}

function docsOf(library: Library, declaration: FunctionDeclaration): HelperDocs {
  // The first function of a file also has the comment of the file.
  const { paragraphs, tags } = commentOf(library, declaration)
  const [summary = null, ...others] = paragraphs
  return {
    summary,
    description: others.length === 0 ? null : others.join('\n\n'),
    tags: tags.filter(({ name }) => name !== 'inheritDoc'),
    inherits: tags.some(({ name }) => name === 'inheritDoc')
  }
}
