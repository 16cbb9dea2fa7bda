/** The modules that people wrote for a package, as their declarations say them: nothing is checked, and nothing else is resolved. */
import { posix } from 'node:path'
import type { NamedDeclaration, Node, Statement } from 'typescript'
import {
  declarationFaults,
  declarationsOf,
  loadLibrary,
  type Declared,
  type Library
} from './declarations.ts'

/** The modules by their path from the sources of the package. */
export interface CustomModules {
  readonly library: Library
  /** The declarations of a module; undefined if there is no such file. */
  read(module: string): Declared | undefined
}

/** What the compiler refuses before it declares a module, by module and line. */
interface CustomFault {
  readonly module: string
  readonly line: number
  readonly message: string
}

/** Reads modules by their texts: the given ones and those that they import from each other. */
export function readCustomModules(
  texts: ReadonlyMap<string, string>,
  wanted: readonly string[]
): {
  readonly modules: CustomModules
  /** Paths of the modules that exist and are wanted or imported. */
  readonly reached: ReadonlySet<string>
  readonly faults: readonly CustomFault[]
} {
  const library = loadLibrary()
  const reached = reachedFrom(library, texts, wanted)
  const sources = [...texts].filter(([module]) => reached.has(module))
  const faults = declarationFaults(library, sources)
  const faulty = new Set(faults.map(({ path }) => path))
  const read = new Map(
    declarationsOf(
      library,
      sources.filter(([module]) => !faulty.has(module))
    ).map((each) => [each.path, each])
  )
  return {
    modules: { library, read: (module) => read.get(module) },
    reached,
    faults: faults.map(({ path, ...rest }) => ({ module: path, ...rest }))
  }
}

/** The paths of the given modules that exist, and of what they import from each other. */
function reachedFrom(
  library: Library,
  texts: ReadonlyMap<string, string>,
  wanted: readonly string[]
): ReadonlySet<string> {
  const reached = new Set(wanted.filter((module) => texts.has(module)))
  for (const module of reached)
    for (const { fileName } of library.preProcessFile(texts.get(module) ?? '').importedFiles) {
      const other = posix.join(posix.dirname(module), fileName)
      if (fileName.startsWith('.') && texts.has(other)) reached.add(other)
    }
  return reached
}

/** A declaration behind an exported name, with the module that has it. */
export interface Exported {
  readonly module: string
  readonly name: string
  /** Every declaration of the name: a function has one for each call form. */
  readonly nodes: readonly NamedDeclaration[]
}

/** The declarations behind a name that a module exports, its own or one of another module; null if it exports no such name. */
export function exportOf(
  { library, read }: CustomModules,
  module: string,
  wanted: string,
  seen: ReadonlySet<string> = new Set()
): Exported | null {
  const declared = read(module)
  const key = `${module}#${wanted}`
  if (declared === undefined || seen.has(key)) return null
  const within = new Set([...seen, key])
  const from = (specifier: string, name: string): Exported | null =>
    exportOf({ library, read }, posix.join(posix.dirname(module), specifier), name, within)
  const own = namedIn(library, declared, wanted)
  if (own.some(({ exported }) => exported))
    return { module, name: wanted, nodes: own.map(({ node }) => node) }
  for (const statement of declared.declaration.statements.filter(library.isExportDeclaration)) {
    const specifier = textOf(library, statement.moduleSpecifier)
    if (statement.exportClause === undefined) {
      const found = specifier === null ? null : from(specifier, wanted)
      if (found !== null) return found
    } else if (library.isNamedExports(statement.exportClause)) {
      const link = statement.exportClause.elements.find(({ name }) => name.text === wanted)
      if (link === undefined) continue
      const name = (link.propertyName ?? link.name).text
      if (specifier !== null) return from(specifier, name)
      const local = namedIn(library, declared, name)
      if (local.length > 0) return { module, name, nodes: local.map(({ node }) => node) }
      const origin = importedAs(library, declared, name)
      return origin === null ? null : from(origin.specifier, origin.name)
    }
  }
  return null
}

/** The names that a module exports, those of other modules included. */
export function exportedNamesOf(
  modules: CustomModules,
  module: string,
  seen: ReadonlySet<string> = new Set()
): readonly string[] {
  const { library, read } = modules
  const declared = read(module)
  if (declared === undefined || seen.has(module)) return []
  const names = declared.declaration.statements.flatMap((statement) => {
    if (!library.isExportDeclaration(statement))
      return declaredIn(library, statement).flatMap(({ name, exported }) => (exported ? [name] : []))
    const { exportClause, moduleSpecifier } = statement
    if (exportClause !== undefined && library.isNamedExports(exportClause))
      return exportClause.elements.map(({ name }) => name.text)
    const specifier = textOf(library, moduleSpecifier) ?? ''
    return exportedNamesOf(
      modules,
      posix.join(posix.dirname(module), specifier),
      new Set([...seen, module])
    ).filter((name) => name !== 'default')
  })
  return [...new Set(names)].sort()
}

/** Where a name inside a module comes from: `import type { name as local } from 'specifier'`; `*` for all names of a module. */
export function importedAs(
  library: Library,
  { source }: Declared,
  local: string
): { readonly specifier: string; readonly name: string } | null {
  for (const { importClause, moduleSpecifier } of source.statements.filter(library.isImportDeclaration)) {
    const specifier = textOf(library, moduleSpecifier) ?? ''
    if (importClause?.name?.text === local) return { specifier, name: 'default' }
    const { namedBindings } = importClause ?? {}
    if (namedBindings === undefined) continue
    if (library.isNamespaceImport(namedBindings)) {
      if (namedBindings.name.text === local) return { specifier, name: '*' }
      continue
    }
    const found = namedBindings.elements.find(({ name }) => name.text === local)
    if (found !== undefined) return { specifier, name: (found.propertyName ?? found.name).text }
  }
  return null
}

/** The declarations of a name in a module, exported or not. */
export function namedIn(
  library: Library,
  { declaration }: Declared,
  wanted: string
): readonly { readonly node: NamedDeclaration; readonly exported: boolean }[] {
  return declaration.statements
    .flatMap((statement) => declaredIn(library, statement))
    .filter(({ name }) => name === wanted)
}

function declaredIn(
  library: Library,
  statement: Statement
): readonly { readonly name: string; readonly node: NamedDeclaration; readonly exported: boolean }[] {
  const flags = library.canHaveModifiers(statement) ? (library.getModifiers(statement) ?? []) : []
  const has = (kind: number): boolean => flags.some((each) => each.kind === kind)
  const exported = has(library.SyntaxKind.ExportKeyword)
  if (library.isVariableStatement(statement))
    return statement.declarationList.declarations.map((node) => ({
      name: node.name.getText(),
      node,
      exported
    }))
  if (library.isExportAssignment(statement)) return [{ name: 'default', node: statement, exported: true }]
  const isNamed =
    library.isFunctionDeclaration(statement) ||
    library.isClassDeclaration(statement) ||
    library.isInterfaceDeclaration(statement) ||
    library.isTypeAliasDeclaration(statement) ||
    library.isEnumDeclaration(statement)
  if (!isNamed) return []
  const name = has(library.SyntaxKind.DefaultKeyword) ? 'default' : (statement.name?.text ?? 'default')
  return [{ name, node: statement, exported }]
}

function textOf(library: Library, node: Node | undefined): string | null {
  return node !== undefined && library.isStringLiteral(node) ? node.text : null
}
