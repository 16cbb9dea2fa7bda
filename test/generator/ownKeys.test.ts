/** Keys of a document are texts like `constructor`; a record is asked for one through `valueAt`, never by plain access. */
import ts from 'typescript'
import { expect, test } from 'vitest'
import { hostWithLibrary } from '../support/parsedOnce.ts'
import { root } from '../support/revisions.ts'
import { sourcesIn } from '../support/sources.ts'

/** Reads and writes of a record under a key that is not a literal, as `path:line: text`. */
function plainAccesses(program: ts.Program, paths: ReadonlySet<string>): readonly string[] {
  const checker = program.getTypeChecker()
  const found: string[] = []
  for (const file of program.getSourceFiles().filter(({ fileName }) => paths.has(fileName))) {
    const visit = (node: ts.Node): void => {
      if (isPlain(checker, node))
        found.push(
          `${file.fileName.replace(root, '')}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${node.getText()}`
        )
      ts.forEachChild(node, visit)
    }
    visit(file)
  }
  return found
}

function isPlain(checker: ts.TypeChecker, node: ts.Node): boolean {
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.InKeyword)
    return !isKnown(checker, node.left)
  if (
    !ts.isElementAccessExpression(node) ||
    ts.isNumericLiteral(node.argumentExpression) ||
    isKnown(checker, node.argumentExpression)
  )
    return false
  const type = checker.getNonNullableType(checker.getTypeAtLocation(node.expression))
  return checker.getIndexInfosOfType(type).some(({ keyType }) => (keyType.flags & ts.TypeFlags.String) !== 0)
}

/** Whether a key is one of few that this code base wrote itself. */
function isKnown(checker: ts.TypeChecker, key: ts.Expression): boolean {
  const type = checker.getTypeAtLocation(key)
  return (type.isUnion() ? type.types : [type]).every((each) => each.isStringLiteral())
}

/** Where a record is made, or its key was asked for one line before. */
const allowed = new Set(['generator/ground/valueAt.ts'])

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  strict: true,
  allowImportingTsExtensions: true,
  noEmit: true,
  types: ['node'],
  skipLibCheck: true
}

test('the generator asks a record for a key of the document through valueAt', { timeout: 300_000 }, () => {
  const paths = sourcesIn('generator')
    .filter((path) => !allowed.has(path))
    .map((path) => root + path)
  expect(plainAccesses(ts.createProgram(paths, options, hostWithLibrary(options)), new Set(paths))).toEqual(
    []
  )
})

test('plain access is seen', () => {
  const text = `declare const record: Record<string, number>; declare const key: string; record[key]; key in record; record['a']; 'a' in record; [1][0]; declare const known: 'a' | 'b'; record[known]; known in record`
  const host = hostWithLibrary(options)
  const read = host.getSourceFile.bind(host)
  host.getSourceFile = (name, version) =>
    name === '/plain.ts' ? ts.createSourceFile(name, text, version, true) : read(name, version)
  expect(
    plainAccesses(ts.createProgram(['/plain.ts'], { ...options, types: [] }, host), new Set(['/plain.ts']))
  ).toEqual(['/plain.ts:1: record[key]', '/plain.ts:1: key in record'])
})
