/** Text of a document reaches emitted files through a door, and the compiler is what proves it. */
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import {
  code,
  codeSpan,
  json,
  module,
  name,
  row
} from '../../../../generator/target/typescript/words/doors.ts'
import { hostWithLibrary } from '../../../support/parsedOnce.ts'
import { root } from '../../../support/revisions.ts'
import { sourcesIn, sourceText } from '../../../support/sources.ts'

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts'],
  module: ts.ModuleKind.NodeNext,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  allowImportingTsExtensions: true,
  noEmit: true,
  types: ['node'],
  skipLibCheck: true
}

const views = [
  '../package/client:ClientView',
  '../package/package:PackageView',
  '../package/package:IndexView',
  '../package/reference:ReferenceView',
  '../calls/resource:ResourceView',
  '../package/service:ServiceView',
  '../types/types:TypesView'
]

/** A module beside the views that tries to put texts of the model where emitted text stands. */
const attempt = `
import type { Action, Api } from '../../../model/api.ts'
import { code, row, type Printed } from './doors.ts'
import type { MethodView, ResourceView } from '../calls/resource.ts'
import type { ServiceView } from '../package/service.ts'
import type { ReferenceSection } from '../package/reference.ts'
import { Verbatim } from './literal.ts'

declare const action: Action
declare const api: Api
declare const printed: Printed

export const a: MethodView['head'] = action.name
export const b: MethodView['body'] = \`return \${printed}\`
export const c: MethodView['body'] = 'return ' + printed
export const d = code\`return \${action.name}\`
export const e = row([printed, action.id], ', ')
export const f: Partial<ResourceView> = { className: api.version }
export const g: Partial<ServiceView> = { codes: api.errors.map(({ code }) => code).join(' | ') }
export const h: Partial<ReferenceSection> = { lines: [action.pointer] }
export const i = new Verbatim(action.id)
export const j: Printed = printed.trim()
export const fine: MethodView['head'] = code\`return \${printed}\`
`

const place = `${root}generator/target/typescript/words/attempt.ts`

function programWith(text: string): ts.Program {
  const host = hostWithLibrary(options)
  const [read, exists] = [host.getSourceFile.bind(host), host.fileExists.bind(host)]
  host.getSourceFile = (path, version) =>
    path === place ? ts.createSourceFile(path, text, version, true) : read(path, version)
  host.fileExists = (path) => path === place || exists(path)
  return ts.createProgram([place], options, host)
}

test(
  'a text of the model is not what a view holds: the compiler refuses every way of putting it there',
  { timeout: 300_000 },
  () => {
    const program = programWith(attempt)
    const file = program.getSourceFile(place)
    const found = program
      .getSemanticDiagnostics(file)
      .map(
        ({ start }) =>
          /export const (\w)/.exec(
            attempt.split('\n')[file?.getLineAndCharacterOfPosition(start ?? 0).line ?? 0] ?? ''
          )?.[1]
      )
    expect(found).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'])
  }
)

test('every text of every view is printed', { timeout: 300_000 }, () => {
  const text = views
    .map(
      (view) =>
        `import type { ${view.split(':')[1]} } from './${view.split(':')[0]}.ts'\nexport declare const ${view.split(':')[1]?.toLowerCase()}: ${view.split(':')[1]}`
    )
    .join('\n')
  const program = programWith(text)
  const checker = program.getTypeChecker()
  const raw: string[] = []
  const visit = (type: ts.Type, path: string): void => {
    if (type.isUnion()) return type.types.forEach((each) => visit(each, path))
    if ((type.flags & (ts.TypeFlags.StringLike | ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0)
      return void raw.push(path)
    const element = checker.getIndexTypeOfType(type, ts.IndexKind.Number)
    if (type.isIntersection()) return
    if (element !== undefined) return visit(element, `${path}[]`)
    if ((type.flags & ts.TypeFlags.Object) !== 0)
      for (const member of checker.getPropertiesOfType(type))
        visit(checker.getTypeOfSymbol(member), `${path}.${member.name}`)
  }
  for (const statement of program.getSourceFile(place)?.statements ?? []) {
    if (ts.isVariableStatement(statement))
      for (const one of statement.declarationList.declarations)
        visit(checker.getTypeAtLocation(one), one.name.getText())
  }
  expect(raw).toEqual([])
})

describe('the doors', () => {
  const calls = (path: string, names: readonly string[]): readonly string[] => {
    const found: string[] = []
    const walk = (node: ts.Node): void => {
      if (
        ts.isCallExpression(node) &&
        ts.isIdentifier(node.expression) &&
        names.includes(node.expression.text)
      )
        found.push(node.expression.text)
      if (
        ts.isIdentifier(node) &&
        names.includes(node.text) &&
        ts.isCallExpression(node.parent) &&
        node.parent.arguments.includes(node)
      )
        found.push(node.text)
      if (ts.isAsExpression(node) && /Printed/.test(node.type.getText())) found.push('as')
      ts.forEachChild(node, walk)
    }
    walk(ts.createSourceFile(path, sourceText(path), ts.ScriptTarget.Latest, true))
    return found
  }

  test('only printers use the doors that trust their caller', () => {
    const users = sourcesIn('generator/target')
      .filter((path) => path !== 'generator/target/typescript/words/doors.ts')
      .flatMap((path) =>
        [...new Set(calls(path, ['printedAs', 'decided']))].map((door) => `${path}: ${door}`)
      )
    expect(users).toEqual([
      'generator/target/typescript/calls/attachedView.ts: decided',
      'generator/target/typescript/calls/resource.ts: printedAs',
      'generator/target/typescript/compat/migration.ts: decided',
      'generator/target/typescript/compat/migrationLines.ts: decided',
      'generator/target/typescript/compat/oldTypes.ts: decided',
      'generator/target/typescript/examples/exampleClient.ts: decided',
      'generator/target/typescript/package/helperFunctions.ts: decided',
      'generator/target/typescript/package/mounts.ts: decided',
      'generator/target/typescript/package/package.ts: decided',
      'generator/target/typescript/package/reference.ts: decided',
      'generator/target/typescript/package/shownWebhooks.ts: decided',
      'generator/target/typescript/readme/readmeView.ts: decided',
      'generator/target/typescript/readme/shownCalls.ts: decided',
      'generator/target/typescript/skill/skill.ts: decided',
      'generator/target/typescript/testing/callsView.ts: decided',
      'generator/target/typescript/testing/table.ts: printedAs',
      'generator/target/typescript/testing/testing.ts: decided',
      'generator/target/typescript/types/typeText.ts: printedAs',
      'generator/target/typescript/words/docs.ts: printedAs',
      'generator/target/typescript/words/literal.ts: printedAs'
    ])
  })

  test.each(['', '1a', 'a b', 'a-b', 'a;b', 'a\n', 'a\u202e', 'größe', '${a}', 'a.b', "a'", '\\u0061'])(
    'refuse a name that is none: %j',
    (text) => {
      expect(() => name(text)).toThrow('is not a valid identifier')
    }
  )

  test.each(['', "a'b", 'a b', 'a\n', 'a"', 'a;b', 'a`'])(
    'refuse a path of a module that is none: %j',
    (text) => {
      expect(() => module(text)).toThrow('is not a path of a module')
    }
  )

  test.each([
    { text: 'GET /bot', want: '`GET /bot`' },
    { text: 'a`b', want: '`` a`b ``' },
    { text: 'a``b`', want: '``` a``b` ```' },
    { text: 'a\nb\r\n# c', want: '`a b  # c`' },
    { text: '\u202ea\u2028b', want: '` a b`' }
  ])('the doors put $text into a span of code as $want', ({ text, want }) => {
    expect(codeSpan(text)).toBe(want)
  })

  test('printed texts combine to code', () => {
    expect(code`${name('a')}(${row([name('b'), name('c')], ', ')}): ${json('"x"')}`).toBe(
      'a(b, c): "\\"x\\""'
    )
  })
})
