/** What is known of one file while it is rewritten. */
import { ts, type SourceFile } from './library.ts'
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
  readonly checker: ts.TypeChecker
  readonly old: OldNames
  readonly source: SourceFile
  /** The same, as the compiler has it. */
  readonly file: ts.SourceFile
  /** The text of the program, which what the compiler reads may go on after. */
  readonly text: string
  /** Every node, those of JSDoc comments too if the file is JavaScript. */
  readonly nodes: readonly ts.Node[]
  readonly edit: (edit: Edit) => void
  readonly leave: (node: ts.Node, message: string, fix: string) => void
  /** Mentions of names that are rewritten, and texts that name a module and are dealt with. */
  readonly done: Set<ts.Node>
  /** Mentions that a person was told of. */
  readonly told: Set<ts.Node>
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
export function everyNode(file: ts.SourceFile): readonly ts.Node[] {
  const isJs = isJavaScript(file)
  const found: ts.Node[] = []
  const visit = (node: ts.Node): void => {
    found.push(node)
    if (isJs) for (const comment of commentsOf(node)) visit(comment)
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

/** Types of JavaScript are in its comments. */
export function isJavaScript({ fileName }: ts.SourceFile): boolean {
  return /\.[cm]?jsx?$/.test(fileName)
}

function commentsOf(node: ts.Node): readonly ts.JSDoc[] {
  return 'jsDoc' in node && Array.isArray(node.jsDoc) ? node.jsDoc : []
}

/** What a symbol is, if the other package declares it. */
export function originOf(rewriting: Rewriting, symbol: ts.Symbol | undefined): Origin | null {
  const { checker, old } = rewriting
  if (symbol === undefined) return null
  const own = loadedAs(rewriting, symbol) ?? symbol
  const target = own.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(own) : own
  const [declaration] = target.declarations ?? []
  if (declaration === undefined) return null
  const module = old.moduleAt(declaration.getSourceFile().fileName)
  if (module === null) return null
  const owner = ownerOf(declaration)
  if (owner === null) return null
  return owner === declaration
    ? { path: module.path, name: target.name, member: null }
    : { path: module.path, name: nameOf(owner), member: target.name }
}

/** What a variable holds that takes one name out of a module: `const { createBot } = await import(…)`. */
function loadedAs({ checker }: Rewriting, { declarations }: ts.Symbol): ts.Symbol | undefined {
  const [element] = declarations ?? []
  if (element === undefined || !ts.isBindingElement(element)) return undefined
  const declaration = element.parent.parent
  if (!ts.isVariableDeclaration(declaration) || declaration.initializer === undefined) return undefined
  const loaded = inside(declaration.initializer)
  if (!ts.isCallExpression(loaded)) return undefined
  const isLoad =
    loaded.expression.kind === ts.SyntaxKind.ImportKeyword ||
    (ts.isIdentifier(loaded.expression) && loaded.expression.text === 'require')
  const name = element.propertyName ?? element.name
  return isLoad && ts.isIdentifier(name)
    ? checker.getPropertyOfType(checker.getTypeAtLocation(declaration.initializer), name.text)
    : undefined
}

/** An expression without the `await` and the parentheses around it. */
function inside(node: ts.Expression): ts.Expression {
  return ts.isAwaitExpression(node) || ts.isParenthesizedExpression(node) ? inside(node.expression) : node
}

/** The statement that declares it, or the class or type whose member it is. */
function ownerOf(declaration: ts.Node): ts.Node | null {
  for (let node = declaration; ; node = node.parent) {
    const isStatement =
      ts.isClassDeclaration(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isTypeAliasDeclaration(node) ||
      ts.isInterfaceDeclaration(node)
    if (isStatement) return node
    if (node.parent === undefined) return null
  }
}

function nameOf(node: ts.Node): string {
  const name = 'name' in node ? node.name : undefined
  return name !== undefined && ts.isIdentifier(name as ts.Node) ? (name as ts.Identifier).text : ''
}

/** The entry of what a symbol names itself, null for members and for everything else. */
export function entryOf(rewriting: Rewriting, symbol: ts.Symbol | undefined): Entry | null {
  const origin = originOf(rewriting, symbol)
  return origin === null || origin.member !== null ? null : rewriting.old.entryOf(origin.path, origin.name)
}

/** What a name means where it is: shorthand properties and exports name a value elsewhere. */
export function meaningOf(
  { checker }: Rewriting,
  node: ts.Identifier | ts.StringLiteralLike
): ts.Symbol | undefined {
  const { parent } = node
  if (ts.isShorthandPropertyAssignment(parent) && parent.name === node)
    return checker.getShorthandAssignmentValueSymbol(parent)
  if (ts.isExportSpecifier(parent) && parent.parent.parent.moduleSpecifier === undefined)
    return checker.getExportSpecifierLocalTargetSymbol(parent)
  return checker.getSymbolAtLocation(node)
}

/** The text of a node, without what comes before it. */
export function textOf({ file }: Rewriting, node: ts.Node): string {
  return file.text.slice(node.getStart(file), node.end)
}

/** Whether a part of the file has a comment, which an edit would take away. */
export function hasComment({ file }: Rewriting, start: number, end: number): boolean {
  return /\/[/*]/.test(file.text.slice(start, end))
}
