/** What the source of an emitted class says and its declaration does not: its words and the operations that it calls. */
import type { ClassDeclaration, Expression, MethodDeclaration, Node, SourceFile } from 'typescript'
import { digest } from '../ground/digest.ts'
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

/** What a comment says behind `@deprecated`; a tag without words is no part of the result. */
export function deprecatedIn(library: Library, node: Node | undefined): { readonly deprecated?: string } {
  const tag = node === undefined ? undefined : library.getJSDocDeprecatedTag(node)
  const text = (library.getTextOfJSDocComment(tag?.comment) ?? '').replace(/\s+/g, ' ').trim()
  return text === '' ? {} : { deprecated: text }
}

/** Whether an accessor leads to a child resource: its body makes one. */
export function isChild(library: Library, source: ClassDeclaration, name: string): boolean {
  const getter = source.members.filter(library.isGetAccessor).find((each) => each.name.getText() === name)
  return getter?.body?.statements.some((each) => /^return childOf\(this\b/.test(each.getText())) ?? false
}

/** The operations that a method calls: `route('fetchBot', 'GET /bot/{botId}/fetch')`, also by way of a constant. */
export function operationsOf(library: Library, method: MethodDeclaration): readonly string[] {
  const found: string[] = []
  const constants = new Map<string, string>()
  const textOf = (node: Expression | undefined): string | undefined =>
    node !== undefined && library.isStringLiteral(node) ? node.text : constants.get(node?.getText() ?? '')
  const visit = (node: Node): void => {
    if (library.isVariableDeclaration(node))
      constants.set(node.name.getText(), textOf(node.initializer) ?? '')
    if (library.isCallExpression(node) && node.expression.getText() === 'route')
      found.push(textOf(node.arguments[1]) ?? '')
    library.forEachChild(node, visit)
  }
  if (method.body !== undefined) visit(method.body)
  return found.map((route) => route.replace(/\{[+#]?([^}?]+)\??\}/g, '{$1}'))
}

/** The doc comment of a statement: its paragraphs, each on one line, and its tags. */
export function commentOf(
  library: Library,
  node: Node
): {
  readonly paragraphs: readonly string[]
  readonly tags: readonly { readonly name: string; readonly text: string }[]
} {
  const comment = library.getJSDocCommentsAndTags(node).filter(library.isJSDoc).at(-1)
  const words = library.getTextOfJSDocComment(comment?.comment) ?? ''
  return {
    paragraphs: words
      .split(/\n\s*\n/)
      .map((each) => each.replace(/\s+/g, ' ').trim())
      .filter((each) => each !== ''),
    tags: (comment?.tags ?? []).map((tag) => ({
      name: tag.tagName.text,
      text: tag
        .getText()
        .replace(/^@\w+/, '')
        .replace(/\s*\*?\s+/g, ' ')
        .trim()
    }))
  }
}

/** A digest of everything that the comments of a declaration say, those of its members too. */
export function wordsOf(node: Node | undefined): { readonly docs?: string } {
  const comments = node?.getFullText().match(/\/\*\*[\s\S]*?\*\//g) ?? []
  const words = comments.map((comment) => comment.replace(/[\s*/]+/g, ' ').trim()).join('\n')
  return words === '' ? {} : { docs: digest(words).slice(0, 8) }
}

/** The members of an interface whose comments say that they are deprecated. */
export function deprecatedMembersOf(
  library: Library,
  node: Node | undefined
): { readonly deprecatedMembers?: readonly string[] } {
  const members = node !== undefined && library.isInterfaceDeclaration(node) ? [...node.members] : []
  const names = members.flatMap((each) =>
    library.getJSDocDeprecatedTag(each) === undefined ? [] : (each.name?.getText() ?? [])
  )
  return names.length === 0 ? {} : { deprecatedMembers: names }
}

/** What a constant is, if it is written in a line. */
export function valueOf(library: Library, source: SourceFile, name: string): { readonly value?: string } {
  const found = source.statements
    .filter(library.isVariableStatement)
    .flatMap((each) => [...each.declarationList.declarations])
    .find((each) => each.name.getText() === name)
  const { type, initializer } = found ?? {}
  if (type === undefined || initializer === undefined) return {}
  const isPlain =
    library.isStringLiteral(initializer) ||
    library.isNumericLiteral(initializer) ||
    library.isArrayLiteralExpression(initializer)
  const text = initializer.getText().replace(/\s+/g, ' ')
  return isPlain && text.length <= 200 ? { value: text } : {}
}
