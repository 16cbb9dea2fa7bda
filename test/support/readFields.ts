/** Which fields of the model its consumers read, as the type checker sees it. */
import { posix } from 'node:path'
import ts from 'typescript'
import { root } from './revisions.ts'
import { sourcesIn } from './sources.ts'

/** The files that declare the model. */
const declaring = (path: string): boolean => /\/generator\/model\/api\w*\.ts$/.test(path)

/** The rooms that a fact of the model is for. */
const consumers = ['generator/target', 'generator/run']

/** The fields of the model by whether a consumer reads them: `Action.name`; a member of a union has the name of the union. */
export function modelFields(): { readonly read: readonly string[]; readonly unread: readonly string[] } {
  const paths = [...consumers.flatMap(sourcesIn), ...sourcesIn('generator/model')].map((path) => root + path)
  const program = ts.createProgram(paths, { ...optionsOf(), noEmit: true })
  const checker = program.getTypeChecker()
  const found = new Set<ts.Declaration>()
  const files = program.getSourceFiles()
  for (const file of files)
    if (consumers.some((room) => file.fileName.startsWith(`${root}${room}/`))) readIn(file, checker, found)
  const all = files.filter(({ fileName }) => declaring(fileName)).flatMap(fieldsOf)
  const names = (isRead: boolean): readonly string[] =>
    [...new Set(all.filter((field) => found.has(field) === isRead).map(nameOf))].sort()
  const read = names(true)
  return { read, unread: names(false).filter((name) => !read.includes(name)) }
}

function optionsOf(): ts.CompilerOptions {
  const place = posix.join(root, 'tsconfig.json')
  const { config }: { config?: unknown } = ts.readConfigFile(place, ts.sys.readFile)
  return ts.parseJsonConfigFileContent(config, ts.sys, root).options
}

function fieldsOf(file: ts.SourceFile): readonly ts.PropertySignature[] {
  const fields: ts.PropertySignature[] = []
  const step = (node: ts.Node): void => {
    if (ts.isPropertySignature(node)) fields.push(node)
    ts.forEachChild(node, step)
  }
  step(file)
  return fields
}

function nameOf(field: ts.PropertySignature): string {
  let owner: ts.Node = field
  while (!ts.isInterfaceDeclaration(owner) && !ts.isTypeAliasDeclaration(owner)) owner = owner.parent
  return `${owner.name.text}.${field.name.getText()}`
}

/** Adds the declarations of the fields that a file reads: by access, by destructuring, or as part of what is passed on whole. */
function readIn(file: ts.SourceFile, checker: ts.TypeChecker, found: Set<ts.Declaration>): void {
  const add = (symbol: ts.Symbol | undefined): void => {
    for (const declaration of symbol?.declarations ?? []) found.add(declaration)
  }
  const step = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) add(checker.getSymbolAtLocation(node.name))
    if (ts.isObjectBindingPattern(node)) addPattern(node, checker, add)
    if (ts.isExpression(node) && isPassedOn(node, checker))
      addWhole(checker.getTypeAtLocation(node), checker, add)
    ts.forEachChild(node, step)
  }
  step(file)
}

type Add = (symbol: ts.Symbol | undefined) => void

/** `{ name, docs: { summary }, ...others }`: the names that are taken, and every other field if the others are. */
function addPattern(pattern: ts.ObjectBindingPattern, checker: ts.TypeChecker, add: Add): void {
  const type = checker.getTypeAtLocation(pattern)
  for (const { name, propertyName, dotDotDotToken } of pattern.elements) {
    if (dotDotDotToken !== undefined) addWhole(type, checker, add)
    else add(type.getProperty((propertyName ?? name).getText()))
  }
}

/** True for a value that is given to what takes anything: it prints all of it. */
function isPassedOn(node: ts.Expression, checker: ts.TypeChecker): boolean {
  if (ts.isObjectLiteralExpression(node) || ts.isArrayLiteralExpression(node)) return false
  return isAnythingExpected(node, checker)
}

function isAnythingExpected(node: ts.Expression, checker: ts.TypeChecker): boolean {
  const expected = checker.getContextualType(node)
  if (expected !== undefined)
    return (expected.flags & (ts.TypeFlags.Unknown | ts.TypeFlags.NonPrimitive)) !== 0
  const { parent } = node
  const literal = ts.isPropertyAssignment(parent) || ts.isSpreadAssignment(parent) ? parent.parent : parent
  return (
    (ts.isObjectLiteralExpression(literal) || ts.isArrayLiteralExpression(literal)) &&
    isAnythingExpected(literal, checker)
  )
}

function addWhole(type: ts.Type, checker: ts.TypeChecker, add: Add, seen = new Set<ts.Type>()): void {
  if (seen.has(type)) return
  seen.add(type)
  const members = type.isUnion()
    ? type.types
    : [checker.getIndexTypeOfType(type, ts.IndexKind.Number) ?? type]
  for (const member of members) {
    if (member !== type) addWhole(member, checker, add, seen)
    const ours = member.getProperties().filter(({ declarations = [] }) => declarations.some(isDeclared))
    for (const property of ours) {
      add(property)
      addWhole(checker.getTypeOfSymbol(property), checker, add, seen)
    }
  }
}

function isDeclared(declaration: ts.Declaration): boolean {
  return declaring(declaration.getSourceFile().fileName)
}
