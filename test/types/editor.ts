/** What an editor shows: the language service of TypeScript over one program, asked at a place in a line. */
import { join, relative } from 'node:path'
import ts from 'typescript'
import { root } from '../support/revisions.ts'

/** A declaration that the editor jumps to. */
export interface Landing {
  /** From the folder of the package's source. */
  readonly file: string
  readonly name: string
  /** The line of the declaration up to its name. */
  readonly opens: string
}

/** The answers of an editor about a program; a place is the last occurrence of a word in a line. */
export interface Editor {
  /** Where "go to definition" leads. */
  definitions(line: number, word: string): readonly Landing[]
  /** Where "go to type definition" leads. */
  types(line: number, word: string): readonly Landing[]
  /** What is read on hover: the signature, the words, and the tags. */
  hover(
    line: number,
    word: string
  ): { readonly signature: string; readonly words: string; readonly tags: readonly string[] }
  /** What is offered where the line has the cursor. */
  offers(line: number): readonly string[]
  /** Where "go to definition" leads from the names of types in the first line of a method, as found in a second step. */
  namesIn(
    landing: Landing,
    method: string
  ): readonly (readonly [name: string, landings: readonly Landing[]])[]
  /** What the compiler says of the lines without a cursor: where one stands, somebody is still typing. */
  complaints(): readonly string[]
}

const source = join(root, 'generated/src')
const file = join(root, 'test/types/edited.ts')
const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  allowImportingTsExtensions: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  types: []
}

/** Where somebody types. */
const cursor = '¦'

/** Opens a program in an editor. */
export function editorOf(typed: readonly string[]): Editor {
  const lines = typed.map((line) => line.replace(cursor, ''))
  const text = lines.join('\n')
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: () => '1',
    getScriptSnapshot: (name) => {
      const content = name === file ? text : ts.sys.readFile(name)
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content)
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: (settings) => ts.getDefaultLibFilePath(settings),
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile: (name) => (name === file ? text : ts.sys.readFile(name))
  })
  const startOf = (line: number): number => lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0)
  const placeOf = (line: number, word: string): number =>
    startOf(line) + (lines[line] ?? '').lastIndexOf(word)
  const landingsAt = (found: readonly ts.DefinitionInfo[] | undefined): readonly Landing[] =>
    (found ?? []).map((one) => landingOf(one, service))
  return {
    definitions: (line, word) => landingsAt(service.getDefinitionAtPosition(file, placeOf(line, word))),
    types: (line, word) => landingsAt(service.getTypeDefinitionAtPosition(file, placeOf(line, word))),
    hover: (line, word) => {
      const {
        displayParts,
        documentation,
        tags = []
      } = service.getQuickInfoAtPosition(file, placeOf(line, word)) ?? {}
      return {
        signature: ts.displayPartsToString(displayParts),
        words: ts.displayPartsToString(documentation),
        tags: tags.map((tag) => `@${tag.name} ${ts.displayPartsToString(tag.text)}`.trim())
      }
    },
    offers: (line) =>
      (
        service.getCompletionsAtPosition(file, startOf(line) + (typed[line] ?? '').indexOf(cursor), {})
          ?.entries ?? []
      ).map(({ name }) => name),
    namesIn: ({ file: path }, method) => {
      const parsed = service.getProgram()?.getSourceFile(join(source, path))
      return parsed === undefined
        ? []
        : typeNames(parsed, method).map((node) => [
            node.text,
            landingsAt(service.getDefinitionAtPosition(parsed.fileName, node.getStart(parsed)))
          ])
    },
    complaints: () => {
      const said = [...service.getSyntacticDiagnostics(file), ...service.getSemanticDiagnostics(file)]
      return said.flatMap(({ start = 0, messageText }) =>
        typed[text.slice(0, start).split('\n').length - 1]?.includes(cursor) === true
          ? []
          : [ts.flattenDiagnosticMessageText(messageText, '\n')]
      )
    }
  }
}

function landingOf({ fileName, textSpan, name }: ts.DefinitionInfo, service: ts.LanguageService): Landing {
  const text = service.getProgram()?.getSourceFile(fileName)?.text ?? ''
  const opens = text.slice(text.lastIndexOf('\n', textSpan.start) + 1, textSpan.start).trim()
  return { file: relative(source, fileName), name, opens }
}

/** The names of types in every call form of a method. */
function typeNames(parsed: ts.SourceFile, method: string): readonly ts.Identifier[] {
  const names: ts.Identifier[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName)) names.push(node.typeName)
    if (!ts.isBlock(node)) ts.forEachChild(node, visit)
  }
  const members = parsed.statements
    .filter((statement) => ts.isClassDeclaration(statement))
    .flatMap(({ members }) => members)
  for (const member of members)
    if (ts.isMethodDeclaration(member) && member.name.getText(parsed) === method) visit(member)
  return names
}
