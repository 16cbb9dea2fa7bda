/** Turns a prepared schema into the syntax tree of a type, and finishes the tree in one visit. */
import type {
  IndexSignatureDeclaration,
  IndexedAccessTypeNode,
  Node,
  PropertyName,
  PropertySignature,
  StringLiteral,
  TypeLiteralNode,
  TypeNode
} from 'typescript'
import { name as nameOf } from '../words/doors.ts'
import { inheritedMark, isMark, keywordHome } from './prepared.ts'
import type { PreparedSchema } from './prepared.ts'
import { printSchema, ts, type FinishProperty } from './schemaPrinter.ts'

/** A type with the names of the types that it refers to, sorted. */
export interface TypeTree {
  readonly node: TypeNode
  readonly references: readonly string[]
}

/** The tree of a prepared schema. */
export function typeTree(schema: PreparedSchema): TypeTree {
  const references = new Set<string>()
  const node = finish(printSchema(schema, finishProperty), references)
  return { node, references: [...references].sort() }
}

const finishProperty: FinishProperty = (property, { 'x-name': name, 'x-comment': comment }) => {
  const { modifiers, questionToken, type } = property
  const named = ts.factory.createPropertySignature(modifiers, propertyName(name), questionToken, type)
  if (comment === '') return named
  const text = comment.slice('/*'.length, -'*/'.length)
  return ts.addSyntheticLeadingComment(named, ts.SyntaxKind.MultiLineCommentTrivia, text, true)
}

/** The name of a property; in brackets for all others, which no name of a document can be. */
function propertyName(name: string | null): PropertyName {
  if (name === null) return ts.factory.createComputedPropertyName(ts.factory.createIdentifier('key'))
  return /^[A-Za-z_$][\w$]*$/.test(name) ? ts.factory.createIdentifier(name) : quoted(name)
}

function finish(root: TypeNode, references: Set<string>): TypeNode {
  const visitType = (node: TypeNode): TypeNode => {
    const visited = visit(node)
    return ts.isTypeNode(visited) ? visited : node
  }
  /** An element of a tuple, as its marks say: one that may be left out, or any number of them. */
  const element = (node: TypeNode): TypeNode => {
    const types = ts.isUnionTypeNode(node) ? node.types : []
    const mark = types.map(markOf).find((each) => each !== null)
    if (mark === undefined) return visitType(node)
    const own = types.filter((each) => markOf(each) === null).map(visitType)
    const [only, ...others] = own
    const type = only !== undefined && others.length === 0 ? only : ts.factory.createUnionTypeNode(own)
    return mark === 'optional'
      ? ts.factory.createOptionalTypeNode(type)
      : ts.factory.createRestTypeNode(ts.factory.createArrayTypeNode(type))
  }
  const visit = (node: Node): Node => {
    if (ts.isIndexedAccessTypeNode(node)) return referenced(node, references)
    if (ts.isIdentifier(node) && node.text.startsWith('"'))
      return ts.factory.createLiteralTypeNode(quoted(JSON.parse(node.text)))
    if (ts.isTupleTypeNode(node)) return ts.factory.createTupleTypeNode(node.elements.map(element))
    // The factory adds the parentheses again that a visited type needs.
    if (ts.isParenthesizedTypeNode(node)) return visit(node.type)
    const visited = ts.visitEachChild(node, visit, undefined)
    if (ts.isTypeLiteralNode(visited) && node !== root) return asRecord(visited) ?? visited
    return ts.isPropertySignature(visited) && ts.isComputedPropertyName(visited.name)
      ? indexSignature(visited)
      : visited
  }
  return visitType(root)
}

/** openapi-typescript writes a reference as a path, `components["schemas"]["Bot"]`. */
function referenced(node: IndexedAccessTypeNode, references: Set<string>): TypeNode {
  const { name, isKeyword } = pathOf(node)
  if (isKeyword) return keywordType(name)
  references.add(name)
  return ts.factory.createTypeReferenceNode(nameOf(name))
}

function pathOf({ indexType, objectType }: IndexedAccessTypeNode): {
  readonly name: string
  readonly isKeyword: boolean
} {
  return {
    name:
      ts.isLiteralTypeNode(indexType) && ts.isStringLiteral(indexType.literal) ? indexType.literal.text : '',
    isKeyword:
      ts.isTypeReferenceNode(objectType) &&
      ts.isIdentifier(objectType.typeName) &&
      objectType.typeName.text === keywordHome
  }
}

/** The mark that a member of the union of an element is; null if it is a type. */
function markOf(node: TypeNode): 'optional' | 'rest' | null {
  if (!ts.isIndexedAccessTypeNode(node)) return null
  const { name, isKeyword } = pathOf(node)
  return isKeyword && isMark(name) ? name : null
}

function keywordType(name: string): TypeNode {
  if (name.startsWith(inheritedMark))
    return ts.factory.createIndexedAccessTypeNode(
      ts.factory.createTypeReferenceNode('Object'),
      ts.factory.createLiteralTypeNode(quoted(name.slice(inheritedMark.length)))
    )
  switch (name) {
    case 'never':
      return ts.factory.createKeywordTypeNode(ts.SyntaxKind.NeverKeyword)
    case 'undefined':
      return ts.factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword)
    case 'openString':
      return ts.factory.createIntersectionTypeNode([
        ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
        ts.factory.createTypeLiteralNode([])
      ])
    default:
      return ts.factory.createTypeReferenceNode(name)
  }
}

/** A string in the quotes of this code base; only what cannot be seen is escaped. */
function quoted(text: string): StringLiteral {
  const literal = ts.factory.createStringLiteral(text, true)
  return /[\p{Surrogate}\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(text)
    ? literal
    : ts.setEmitFlags(literal, ts.EmitFlags.NoAsciiEscaping)
}

/** openapi-typescript puts an index signature beside the properties; this moves it among them. */
function indexSignature({ type }: PropertySignature): IndexSignatureDeclaration {
  const string = ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword)
  const key = ts.factory.createParameterDeclaration(undefined, undefined, 'key', undefined, string)
  return ts.factory.createIndexSignature(
    undefined,
    [key],
    type ?? ts.factory.createKeywordTypeNode(ts.SyntaxKind.UnknownKeyword)
  )
}

/**
 * An object of any keys in its shortest form. A named type in its values may lead back to the declaration, in which an index
 * signature is allowed and a `Record` is not.
 */
function asRecord({ members }: TypeLiteralNode): TypeNode | null {
  const [only, ...others] = members
  if (only === undefined || others.length > 0 || !ts.isIndexSignatureDeclaration(only) || !isFree(only.type))
    return null
  return ts.factory.createTypeReferenceNode('Record', [
    ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
    only.type
  ])
}

/** Whether a type is made of keywords and literals alone. */
function isFree(type: TypeNode): boolean {
  if (ts.isUnionTypeNode(type)) return type.types.every(isFree)
  return ts.isToken(type) || ts.isLiteralTypeNode(type)
}
