/** What is known of one file while it is rewritten. */
import type {
  Expression,
  Identifier,
  JSDoc,
  Node,
  SourceFile,
  StringLiteralLike,
  Symbol,
  TypeChecker
} from 'typescript'
import type { Library } from '../program.ts'
import type { Edit } from './edits.ts'
import type { Entry, OldNames } from './oldPackage.ts'

/** What a person has to do, and where. */
export interface Left {
  readonly path: string
  readonly line: number
  readonly column: number
  readonly message: string
  readonly fix: string
}

export interface Rewriting {
  readonly library: Library
  readonly checker: TypeChecker
  readonly old: OldNames
  readonly file: SourceFile
  /** Every node, those of JSDoc comments too if the file is JavaScript. */
  readonly nodes: readonly Node[]
  readonly edit: (edit: Edit) => void
  readonly leave: (node: Node, message: string, fix: string) => void
  /** Mentions of names that are rewritten, and texts that name a module and are dealt with. */
  readonly done: Set<Node>
  /** Mentions that a person was told of. */
  readonly told: Set<Node>
  /** Names that declarations import which stay as they are. */
  readonly stuck: Set<string>
}

/** A member of something that the other package declares. */
export interface Origin {
  readonly path: string
  /** What declares it: a class, a function or a type. */
  readonly name: string
  readonly member: string | null
}

/** Every node of a file in its order. */
export function everyNode(library: Library, file: SourceFile): readonly Node[] {
  const isJs = isJavaScript(file)
  const found: Node[] = []
  const visit = (node: Node): void => {
    found.push(node)
    if (isJs) for (const comment of commentsOf(node)) visit(comment)
    library.forEachChild(node, visit)
  }
  visit(file)
  return found
}

/** Types of JavaScript are in its comments. */
export function isJavaScript({ fileName }: SourceFile): boolean {
  return /\.[cm]?jsx?$/.test(fileName)
}

function commentsOf(node: Node): readonly JSDoc[] {
  return 'jsDoc' in node && Array.isArray(node.jsDoc) ? node.jsDoc : []
}

/** What a symbol is, if the other package declares it. */
export function originOf(rewriting: Rewriting, symbol: Symbol | undefined): Origin | null {
  const { library, checker, old } = rewriting
  if (symbol === undefined) return null
  const own = loadedAs(rewriting, symbol) ?? symbol
  const target = own.flags & library.SymbolFlags.Alias ? checker.getAliasedSymbol(own) : own
  const [declaration] = target.declarations ?? []
  if (declaration === undefined) return null
  const module = old.moduleAt(declaration.getSourceFile().fileName)
  if (module === null) return null
  const owner = ownerOf(library, declaration)
  if (owner === null) return null
  return owner === declaration
    ? { path: module.path, name: target.name, member: null }
    : { path: module.path, name: nameOf(library, owner), member: target.name }
}

/** What a variable holds that takes one name out of a module: `const { createBot } = await import(…)`. */
function loadedAs({ library, checker }: Rewriting, { declarations }: Symbol): Symbol | undefined {
  const [element] = declarations ?? []
  if (element === undefined || !library.isBindingElement(element)) return undefined
  const declaration = element.parent.parent
  if (!library.isVariableDeclaration(declaration) || declaration.initializer === undefined) return undefined
  const loaded = inside(library, declaration.initializer)
  if (!library.isCallExpression(loaded)) return undefined
  const isLoad =
    loaded.expression.kind === library.SyntaxKind.ImportKeyword ||
    (library.isIdentifier(loaded.expression) && loaded.expression.text === 'require')
  const name = element.propertyName ?? element.name
  return isLoad && library.isIdentifier(name)
    ? checker.getPropertyOfType(checker.getTypeAtLocation(declaration.initializer), name.text)
    : undefined
}

/** An expression without the `await` and the parentheses around it. */
function inside(library: Library, node: Expression): Expression {
  return library.isAwaitExpression(node) || library.isParenthesizedExpression(node)
    ? inside(library, node.expression)
    : node
}

/** The statement that declares it, or the class or type whose member it is. */
function ownerOf(library: Library, declaration: Node): Node | null {
  for (let node = declaration; ; node = node.parent) {
    const isStatement =
      library.isClassDeclaration(node) ||
      library.isFunctionDeclaration(node) ||
      library.isTypeAliasDeclaration(node) ||
      library.isInterfaceDeclaration(node)
    if (isStatement) return node
    if (node.parent === undefined) return null
  }
}

function nameOf(library: Library, node: Node): string {
  const name = 'name' in node ? node.name : undefined
  return name !== undefined && library.isIdentifier(name as Node) ? (name as Identifier).text : ''
}

/** The entry of what a symbol names itself, null for members and for everything else. */
export function entryOf(rewriting: Rewriting, symbol: Symbol | undefined): Entry | null {
  const origin = originOf(rewriting, symbol)
  return origin === null || origin.member !== null ? null : rewriting.old.entryOf(origin.path, origin.name)
}

/** What a name means where it is: shorthand properties and exports name a value elsewhere. */
export function meaningOf(
  { library, checker }: Rewriting,
  node: Identifier | StringLiteralLike
): Symbol | undefined {
  const { parent } = node
  if (library.isShorthandPropertyAssignment(parent) && parent.name === node)
    return checker.getShorthandAssignmentValueSymbol(parent)
  if (library.isExportSpecifier(parent) && parent.parent.parent.moduleSpecifier === undefined)
    return checker.getExportSpecifierLocalTargetSymbol(parent)
  return checker.getSymbolAtLocation(node)
}

/** The text of a node, without what comes before it. */
export function textOf({ file }: Rewriting, node: Node): string {
  return file.text.slice(node.getStart(file), node.end)
}

/** Whether a part of the file has a comment, which an edit would take away. */
export function hasComment({ file }: Rewriting, start: number, end: number): boolean {
  return /\/[/*]/.test(file.text.slice(start, end))
}
