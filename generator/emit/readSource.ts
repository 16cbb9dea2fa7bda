/** What the source of an emitted class says and its declaration does not: its words and the operations that it calls. */
import type { ClassDeclaration, MethodDeclaration, Node, ObjectLiteralExpression } from 'typescript'
import type { Library } from './declarations.ts'

/** The sentences of a doc comment on one line, without its tags. */
export function docsOf(library: Library, node: Node): string {
  return library
    .getJSDocCommentsAndTags(node)
    .filter(library.isJSDoc)
    .map(({ comment }) => (library.getTextOfJSDocComment(comment) ?? '').replace(/\s+/g, ' ').trim())
    .join(' ')
    .trim()
}

/** Whether an accessor leads to a child resource: its body makes one. */
export function isChild(library: Library, source: ClassDeclaration, name: string): boolean {
  const getter = source.members.filter(library.isGetAccessor).find((each) => each.name.getText() === name)
  return getter?.body?.statements.some((each) => /^return childOf\(this\b/.test(each.getText())) ?? false
}

/** The operations that a method calls, as its object literals with a method and a path describe them. */
export function operationsOf(library: Library, method: MethodDeclaration): readonly string[] {
  const found: string[] = []
  const visit = (node: Node): void => {
    if (library.isObjectLiteralExpression(node)) found.push(...operationOf(library, node))
    library.forEachChild(node, visit)
  }
  if (method.body !== undefined) visit(method.body)
  return found
}

function operationOf(library: Library, literal: ObjectLiteralExpression): readonly string[] {
  const [method, path] = ['method', 'path'].map((name) => {
    const property = literal.properties.find((each) => each.name?.getText() === name)
    const value =
      property !== undefined && library.isPropertyAssignment(property) ? property.initializer : undefined
    return value !== undefined && library.isStringLiteral(value) ? value.text : null
  })
  return method == null || path == null ? [] : [`${method} ${path.replace(/\{\+?([^}?]+)\??\}/g, '{$1}')}`]
}
