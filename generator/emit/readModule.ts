/** Reads one emitted module: what it declares, and what its source says of each method. */
import type {
  ClassDeclaration,
  ClassElement,
  ExportDeclaration,
  FunctionDeclaration,
  ImportDeclaration,
  IndexSignatureDeclaration,
  MethodDeclaration,
  Node,
  SourceFile,
  Statement
} from 'typescript'
import type {
  ClassSurface,
  FunctionSurface,
  Links,
  MethodSurface,
  ModuleSurface,
  TypeSurface
} from '../target/surface.ts'
import type { Declared, Library } from './declarations.ts'
import {
  deprecatedIn,
  deprecatedMembersOf,
  docsOf,
  isChild,
  operationsOf,
  valueOf,
  wordsOf
} from './readSource.ts'

export function readModule(library: Library, { path, source, declaration }: Declared): ModuleSurface {
  const { statements } = declaration
  const shown = (each: Statement): boolean => isExported(library, each)
  const entries = (all: readonly Statement[]) => all.flatMap((each) => declarationsIn(library, each))
  const types = statements.filter(
    (each) => library.isInterfaceDeclaration(each) || library.isTypeAliasDeclaration(each)
  )
  const constants = statements.filter(library.isVariableStatement)
  const classes = statements.filter(library.isClassDeclaration)
  return {
    imports: linksOf(statements.filter(library.isImportDeclaration).map((each) => importOf(library, each))),
    exports: linksOf(statements.filter(library.isExportDeclaration).map((each) => exportOf(library, each))),
    classes: classes.filter(shown).map((each) => classSurface(library, each, source)),
    types: entries(types.filter(shown)).map((each) => {
      const own = source.statements.find((one) => typeName(library, one) === each.name)
      // The facts of a type of the API say which of its fields are deprecated.
      const members = path.startsWith('types/') ? {} : deprecatedMembersOf(library, own)
      return { ...each, ...deprecatedIn(library, own), ...members, ...wordsOf(own) }
    }),
    functions: overloads(statements.filter(library.isFunctionDeclaration)),
    constants: entries(constants.filter(shown)).map((each) => ({
      ...each,
      ...valueOf(library, source, each.name)
    })),
    inner: entries([...classes, ...types, ...constants].filter((each) => !shown(each)))
  }
}

function isExported(library: Library, node: Statement): boolean {
  const flags = library.canHaveModifiers(node) ? library.getModifiers(node) : undefined
  return flags?.some((each) => each.kind === library.SyntaxKind.ExportKeyword) ?? false
}

function declarationsIn(library: Library, statement: Statement): readonly TypeSurface[] {
  if (library.isVariableStatement(statement))
    return statement.declarationList.declarations.map((each) => ({
      name: each.name.getText(),
      text: `const ${flat(each.getText())}`
    }))
  const isNamed =
    library.isClassDeclaration(statement) ||
    library.isInterfaceDeclaration(statement) ||
    library.isTypeAliasDeclaration(statement)
  const text = flat(statement.getText()).replace(/^(?:export )?(?:declare )?|;$/g, '')
  return isNamed ? [{ name: statement.name?.text ?? '', text }] : []
}

function typeName(library: Library, statement: Statement): string | null {
  const isType = library.isInterfaceDeclaration(statement) || library.isTypeAliasDeclaration(statement)
  return isType ? statement.name.text : null
}

function overloads(declared: readonly FunctionDeclaration[]): readonly FunctionSurface[] {
  const names = [...new Set(declared.map((each) => each.name?.text ?? ''))]
  return names.map((name) => ({
    name,
    forms: declared.filter((each) => each.name?.text === name).map(formOf)
  }))
}

type Link = readonly [string, readonly string[]]

function importOf(library: Library, { importClause, moduleSpecifier }: ImportDeclaration): Link {
  const from = library.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : ''
  const { name, namedBindings } = importClause ?? {}
  const names = namedBindings === undefined ? [] : namesIn(library, namedBindings)
  const all = name === undefined ? names : [`default as ${name.text}`, ...names]
  return [from, importClause?.phaseModifier === undefined ? all : all.map(asType)]
}

function exportOf(library: Library, { exportClause, moduleSpecifier, isTypeOnly }: ExportDeclaration): Link {
  const from =
    moduleSpecifier !== undefined && library.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : ''
  const names = exportClause === undefined ? ['*'] : namesIn(library, exportClause)
  return [from, isTypeOnly ? names.map(asType) : names]
}

/** The names in a list between braces, or `* as name`. */
function namesIn(library: Library, list: Node): readonly string[] {
  return library.isNamedImports(list) || library.isNamedExports(list)
    ? list.elements.map((each) => each.getText())
    : [list.getText()]
}

function asType(name: string): string {
  return name.startsWith('type ') ? name : `type ${name}`
}

function linksOf(links: readonly Link[]): Links {
  const all = new Map<string, readonly string[]>()
  for (const [from, names] of links)
    if (names.length > 0) all.set(from, [...(all.get(from) ?? []), ...names].sort())
  return Object.fromEntries([...all].sort(([left], [right]) => (left < right ? -1 : 1)))
}

function classSurface(library: Library, declared: ClassDeclaration, file: SourceFile): ClassSurface {
  const name = declared.name?.text ?? ''
  const source = file.statements
    .filter(library.isClassDeclaration)
    .find((each) => each.name?.text === declared.name?.text)
  const visible = declared.members.filter((each) => isVisible(library, each))
  const children = visible
    .filter(library.isGetAccessor)
    .filter((each) => source !== undefined && isChild(library, source, each.name.getText()))
  const [methods, getters] = [visible.filter(library.isMethodDeclaration), new Set<ClassElement>(children)]
  const rest = visible.filter((each) => !library.isMethodDeclaration(each) && !getters.has(each))
  return {
    name,
    head: headOf(library, declared),
    docs: source === undefined ? '' : docsOf(library, source),
    ...deprecatedIn(library, source),
    children: Object.fromEntries(children.map((each) => [each.name.getText(), each.type?.getText() ?? ''])),
    methods: methodsOf(
      library,
      methods.filter((each) => !isStatic(library, each)),
      source
    ),
    statics: methodsOf(
      library,
      methods.filter((each) => isStatic(library, each)),
      source
    ),
    members: rest.map((each) => flat(each.getText()))
  }
}

function headOf(library: Library, declared: ClassDeclaration): string {
  const [brace] = declared.getChildren().filter((each) => each.kind === library.SyntaxKind.OpenBraceToken)
  const text = declared.getSourceFile().text.slice(declared.getStart(), brace?.pos)
  return flat(text).replace(/^(?:export )?(?:declare )?/, '')
}

/** What neither completion nor a subclass of a program should see is not part of the surface. */
function isVisible(library: Library, member: ClassElement): boolean {
  const hidden = [library.SyntaxKind.PrivateKeyword, library.SyntaxKind.ProtectedKeyword]
  const flags = library.canHaveModifiers(member) ? library.getModifiers(member) : undefined
  const name = member.name?.getText() ?? ''
  // Without libraries the compiler declares one for a computed name beside the member itself.
  if (library.isIndexSignatureDeclaration(member) && isStatic(library, member)) return false
  return !/^[#_]/.test(name) && !flags?.some(({ kind }) => hidden.some((each) => each === kind))
}

function isStatic(library: Library, member: MethodDeclaration | IndexSignatureDeclaration): boolean {
  return member.modifiers?.some(({ kind }) => kind === library.SyntaxKind.StaticKeyword) ?? false
}

function methodsOf(
  library: Library,
  declared: readonly MethodDeclaration[],
  source: ClassDeclaration | undefined
): readonly MethodSurface[] {
  const names = [...new Set(declared.map((each) => each.name.getText()))]
  return names.map((name) => {
    const written =
      source?.members.filter(library.isMethodDeclaration).filter((each) => each.name.getText() === name) ?? []
    return {
      name,
      forms: declared.filter((each) => each.name.getText() === name).map(formOf),
      docs: written[0] === undefined ? '' : docsOf(library, written[0]),
      ...deprecatedIn(library, written[0]),
      operations: written.flatMap((each) => operationsOf(library, each))
    }
  })
}

function formOf({
  typeParameters = [],
  parameters,
  type,
  questionToken
}: {
  readonly typeParameters?: readonly Node[] | undefined
  readonly parameters: readonly Node[]
  readonly type?: Node | undefined
  readonly questionToken?: Node | undefined
}): string {
  const generics = typeParameters.map((each) => flat(each.getText()))
  const list = parameters.map((each) => flat(each.getText()))
  const optional = questionToken === undefined ? '' : '?'
  return `${optional}${generics.length > 0 ? `<${generics.join(', ')}>` : ''}(${list.join(', ')}): ${flat(type?.getText() ?? 'void')}`
}

/** The printer of the compiler ends members with semicolons, so line breaks carry no meaning. */
function flat(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').trim()
}
