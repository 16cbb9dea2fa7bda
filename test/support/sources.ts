/** The project's own source files as the compiler sees them: what they import and which texts they hold. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { root } from './revisions.ts'

export interface Import {
  /** The specifier as it is written. */
  readonly from: string
  readonly typeOnly: boolean
}

/** TypeScript files of a folder and of those below it, as paths from the root of the repository, sorted. */
export function sourcesIn(folder: string): readonly string[] {
  if (!existsSync(root + folder)) return []
  return readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort()
}

const imports = new Map<string, readonly Import[]>()

/** Everything that a source imports, re-exports or loads when it runs. Several tests ask the same of every source. */
export function importsOf(text: string): readonly Import[] {
  const known = imports.get(text) ?? readImports(text)
  imports.set(text, known)
  return known
}

function readImports(text: string): readonly Import[] {
  const found: Import[] = []
  walk(text, (node) => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier))
      found.push({
        from: node.moduleSpecifier.text,
        typeOnly: node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
      })
    if (
      ts.isExportDeclaration(node) &&
      node.moduleSpecifier !== undefined &&
      ts.isStringLiteral(node.moduleSpecifier)
    )
      found.push({ from: node.moduleSpecifier.text, typeOnly: node.isTypeOnly })
    if (
      ts.isImportTypeNode(node) &&
      ts.isLiteralTypeNode(node.argument) &&
      ts.isStringLiteral(node.argument.literal)
    )
      found.push({ from: node.argument.literal.text, typeOnly: true })
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [argument] = node.arguments
      found.push({
        from: argument !== undefined && ts.isStringLiteralLike(argument) ? argument.text : '(computed)',
        typeOnly: false
      })
    }
  })
  return found
}

/** Every text that a source holds: string literals and the fixed parts of templates; comments are none. */
export function stringsOf(text: string): readonly string[] {
  const found: string[] = []
  walk(text, (node) => {
    if (
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddle(node) ||
      ts.isTemplateTail(node)
    )
      found.push(node.text)
  })
  return found
}

function walk(text: string, visit: (node: ts.Node) => void): void {
  const step = (node: ts.Node): void => {
    visit(node)
    ts.forEachChild(node, step)
  }
  step(ts.createSourceFile('source.ts', text, ts.ScriptTarget.Latest, false))
}

/** The text of a source. */
export function sourceText(path: string): string {
  return readFileSync(root + path, 'utf8')
}
