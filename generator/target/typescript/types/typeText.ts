/** Prints the exported types of the SDK: one complete declaration each, with its comment. */
import type { HeritageClause, Node, Statement, TypeNode } from 'typescript'
import { componentIn } from '../../../ground/component.ts'
import type { NamedType } from '../../../model/api.ts'
import { ts } from './schemaPrinter.ts'
import { jsdoc } from '../words/docs.ts'
import { code, name as nameOf, printedAs, type Printed } from '../words/doors.ts'
import { formerTypeTag } from '../calls/formerDocs.ts'
import { schemaTags } from './fieldDocs.ts'
import { prepareSchema } from './prepareSchema.ts'
import type { Resolve } from './shapes.ts'
import { typeTree } from './typeTree.ts'

/** A printed type. */
export interface TypeDeclaration {
  readonly name: string
  /** The exported declaration with its comment, without a line break at its end. */
  readonly text: Printed
  /** The other named types that it uses, sorted: what a module that declares it must import. */
  readonly references: readonly Printed<'name'>[]
}

const printer = ts.createPrinter({ newLine: ts.NewLineKind.LineFeed })
const page = ts.createSourceFile('types.ts', '', ts.ScriptTarget.Latest)

/**
 * Prints every type, by name; `resolve` finds the others that they refer to. A `$ref` to a type that is not there is
 * printed as its name all the same.
 */
export async function printTypes(
  types: readonly NamedType[],
  resolve: Resolve = schemasByName(types)
): Promise<ReadonlyMap<string, TypeDeclaration>> {
  return new Map(types.map((type) => [type.name, printDeclaration(type, resolve)]))
}

/** Finds the schema of a type by its name. */
export function schemasByName(types: readonly NamedType[]): Resolve {
  const schemas = new Map(types.map((type) => [type.name, type.schema]))
  return (name) => schemas.get(name)
}

function printDeclaration(type: NamedType, resolve: Resolve): TypeDeclaration {
  const { name, schema, docs } = type
  const { $ref: base, ...own } = schema
  const extended = own.properties === undefined ? null : componentIn(base)
  const { node, references } = typeTree(
    prepareSchema(extended === null ? schema : own, { name, role: type.role, row: type.row, resolve })
  )
  const former = formerTypeTag(type)
  const described = docs.summary !== null || docs.description !== null
  const comment = jsdoc({
    summary: docs.summary,
    description: described ? docs.description : (schema.description ?? null),
    deprecated: docs.deprecated || schema.deprecated === true,
    tags: [...schemaTags(schema), ...(former === null ? [] : [former])]
  })
  return {
    name,
    text:
      comment === ''
        ? print(declare(name, node, extended))
        : code`${comment}\n${print(declare(name, node, extended))}`,
    references: [...new Set([...references, ...(extended === null ? [] : [extended])])]
      .sort()
      .filter((reference) => reference !== name)
      .map(nameOf)
  }
}

function declare(name: string, node: TypeNode, base: string | null): Statement {
  const modifiers = [ts.factory.createModifier(ts.SyntaxKind.ExportKeyword)]
  return ts.isTypeLiteralNode(node)
    ? ts.factory.createInterfaceDeclaration(
        modifiers,
        nameOf(name),
        undefined,
        base === null ? undefined : [extending(base)],
        node.members
      )
    : ts.factory.createTypeAliasDeclaration(modifiers, nameOf(name), undefined, node)
}

/** What has words of its own for a field extends the type that it equals, and declares the field again. */
function extending(base: string): HeritageClause {
  return ts.factory.createHeritageClause(ts.SyntaxKind.ExtendsKeyword, [
    ts.factory.createExpressionWithTypeArguments(ts.factory.createIdentifier(nameOf(base)), undefined)
  ])
}

function print(node: Node): Printed<'code'> {
  return printedAs('code', printer.printNode(ts.EmitHint.Unspecified, node, page))
}
