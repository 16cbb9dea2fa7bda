/** The JSON Schema of the printed model, derived from the declarations of `generator/model/api.ts`. */
import { posix } from 'node:path'
import ts from 'typescript'
import { modelForm, modelSchemaId } from '../../generator/model/modelForm.ts'
import { sourceText } from './sources.ts'

/** Where the derived schema is kept: the published generator ships it. */
export const apiSchemaPlace = 'generator/model/api.schema.json'

type JsonSchema = Readonly<Record<string, unknown>>

type Declaration = ts.InterfaceDeclaration | ts.TypeAliasDeclaration

/** A declaration with the names that its file gives to declarations, its own and imported ones. */
interface Known {
  readonly path: string
  readonly node: Declaration
}

/** The schema of what `--print-model` prints. */
export function apiSchema(): JsonSchema {
  const definitions = new Map<string, JsonSchema>()
  const api = define('Api', 'generator/model/api.ts', definitions)
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: modelSchemaId,
    ...api,
    properties: {
      $schema: { const: modelSchemaId },
      form: {
        const: modelForm,
        description: 'A field that goes or changes its meaning changes this number.'
      },
      ...Object(api['properties'])
    },
    required: ['$schema', 'form', ...Object(api['required'])],
    $defs: Object.fromEntries(
      [...definitions].filter(([name]) => name !== 'Api').sort(([left], [right]) => (left < right ? -1 : 1))
    )
  }
}

/** Defines a declaration and, before it returns, all that it refers to. */
function define(name: string, path: string, definitions: Map<string, JsonSchema>): JsonSchema {
  const { node, path: home } = find(name, path)
  // It refers to itself: what stands for it until it is finished is never read.
  definitions.set(name, {})
  const refer = (other: string): JsonSchema => {
    if (!definitions.has(other)) define(other, home, definitions)
    return { $ref: `#/$defs/${other}` }
  }
  const isOurs = home.startsWith('generator/model/')
  const schema = ts.isInterfaceDeclaration(node)
    ? membersOf(node.members, refer, isOurs)
    : schemaOf(node.type, refer)
  const described = { ...docsOf(node), ...schema }
  definitions.set(name, described)
  return described
}

function find(name: string, path: string): Known {
  const file = ts.createSourceFile(path, sourceText(path), ts.ScriptTarget.Latest, true)
  for (const node of file.statements) {
    if ((ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) && node.name.text === name)
      return { node, path }
    if (!ts.isImportDeclaration(node) || !ts.isStringLiteral(node.moduleSpecifier)) continue
    const bindings = node.importClause?.namedBindings
    if (bindings === undefined || !ts.isNamedImports(bindings)) continue
    if (bindings.elements.some((element) => element.name.text === name))
      return find(name, posix.join(posix.dirname(path), node.moduleSpecifier.text))
  }
  throw new Error(`${path} neither declares nor imports ${name}`)
}

type Refer = (name: string) => JsonSchema

function membersOf(members: ts.NodeArray<ts.TypeElement>, refer: Refer, isClosed: boolean): JsonSchema {
  const fields = members.map((member) => {
    if (!ts.isPropertySignature(member) || member.type === undefined) throw notUnderstood(member)
    const name = ts.isStringLiteral(member.name) ? member.name.text : member.name.getText()
    const schema = schemaOf(member.type, refer)
    return { name, schema: { ...docsOf(member), ...schema }, required: member.questionToken === undefined }
  })
  return {
    type: 'object',
    properties: Object.fromEntries(fields.map(({ name, schema }) => [name, schema])),
    required: fields.filter((field) => field.required).map(({ name }) => name),
    ...(isClosed ? { additionalProperties: false } : {})
  }
}

const keywords: Readonly<Partial<Record<ts.SyntaxKind, JsonSchema>>> = {
  [ts.SyntaxKind.StringKeyword]: { type: 'string' },
  [ts.SyntaxKind.NumberKeyword]: { type: 'number' },
  [ts.SyntaxKind.BooleanKeyword]: { type: 'boolean' },
  [ts.SyntaxKind.UnknownKeyword]: {}
}

function schemaOf(node: ts.TypeNode, refer: Refer): JsonSchema {
  const keyword = keywords[node.kind]
  if (keyword !== undefined) return keyword
  if (ts.isTypeOperatorNode(node))
    return node.operator === ts.SyntaxKind.KeyOfKeyword ? keysOf(node) : schemaOf(node.type, refer)
  if (ts.isIndexedAccessTypeNode(node)) return memberOf(node, refer)
  if (ts.isArrayTypeNode(node)) return { type: 'array', items: schemaOf(node.elementType, refer) }
  if (ts.isTypeLiteralNode(node)) return membersOf(node.members, refer, true)
  if (ts.isUnionTypeNode(node)) return unionOf(node, refer)
  if (ts.isLiteralTypeNode(node)) return literalOf(node)
  if (ts.isTypeReferenceNode(node)) return referenceOf(node, refer)
  throw notUnderstood(node)
}

function unionOf({ types }: ts.UnionTypeNode, refer: Refer): JsonSchema {
  const members = types.map((type) => schemaOf(type, refer))
  return members.every((member) => Object.hasOwn(member, 'const'))
    ? { enum: members.map((member) => member['const']) }
    : { anyOf: members }
}

function literalOf(node: ts.LiteralTypeNode): JsonSchema {
  if (node.literal.kind === ts.SyntaxKind.NullKeyword) return { type: 'null' }
  if (ts.isStringLiteral(node.literal)) return { const: node.literal.text }
  throw notUnderstood(node)
}

/** `keyof typeof table`: the keys of a constant of the same file. */
function keysOf(node: ts.TypeOperatorNode): JsonSchema {
  const name = ts.isTypeQueryNode(node.type) ? node.type.exprName.getText() : null
  const declared = node
    .getSourceFile()
    .statements.flatMap((each) => (ts.isVariableStatement(each) ? each.declarationList.declarations : []))
    .find((each) => each.name.getText() === name)
  let value = declared?.initializer
  while (value !== undefined && (ts.isSatisfiesExpression(value) || ts.isAsExpression(value)))
    value = value.expression
  if (value === undefined || !ts.isObjectLiteralExpression(value)) throw notUnderstood(node)
  return { enum: value.properties.map((property) => property.name?.getText()) }
}

/** `Parameter['in']`: the type of a field of an interface. */
function memberOf(node: ts.IndexedAccessTypeNode, refer: Refer): JsonSchema {
  const { node: owner } = find(node.objectType.getText(), node.getSourceFile().fileName)
  const field = ts.isLiteralTypeNode(node.indexType) ? node.indexType.literal : null
  const member = ts.isInterfaceDeclaration(owner)
    ? owner.members.find(
        (each) => field !== null && ts.isStringLiteral(field) && each.name?.getText() === field.text
      )
    : undefined
  if (member === undefined || !ts.isPropertySignature(member) || member.type === undefined)
    throw notUnderstood(node)
  return schemaOf(member.type, refer)
}

/** `Readonly<Record<string, X>>` is an object with any keys; any other name is a declaration. */
function referenceOf(node: ts.TypeReferenceNode, refer: Refer): JsonSchema {
  const name = node.typeName.getText()
  const [first, second] = node.typeArguments ?? []
  if (name === 'Readonly' && first !== undefined) return schemaOf(first, refer)
  if (name === 'Record' && second !== undefined)
    return { type: 'object', additionalProperties: schemaOf(second, refer) }
  if (first !== undefined) throw notUnderstood(node)
  return refer(name)
}

function docsOf(node: ts.Node): JsonSchema {
  const text = ts
    .getJSDocCommentsAndTags(node)
    .map(({ comment }) => ts.getTextOfJSDocComment(comment))
    .filter((each) => each !== undefined)
    .join('\n')
    .replace(/\{@link ([^}]+)\}/g, '`$1`')
  return text === '' ? {} : { description: text }
}

function notUnderstood(node: ts.Node): Error {
  const { line } = node.getSourceFile().getLineAndCharacterOfPosition(node.getStart())
  return new Error(
    `${node.getSourceFile().fileName}:${line + 1}: test/support/apiSchema.ts cannot derive a JSON Schema from \`${node.getText()}\``
  )
}
